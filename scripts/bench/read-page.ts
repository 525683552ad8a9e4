import type { Timings } from '../../core/tab-state.ts';
import type { DrivenBrowser } from '../browser/driven-browser.ts';
import type { ExtensionProbe } from '../browser/extension-probe.ts';
import { until } from '../browser/until.ts';
import { waitUntilPainted } from '../browser/wait-for-state.ts';
import { scriptTime } from './script-time.ts';

/** Name of the content script's file, as traces have it. */
const SCRIPT = 'content-scripts/content.js';

/** Loads an article in a new tab and gives what the extension says about its own time. */
export async function timingsOf(
  { browser }: DrivenBrowser,
  probe: ExtensionProbe,
  url: string,
): Promise<Timings> {
  const page = await browser.newPage();
  await page.goto(url);
  const { timings } = await waitUntilPainted(probe, await probe.tabIdOf(page));
  await page.close();
  return timings;
}

/** Loads a page in a new tab of Chromium; the main-thread time of the content script, and its messages. */
export async function tracedLoad(
  { browser }: DrivenBrowser,
  probe: ExtensionProbe,
  url: string,
  isArticle: boolean,
): Promise<{ readonly milliseconds: number; readonly messages: number }> {
  const page = await browser.newPage();
  const milliseconds = await scriptTime(page, SCRIPT, async () => {
    await page.goto(url);
    if (isArticle) await waitUntilPainted(probe, await probe.tabIdOf(page));
    // Asking the script whether it is there would be part of what is measured; it runs before the page is idle.
    else await page.evaluate(idleTwice);
  });
  const tabId = await probe.tabIdOf(page);
  await until('the content script', () => probe.hasContentScript(tabId));
  const messages = (await probe.messagesFrom(tabId)).length;
  await page.close();
  return { milliseconds, messages };
}

/** Runs in the page: resolves when it has been idle twice. */
function idleTwice(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => requestIdleCallback(() => resolve()));
  });
}
