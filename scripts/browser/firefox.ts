import { launch, type Page } from 'puppeteer-core';

import type { DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { findBrowser } from './find-browser.ts';
import { evaluateInBrowserWindow } from './firefox-window.ts';
import { until } from './until.ts';

/** Must be the id in wxt.config.ts: the preference below gives it a fixed address. */
const ID = 'sayso@example.org';
const UUID = '11111111-2222-4333-8444-555555555555';
const EXTENSION = `WebExtensionPolicy.getByID('${ID}').extension`;

const preferences = (port: number): Record<string, unknown> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'browser.startup.page': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
});

const isLoaded = (page: Page, url: string): Promise<boolean> =>
  page
    // A page may have added to its own address before it is looked at.
    .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
    .catch(() => false);

/** Starts Firefox over WebDriver BiDi with the page server as its proxy and, if given, the built extension. */
export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const { port, extension, exactClock, window } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !window,
    acceptInsecureCerts: true,
    defaultViewport: window ? null : { width: 1100, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences(port),
      ...(exactClock && { 'privacy.reduceTimerPrecision': false }),
    },
    // Without this variable a release build ignores the preference that silences its settings service.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  if (extension) await browser.installExtension(extension);
  const inWindow = (expression: string): Promise<unknown> => evaluateInBrowserWindow(browser, expression);
  const isBackgroundRunning = async (): Promise<boolean> =>
    (await inWindow(`${EXTENSION}.backgroundState`)) === 'running';

  return {
    name: 'firefox',
    browser,
    async openExtensionPage(path: string): Promise<Page> {
      // Ordinary navigation to moz-extension: is refused, so the browser's own window opens the tab.
      const url = `moz-extension://${UUID}/${path}`;
      const known = new Set(await browser.pages());
      await inWindow(`void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}))`);
      // Puppeteer goes on calling such a tab about:blank; only the page itself knows.
      return until(`a tab with ${path}`, async () => {
        const opened = (await browser.pages()).filter((page) => !known.has(page));
        for (const page of opened) if (await isLoaded(page, url)) return page;
        return undefined;
      });
    },
    async stopBackground(): Promise<void> {
      await inWindow(`${EXTENSION}.terminateBackground()`);
      await until('the event page to stop', async () => !(await isBackgroundRunning()));
    },
    isBackgroundRunning,
    removeExtension: () => browser.uninstallExtension(ID),
    async reloadExtension(): Promise<void> {
      await inWindow(
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          await (await AddonManager.getAddonByID('${ID}')).reload();
        })()`,
      );
    },
    async pressToolbarButton(page: Page): Promise<void> {
      await page.bringToFront();
      await inWindow(
        `(() => { const e = ${EXTENSION}; return e.apiManager.global.browserActionFor(e).triggerAction(window); })()`,
      );
    },
    async willAllow(): Promise<void> {
      await inWindow(`void Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`);
    },
    close: () => browser.close(),
  };
}
