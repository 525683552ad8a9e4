import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

import type { BrowserName } from './driven-browser.ts';

interface Known {
  readonly variable: string;
  readonly names: readonly string[];
  readonly paths: readonly string[];
  readonly debianPackage: string;
}

const KNOWN: Readonly<Record<BrowserName, Known>> = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
    debianPackage: 'firefox-esr',
  },
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program of an installed browser, or undefined. A path in CHROMIUM or FIREFOX goes before all. */
export function installedBrowser(name: BrowserName): string | undefined {
  const { variable, names, paths } = KNOWN[name];
  const chosen = process.env[variable];
  // A path, that is: under Vitest WXT sets FIREFOX to a truth value of its own.
  if (chosen?.includes(path.sep)) return isProgram(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = names.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return [...onPath, ...paths].find(isProgram);
}

/** The program of an installed browser. Throws one plain sentence with the command that installs it. */
export function findBrowser(name: BrowserName): string {
  const found = installedBrowser(name);
  if (found) return found;
  const { variable, debianPackage } = KNOWN[name];
  const title = name === 'chromium' ? 'Chromium (or Chrome)' : 'Firefox';
  throw new Error(
    `${title} was not found; install it (on Debian: sudo apt-get install -y ${debianPackage}) or set ${variable} to its program.`,
  );
}

/** Installs the missing of these browsers, where that can be done without asking: as root on Debian. */
export function installMissing(names: readonly BrowserName[]): void {
  const missing = names.filter((name) => installedBrowser(name) === undefined);
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (missing.length === 0 || !isRootOnDebian) return;
  const packages = missing.map((name) => KNOWN[name].debianPackage);
  console.log(`Installing ${packages.join(' and ')} …`);
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    // apt-get has said why; findBrowser says what is missing.
  }
}
