import type { BrowserName, DrivenBrowser } from '../../../browser/driven-browser.ts';
import { openProbe } from '../../../browser/extension-probe.ts';
import { fixturePages } from '../../../browser/fixture-pages.ts';
import { launchBrowser } from '../../../browser/launch.ts';
import { startPageServer, type ServedPage } from '../../../browser/page-server.ts';
import { htmlOf, type CorpusPage } from '../corpus.ts';
import { failedPage, type PageScore } from '../score-page.ts';
import type { PhaseTime } from '../in-page/protocol.ts';
import { until } from '../../../browser/until.ts';
import { makeBenchExtension } from './bench-extension.ts';
import { openPageLink } from './page-link.ts';
import { visitPage, type MeasuredTab, type PageFacts } from './visit-page.ts';

/** All there is to do on a page is done by then, or it hangs; milliseconds. */
const LIMIT = 90_000;

/** No script of the page runs and nothing it names is asked for; what it says in JSON-LD can be read. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri *",
  'cache-control': 'no-store',
};

/** A page as it is served; its markup is read only when it is asked for. */
const served = (page: CorpusPage): ServedPage => ({
  url: page.url,
  headers: HEADERS,
  get html() {
    return htmlOf(page);
  },
});

/** What was measured in one browser. */
export interface BrowserRun {
  readonly name: BrowserName;
  /** In the order of the pages; those that could not be read count as empty. */
  readonly scores: readonly PageScore[];
  /** Of the pages that could be read. */
  readonly facts: readonly PageFacts[];
  /** Pages of ours that hold no article: time of the gate, and whether nothing was sent. */
  readonly others: readonly { readonly gate: PhaseTime; readonly isSilent: boolean }[];
}

const noArticles = (): readonly ServedPage[] =>
  fixturePages()
    .filter(({ kind }) => kind === 'none')
    .map(({ url, html }) => ({ url, html, headers: HEADERS }));

/** Looks at a page without an article. */
async function glance(
  { page, tabId, probe, link }: MeasuredTab,
  url: string,
): Promise<BrowserRun['others'][number]> {
  await link.forget();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await until('the content script', () => probe.hasContentScript(tabId));
  const { gate } = await link.ask(tabId, { type: 'read' });
  return { gate, isSilent: (await link.heard()).length === 0 };
}

const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

async function openTab(driven: DrivenBrowser): Promise<MeasuredTab> {
  const probe = await openProbe(driven);
  const link = await openPageLink(probe);
  const page = await driven.browser.newPage();
  return { page, tabId: await probe.tabIdOf(page), probe, link };
}

const sentence = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Measures pages one after the other in one tab of a browser. A page that hangs or crashes costs only itself. */
export async function measureInBrowser(
  name: BrowserName,
  pages: readonly CorpusPage[],
  onPage: (done: number) => void,
): Promise<BrowserRun> {
  const extension = await makeBenchExtension(name);
  const server = await startPageServer([...pages.map(served), ...noArticles()]);
  const launch = (): Promise<DrivenBrowser> =>
    launchBrowser(name, { port: server.port, extension: extension.folder, exactClock: true });
  let driven = await launch();
  try {
    let tab = await openTab(driven);
    const scores: PageScore[] = [];
    const facts: PageFacts[] = [];
    /* oxlint-disable no-await-in-loop -- pages at the same time would measure each other */
    for (const page of pages) {
      try {
        const fact = await within(visitPage(tab, page), LIMIT);
        facts.push(fact);
        scores.push(fact.score);
      } catch (error) {
        scores.push(failedPage(page, sentence(error), true));
        // A fresh browser, since nothing tells what state this one is in.
        await within(driven.close(), LIMIT).catch(() => driven.browser.process()?.kill('SIGKILL'));
        driven = await launch();
        tab = await openTab(driven);
      }
      onPage(scores.length);
    }
    const others = [];
    for (const { url } of noArticles()) others.push(await glance(tab, url));
    /* oxlint-enable no-await-in-loop */
    return { name, scores, facts, others };
  } finally {
    await within(driven.close(), LIMIT).catch(() => driven.browser.process()?.kill('SIGKILL'));
    await server.close();
    extension.remove();
  }
}
