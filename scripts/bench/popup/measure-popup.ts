import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';

import type { TabState } from '../../../core/tab-state.ts';
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

/** How long the popup took to its first painted content, milliseconds. */
export interface FirstPaint {
  /** From the start of loading, all waiting included. */
  readonly elapsed: number;
  /** Time the main thread's own processor spent; what else runs on the machine does not count. */
  readonly busy: number;
}

/** Loads the popup again, everything in the browser's caches, and measures its first paint. Chromium only. */
export async function firstPaint(popup: Page): Promise<FirstPaint> {
  const session = await popup.createCDPSession();
  const busyTime = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busyTime();
  await popup.reload();
  await popup.waitForSelector('.row');
  const elapsed = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName('first-contentful-paint')[0];
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const busy = (await busyTime()) - before;
  await session.detach();
  return { elapsed, busy };
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
