import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';

import type { TabState } from '../../../core/tab-state.ts';
import type { DrivenBrowser } from '../../browser/driven-browser.ts';
import type { ExtensionProbe } from '../../browser/extension-probe.ts';

// Both browsers call it so; the functions below run in a page of the extension.
declare const chrome: typeof Browser;

/** Puts a state in the place of what is known about a tab. */
export async function putState(probe: ExtensionProbe, tabId: number, state: TabState): Promise<void> {
  await probe.page.evaluate(
    (key, json) => chrome.storage.session.set({ [key]: JSON.parse(json) as unknown }),
    `report:${tabId}`,
    JSON.stringify(state),
  );
}

/** Opens the popup of a tab; milliseconds from the start of loading to its first painted content. */
export async function firstPaint(driven: DrivenBrowser, tabId: number): Promise<number> {
  const popup = await driven.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.waitForSelector('.row');
  const time = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await popup.close();
  return time;
}

/** Types words into the search, a letter at a time, and takes them back; milliseconds of script and layout a key. */
export const keyTimes = (popup: Page, words: string): Promise<readonly number[]> =>
  popup.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('The popup has no search.');
    const texts = [...typed].map((_, at) => typed.slice(0, at + 1));
    const times: number[] = [];
    for (const text of [...texts, ...texts.toReversed().slice(1), '']) {
      const start = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      // Rendering follows as a microtask; layout is done when something asks for it.
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await Promise.resolve().then(() => undefined);
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      // oxlint-disable-next-line no-await-in-loop
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    return times;
  }, words);
