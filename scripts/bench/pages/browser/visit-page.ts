import type { Page } from 'puppeteer-core';

import type { Article } from '../../../../core/article.ts';
import { claimsToMark } from '../../../../core/density.ts';
import { claimById, type Report } from '../../../../core/report.ts';
import { textOf } from '../../../../core/span.ts';
import type { TabState, Timings } from '../../../../core/tab-state.ts';
import type { ExtensionProbe } from '../../../browser/extension-probe.ts';
import { until } from '../../../browser/until.ts';
import { strayMarks, wrongMarks } from '../compare-marks.ts';
import type { CorpusPage } from '../corpus.ts';
import type { Answers } from '../in-page/protocol.ts';
import { passagesOf, spansOf } from '../passages.ts';
import { scorePage, type PageScore } from '../score-page.ts';
import type { PageLink } from './page-link.ts';
import { registeredWords } from './registered-words.ts';

/** Names the marks of the measuring script begin with, and those of the shipped one. */
const SAMPLE_MARKS = 'bench-sayso-';
const SHIPPED_MARKS = 'sayso-';
/** A step on a page that takes longer has failed, in milliseconds. */
const LIMIT = 20_000;

/** A tab in front with what it is measured by. */
export interface MeasuredTab {
  readonly page: Page;
  readonly tabId: number;
  readonly probe: ExtensionProbe;
  readonly link: PageLink;
}

/** How one page fared in a browser, beyond its scores. */
export interface PageFacts {
  readonly score: PageScore;
  readonly times: Pick<Answers['read'], 'gate' | 'find' | 'index' | 'clone' | 'parse'>;
  readonly paint: Answers['paint'] | null;
  /** As the shipped script measured itself; null where the engine knows no such language. */
  readonly shipped: Timings | null;
  /** Marks on other words than meant: of the sample, and of the shipped script. */
  readonly wrongSample: number;
  readonly wrongShipped: number;
  /** Marks there were to look at. */
  readonly marks: number;
  /** What the extension did to the page's elements or text; empty when nothing. */
  readonly changes: readonly string[];
  /** The measuring script reads another text than the shipped one sent. */
  readonly isOdd: boolean;
}

interface Heard {
  readonly passedGate: boolean;
  readonly article: Article | null;
}

/** What the shipped script sends by itself, or when asked as the popup asks. */
async function hearArticle({ link, tabId, probe }: MeasuredTab): Promise<Heard> {
  // The script answers once it has looked at the page for the first time; without scripts nothing changes later.
  await until('the content script', () => probe.hasContentScript(tabId), LIMIT);
  const [first] = await link.heard();
  if (first !== undefined) return { passedGate: true, article: first };
  await link.readAgain(tabId);
  const article = await until(
    'an answer to being asked again',
    async () => {
      const [heard] = await link.heard();
      return heard === undefined ? undefined : { heard };
    },
    LIMIT,
  );
  return { passedGate: false, article: article.heard };
}

/** The tab's state once nothing more is to come. */
const settledState = (probe: ExtensionProbe, tabId: number): Promise<TabState> =>
  until(
    `the reading of tab ${tabId}`,
    async () => {
      const state = await probe.stateOf(tabId);
      if (state === null || state.status === 'reading') return undefined;
      return state.status === 'ready' && state.timings === null ? undefined : state;
    },
    LIMIT,
  );

const meantBy = (report: Report): readonly string[] =>
  claimsToMark(report, 'few').flatMap((id) =>
    (claimById(report, id)?.spans ?? []).map((span) => textOf(report.article.text, span)),
  );

async function shippedMarks({ page, probe, tabId }: MeasuredTab): Promise<{
  readonly timings: Timings | null;
  readonly marks: number;
  readonly wrong: number;
}> {
  const state = await settledState(probe, tabId);
  if (state.status !== 'ready') return { timings: null, marks: 0, wrong: 0 };
  const marked = await registeredWords(page, SHIPPED_MARKS);
  return {
    timings: state.timings,
    marks: marked.length,
    wrong: strayMarks(meantBy(state.report), marked),
  };
}

async function sampleMarks(tab: MeasuredTab): Promise<{
  readonly paint: Answers['paint'] | null;
  readonly wrong: number;
}> {
  const paint = await tab.link.ask(tab.tabId, { type: 'paint' });
  if (paint === null) return { paint, wrong: 0 };
  return { paint, wrong: wrongMarks(paint.words, await registeredWords(tab.page, SAMPLE_MARKS)) };
}

const timesOf = ({ gate, find, index, clone, parse }: Answers['read']): PageFacts['times'] => ({
  gate,
  find,
  index,
  clone,
  parse,
});

/** Loads one page and measures all that is measured on it. Rejects where it cannot be loaded or read. */
export async function visitPage(tab: MeasuredTab, corpusPage: CorpusPage): Promise<PageFacts> {
  const { page, tabId, link } = tab;
  await link.forget();
  await page.goto(corpusPage.url, { waitUntil: 'domcontentloaded', timeout: LIMIT });
  const { passedGate, article } = await hearArticle(tab);
  const shipped = article ? await shippedMarks(tab) : { timings: null, marks: 0, wrong: 0 };
  const read = await link.ask(tabId, { type: 'read' });
  const spans = spansOf(passagesOf(article, corpusPage.body));
  const places = spans.length > 0 ? await link.ask(tabId, { type: 'place', spans }) : [];
  const sample = await sampleMarks(tab);
  const { changes } = await link.ask(tabId, { type: 'leave' });
  return {
    score: scorePage(corpusPage, { passedGate, article, readability: read.readability }, places),
    times: timesOf(read),
    paint: sample.paint,
    shipped: shipped.timings,
    wrongSample: sample.wrong,
    wrongShipped: shipped.wrong,
    marks: shipped.marks + (sample.paint?.words.length ?? 0),
    changes,
    isOdd: read.article?.text !== article?.text || read.passedGate !== passedGate,
  };
}
