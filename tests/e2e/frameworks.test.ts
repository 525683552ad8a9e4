import path from 'node:path';

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';

import { bundle } from '../../scripts/browser/bundle.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { until } from '../../scripts/browser/until.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { FRAMEWORKS, pageWith, renderedOf, wholePage, type Framework } from '../fixtures/apps/server.ts';
import { missingMarks, wrongMarks } from './support/right-marks.ts';
import { useSession, type OpenTab } from './support/session.ts';

const HOST = 'https://www.tagesschau.de/panorama';
/** After so many milliseconds of quiet no mark may be wrong on a busy machine, and none that is right be missing. */
const AT_ONCE = 300;
const SOON = 5000;
/** So many random sequences on one page: more would be a page that rewrites itself, which is left alone. */
const ON_ONE_PAGE = 7;

const PAGES = [
  { url: `${HOST}/leer`, html: pageWith('') },
  ...(await Promise.all(
    FRAMEWORKS.map(async (name) => ({ url: `${HOST}/${name}`, html: pageWith(await renderedOf[name]()) })),
  )),
  { url: `${HOST}/ganz`, html: wholePage() },
];

/** How an app comes to its page, and what it is started with. */
interface Way {
  readonly what: string;
  readonly path: (framework: Framework) => string;
  readonly isHydrated: boolean;
  /** Whether the page is marked before the app starts. */
  readonly isLate: boolean;
}

const WAYS: readonly Way[] = [
  { what: 'rendered in the page', path: () => 'leer', isHydrated: false, isLate: false },
  { what: 'hydrated before it is marked', path: (name) => name, isHydrated: true, isLate: false },
  { what: 'hydrated after it is marked', path: (name) => name, isHydrated: true, isLate: true },
];
const WHOLE: readonly Way[] = [
  { what: 'hydrated as a whole document', path: () => 'ganz', isHydrated: true, isLate: true },
];

const SEQUENCES = { react: 14, vue: 17, preact: 17 };
const CASES = FRAMEWORKS.flatMap((framework) =>
  (framework === 'react' ? [...WAYS, ...WHOLE] : WAYS).map((way, at) => ({ framework, at, ...way })),
);

/** Waits until there is nothing more to tell, and gives what was there to tell last. */
const settled = async (limit: number, look: () => Promise<readonly string[]>): Promise<readonly string[]> => {
  let last: readonly string[] = [];
  const isQuiet = async (): Promise<boolean> => (last = await look()).length === 0;
  await until('nothing more to tell', isQuiet, limit).catch(() => undefined);
  return last;
};

describe.each(BROWSERS)('an app in %s', (name) => {
  const session = useSession(name, PAGES);
  const bundles = new Map<Framework, string>();

  beforeAll(async () => {
    for (const framework of FRAMEWORKS) {
      const entry = path.resolve(import.meta.dirname, `../fixtures/apps/${framework}.ts`);
      // oxlint-disable-next-line no-await-in-loop -- three quick ones
      bundles.set(framework, await bundle(entry));
    }
    await session().probe.choose('all');
  });

  const openApp = async ({
    framework,
    path: pathOf,
    isHydrated,
    isLate,
  }: (typeof CASES)[number]): Promise<OpenTab> => {
    const script = bundles.get(framework) ?? '';
    const start = `${script};window.app.start(${isHydrated})`;
    const early = (page: Page): Promise<unknown> =>
      page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => { ${start} })`);
    const tab = await session().open(`${HOST}/${pathOf(framework)}`, isLate ? undefined : early);
    await waitUntilPainted(session().probe, tab.tabId);
    if (isLate) await tab.page.evaluate(start);
    return tab;
  };

  const check = async ({ page, tabId }: OpenTab, seed: number): Promise<void> => {
    const { probe } = session();
    const look = async () => {
      const seen = await page.evaluate(() =>
        JSON.stringify({ marks: window.app.marks(), blocks: window.app.blocks() }),
      );
      const { marks, blocks } = JSON.parse(seen) as Pick<
        { marks: ReturnType<typeof window.app.marks>; blocks: readonly string[] },
        'marks' | 'blocks'
      >;
      return { marks, blocks, reports: await probe.reportsOn(tabId) };
    };
    await page.evaluate((one) => window.app.run(one), seed);
    const wrong = await settled(AT_ONCE, async () => {
      const { marks, reports } = await look();
      return wrongMarks(marks, reports);
    });
    const missing = await settled(SOON, async () => {
      const { marks, blocks, reports } = await look();
      const last = reports.at(-1);
      return last ? [...wrongMarks(marks, reports), ...missingMarks(marks, last, blocks)] : ['no report'];
    });
    const altered = await page.evaluate(() => window.app.altered());
    expect({ seed, wrong, missing, altered }).toEqual({ seed, wrong: [], missing: [], altered: '' });
  };

  test.each(CASES)(
    'of $framework, $what, goes on as if nobody had marked it',
    { timeout: 180_000 },
    async (way) => {
      const all = Array.from({ length: SEQUENCES[way.framework] }, (_, at) => way.at * 100 + at);
      for (let from = 0; from < all.length; from += ON_ONE_PAGE) {
        // oxlint-disable no-await-in-loop -- one after the other is the point
        const tab = await openApp(way);
        for (const seed of all.slice(from, from + ON_ONE_PAGE)) await check(tab, seed);
        expect([await tab.page.evaluate(() => window.app.troubles), tab.troubles]).toEqual([[], []]);
        await tab.page.close();
        // oxlint-enable no-await-in-loop
      }
    },
  );
});
