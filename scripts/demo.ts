import { parseArgs } from 'node:util';

import { BROWSERS, type BrowserName } from './browser/driven-browser.ts';
import { findBrowser, installedBrowser, installMissing } from './browser/find-browser.ts';
import { runCommand } from './checks/run-command.ts';
import { showDemo } from './demo/show-demo.ts';

const BUILD: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['build', '-b', 'chrome'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
};

const OPTIONS = { browser: { type: 'string' }, headless: { type: 'boolean' } } as const;

const hasDisplay =
  process.platform !== 'linux' || ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => process.env[name]);

/** The browser asked for, else the first that is installed, else Chromium where it can be installed. */
function chooseBrowser(asked: string | undefined): BrowserName {
  const named = BROWSERS.find((name) => name === asked);
  if (asked !== undefined && !named)
    throw new Error('Usage: npm start -- [--browser chromium|firefox] [--headless]');
  const chosen = named ?? BROWSERS.find((name) => installedBrowser(name)) ?? 'chromium';
  installMissing([chosen]);
  findBrowser(chosen);
  return chosen;
}

try {
  const { values } = parseArgs({ options: OPTIONS });
  const name = chooseBrowser(values.browser);
  console.log(`Building Sayso for ${name} …`);
  const built = await runCommand('wxt', BUILD[name]);
  if (!built.ok) throw new Error(`The build failed.\n${built.output}`);
  await showDemo(name, hasDisplay && !values.headless);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
