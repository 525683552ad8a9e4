import type { Browser, Page } from 'puppeteer-core';

/** The browsers Sayso is driven in. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** How to start a browser. */
export interface LaunchOptions {
  /** Port of the page server, the browser's proxy for everything. */
  readonly port: number;
  /** Folder of the built extension; without it the browser is bare. */
  readonly extension?: string;
  /** Language of the browser's own interface, where it can be chosen (Chromium): `de`. */
  readonly language?: string;
  /** Lets scripts read the clock exactly, where the browser blurs it (Firefox); for measuring only. */
  readonly exactClock?: boolean;
  /** With a window; headless otherwise. */
  readonly window?: boolean;
}

/** A browser under control, the extension installed. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens a page of the extension (`popup.html?tab=3`) in a new tab, which comes to the front. */
  openExtensionPage(path: string): Promise<Page>;
  /** Stops the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Whether the service worker or event page runs now. */
  isBackgroundRunning(): Promise<boolean>;
  /** Takes the extension out of the browser. */
  removeExtension(): Promise<void>;
  /** Unloads the extension and loads it again, as an update does; its open pages close. */
  reloadExtension(): Promise<void>;
  /** Presses the toolbar button while `page` is in front, as its reader would; grants `activeTab`. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Answers yes beforehand to the question whether the extension may read a site, given as a match pattern. */
  willAllow(site: string): Promise<void>;
  close(): Promise<void>;
}
