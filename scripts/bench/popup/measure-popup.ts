import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';

import type { TabState } from '../../../core/tab-state.ts';
import type { ExtensionProbe } from '../../browser/extension-probe.ts';

// Both browsers call it so; the functions below run in a page of the extension.
declare const chrome: typeof Browser;

/** Puts a state in the place of what is known about a tab. */
export async function putState(probe: ExtensionProbe, tabId: number, state: TabState): Promise<void> {
  await probe.page.evaluate(
    (key, json) => chrome.storage.session.set({ [key]: json }),
    `report:${tabId}`,
    JSON.stringify(state),
  );
}

/** How long the popup took to its first painted content, milliseconds. */
export interface FirstPaint {
  /** From the start of loading. */
  readonly elapsed: number;
  /** The part of it after the popup's script was there to run; the rest is the browser's own. */
  readonly own: number;
}

/** Loads the popup again, everything in the browser's caches, and measures its first paint. */
export async function firstPaint(popup: Page): Promise<FirstPaint> {
  await popup.reload();
  await popup.waitForSelector('.row');
  return popup.evaluate(
    () =>
      new Promise<FirstPaint>((resolve) => {
        new PerformanceObserver((list) => {
          const elapsed = list.getEntriesByName('first-contentful-paint')[0]?.startTime;
          const [page] = performance.getEntriesByType('navigation');
          if (elapsed !== undefined && page instanceof PerformanceNavigationTiming)
            resolve({ elapsed, own: elapsed - page.domInteractive });
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** Types words into the search, a letter at a time, and takes them back; milliseconds of script and layout a key. */
export const keyTimes = (popup: Page, words: string): Promise<readonly number[]> =>
  popup.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) throw new Error('The popup has no search.');
    const texts = Array.from({ length: typed.length }, (_, at) => typed.slice(0, at + 1));
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
