import { launch, TargetType, type Extension, type Page } from 'puppeteer-core';

import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { until } from './until.ts';
import { closeWelcome } from './welcome.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
];

/** Starts Chromium with the page server as its proxy and, if given, the unpacked extension. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const { port, extension, window, language } = options;
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: !window,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: window ? null : { width: 1100, height: 900 },
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...QUIET,
      ...(language ? [`--lang=${language}`] : []),
      `--proxy-server=http://127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      // Chromium does not start as root with its sandbox; only then is it left out.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });

  if (extension) await browser.installExtension(extension);
  const installed = async (): Promise<Extension> => {
    const [first] = (await browser.extensions()).values();
    if (!first) throw new Error('No extension is installed in this Chromium.');
    return first;
  };
  const worker = () => browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);

  return {
    name: 'chromium',
    browser,
    async openExtensionPage(path: string): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${(await installed()).id}/${path}`);
      return page;
    },
    async stopBackground(): Promise<void> {
      const running = await worker()?.worker();
      await running?.close();
      await until('the service worker to stop', () => worker() === undefined);
    },
    isBackgroundRunning: () => Promise.resolve(worker() !== undefined),
    async removeExtension(): Promise<void> {
      await browser.uninstallExtension((await installed()).id);
    },
    async reloadExtension(): Promise<void> {
      // chrome.runtime.reload() would leave an unpacked extension switched off outside of developer mode.
      const { id, path } = await installed();
      await browser.uninstallExtension(id);
      await browser.installExtension(path);
      await closeWelcome(browser);
    },
    async pressToolbarButton(page: Page): Promise<void> {
      await page.bringToFront();
      await (await installed()).triggerAction(page);
    },
    close: () => browser.close(),
  };
}
