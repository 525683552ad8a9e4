import path from 'node:path';

import { launchChromium } from './chromium.ts';
import type { BrowserName, DrivenBrowser, LaunchOptions } from './driven-browser.ts';
import { launchFirefox } from './firefox.ts';
import { closeWelcome } from './welcome.ts';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** The folder of the built extension for a browser, absolute. */
export const buildFor = (name: BrowserName): string =>
  path.resolve(import.meta.dirname, '../..', BUILDS[name]);

/** Starts a browser. */
export const launchBrowser = (name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> =>
  LAUNCH[name](options);

/** Starts a browser with the built extension in it, its introduction seen and closed. */
export async function launchWithSayso(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'>,
): Promise<DrivenBrowser> {
  const driven = await launchBrowser(name, { ...options, extension: buildFor(name) });
  await closeWelcome(driven.browser);
  return driven;
}
