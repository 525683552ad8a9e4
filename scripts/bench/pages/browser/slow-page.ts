import { openProbe, type ExtensionProbe } from '../../../browser/extension-probe.ts';
import { launchBrowser, buildFor } from '../../../browser/launch.ts';
import { startPageServer } from '../../../browser/page-server.ts';
import { until } from '../../../browser/until.ts';
import { longArticle } from '../long-article.ts';
import { longRuns, type ScriptTask } from './long-runs.ts';

/** How many times slower the processor is made. */
export const SLOWED = 4;
const LOADS = 5;
const SCRIPT = 'content-scripts/content.js';

/** What a reader on a slow device would feel on a long article. */
export interface SlowPage {
  /** Units of text of the article. */
  readonly units: number;
  /** Layout shifts of all loads together, with the extension and without. */
  readonly shift: number;
  readonly bareShift: number;
  /** Loads on which the extension gave the page up, because finding took too long. */
  readonly givenUp: number;
  /** By load, the tasks in which the content script ran, longest first. */
  readonly loads: readonly (readonly ScriptTask[])[];
}

interface Load {
  readonly isGivenUp: boolean;
  readonly shift: number;
  readonly tasks: readonly ScriptTask[];
}

/** Loads a long article on a slowed Chromium, several times with the extension and without. */
export async function measureSlowPage(): Promise<SlowPage> {
  const article = longArticle();
  const server = await startPageServer([article]);
  const measure = async (extension?: string): Promise<readonly Load[]> => {
    const driven = await launchBrowser('chromium', { port: server.port, ...(extension && { extension }) });
    const loads: Load[] = [];
    try {
      const probe = extension ? await openProbe(driven) : undefined;
      /* oxlint-disable no-await-in-loop -- loads at the same time would measure each other */
      for (let turn = 0; turn < LOADS; turn += 1) {
        const page = await driven.browser.newPage();
        await page.emulateCPUThrottling(SLOWED);
        await page.evaluateOnNewDocument(() => {
          Reflect.set(window, 'shift', 0);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              Reflect.set(
                window,
                'shift',
                Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
              );
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        let isGivenUp = false;
        const tasks = await longRuns(page, SCRIPT, async () => {
          await page.goto(article.url);
          if (probe) isGivenUp = await isGivenUpAt(probe, await probe.tabIdOf(page));
          await page.evaluate(afterTwoFrames);
        });
        loads.push({
          isGivenUp,
          shift: await page.evaluate(() => Number(Reflect.get(window, 'shift'))),
          tasks,
        });
        await page.close();
      }
      /* oxlint-enable no-await-in-loop */
    } finally {
      await driven.close();
    }
    return loads;
  };
  try {
    const bare = await measure();
    const ours = await measure(buildFor('chromium'));
    const sum = (loads: typeof ours): number => loads.reduce((all, { shift }) => all + shift, 0);
    return {
      units: article.units,
      shift: sum(ours),
      bareShift: sum(bare),
      givenUp: ours.filter(({ isGivenUp }) => isGivenUp).length,
      loads: ours.map(({ tasks }) => tasks.toSorted((a, b) => b.task - a.task)),
    };
  } finally {
    await server.close();
  }
}

/** Waits until a tab's article is marked, or given up; resolves whether the latter. */
const isGivenUpAt = async (probe: ExtensionProbe, tabId: number): Promise<boolean> =>
  (await until(`an end of reading tab ${tabId}`, async () => {
    const state = await probe.stateOf(tabId);
    if (state?.status === 'no-article') return 'given up';
    return state?.status === 'ready' && state.timings !== null && 'marked';
  })) === 'given up';

/** Runs in the page: resolves when it was painted twice. */
function afterTwoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
