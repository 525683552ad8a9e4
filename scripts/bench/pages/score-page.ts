import type { Article } from '../../../core/article.ts';
import { inkOf } from '../../../page/normalise.ts';
import type { CorpusPage, Half } from './corpus.ts';
import { differencesOf, type Differences } from './differences.ts';
import { textWithout } from './found-text.ts';
import type { GoldBody } from './gold.ts';
import { countPlaced, interruptedOf, passagesOf, type PlacedCounts } from './passages.ts';
import type { PageReading, Place } from './reading.ts';
import { scoreMeta, type MetaScore } from './score-meta.ts';
import { scoreText, type TextScore } from './score-text.ts';

/** How one page fared. */
export interface PageScore {
  readonly set: string;
  readonly file: string;
  readonly half: Half;
  /** Why nothing was read; such a page counts as one with no text. */
  readonly failure: string | undefined;
  readonly passedGate: boolean;
  readonly text: TextScore;
  /** Ours with the headline in the text, against the same gold. */
  readonly withHeadline: number | undefined;
  readonly placed: PlacedCounts;
  readonly meta: MetaScore;
  /** The same of Readability; undefined where it was not asked. */
  readonly readability: { readonly text: TextScore; readonly meta: MetaScore } | undefined;
  /** Only of pages that may be looked at. */
  readonly looks:
    (Differences & { readonly interrupted: readonly string[]; readonly url: string }) | undefined;
}

/** The words of an article's headline. */
const headlineOf = (article: Article | null): string =>
  article ? textWithout(article, ['lead', 'crosshead', 'paragraph', 'list-item', 'quote', 'cell']) : '';

/** Readability at times leaves the headline in its text; ours is scored without, so that line goes here, too. */
const withoutTitle = (text: string, title: string): string =>
  text
    .split('\n')
    .filter((line) => inkOf(line) !== inkOf(title))
    .join('\n');

function scoreReadability(
  read: PageReading['readability'],
  body: GoldBody,
  page: CorpusPage,
): PageScore['readability'] {
  if (read === undefined) return undefined;
  return {
    text: scoreText(withoutTitle(read?.text ?? '', read?.title ?? ''), read?.title ?? '', body),
    meta: scoreMeta(read, page.meta, page.url),
  };
}

/** The number pages of a set are ordered by, worst first: F1, or F of its passages. */
export function mainScore({ text: { whole, segments } }: Pick<PageScore, 'text'>): number {
  if (whole) return whole.f1;
  const { tp, fn, fp } = segments ?? { tp: 0, fn: 0, fp: 0 };
  return tp + fn + fp === 0 ? 1 : (2 * tp) / (2 * tp + fp + fn);
}

/**
 * Scores one page.
 * @param places where the passages stand that the text has, in their order (see passages.ts)
 * @param failure why nothing was read
 */
export function scorePage(
  page: CorpusPage,
  { article, passedGate, readability }: PageReading,
  places: readonly Place[],
  failure?: string,
): PageScore {
  const { body, set, file, half } = page;
  const passages = passagesOf(article, body);
  const text = article ? textWithout(article, ['headline']) : '';
  const looks = {
    ...differencesOf(article, body),
    interrupted: interruptedOf(passages, places),
    url: page.url,
  };
  return {
    set,
    file,
    half,
    failure,
    passedGate,
    text: scoreText(text, headlineOf(article), body),
    withHeadline: scoreText(article?.text ?? '', '', body).whole?.f1,
    placed: countPlaced(passages, places),
    meta: scoreMeta(article?.meta ?? null, page.meta, page.url),
    readability: scoreReadability(readability, body, page),
    looks: half === 'seen' ? looks : undefined,
  };
}

/** What counts for a page that could not be read. */
export const failedPage = (page: CorpusPage, failure: string, asked: boolean): PageScore =>
  scorePage(page, { article: null, passedGate: false, readability: asked ? null : undefined }, [], failure);
