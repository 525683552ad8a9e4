import { claimsToMark } from '../../../core/density.ts';
import { lineOf } from '../../../core/labels.ts';
import { claimById, type Report } from '../../../core/report.ts';
import { textOf, type Span } from '../../../core/span.ts';
import type { Marked } from '../../fixtures/apps/driver.ts';

const ink = (words: string): string => words.replaceAll(/[\s\u00AD]+/g, '');

/** What each claim of a report is to look like on the page: its line, and the ink of each of its runs. */
const runsOf = (report: Report): ReadonlyMap<string, readonly string[]> =>
  new Map(
    claimsToMark(report, 'all').map((id) => {
      const claim = claimById(report, id);
      const line = claim ? lineOf(claim.standing) : '';
      const words = claim?.spans.flatMap((span) => textOf(report.article.text, span).split('\n')) ?? [];
      return [id, words.map((one) => `${line} ${ink(one)}`)];
    }),
  );

const runOf = ({ line, words }: Marked): string => `${line} ${ink(words)}`;

/** The marks that are on no claim of any report so far, or outside of the article. */
export function wrongMarks(marks: readonly Marked[], reports: readonly Report[]): readonly string[] {
  const right = new Set(reports.flatMap((report) => [...runsOf(report).values()].flat()));
  return marks.filter((mark) => !mark.isInArticle || !right.has(runOf(mark))).map(runOf);
}

const isOnce = (block: string, list: readonly string[]): boolean =>
  list.indexOf(block) >= 0 && list.indexOf(block) === list.lastIndexOf(block);

/**
 * The claims of a report that have no mark although their words, and those that say whose they are, stand in
 * paragraphs that are on the page as they were read, and only once.
 */
export function missingMarks(
  marks: readonly Marked[],
  report: Report,
  blocks: readonly string[],
): readonly string[] {
  const { text } = report.article;
  const read = text.split('\n').map(ink);
  const shown = blocks.map(ink);
  const isAsRead = ({ start, end }: Span): boolean =>
    text
      .slice(
        text.lastIndexOf('\n', start) + 1,
        (text.indexOf('\n', end) + text.length + 1) % (text.length + 1),
      )
      .split('\n')
      .every((block) => isOnce(ink(block), read) && isOnce(ink(block), shown));
  const marked = new Set(marks.map(runOf));
  return [...runsOf(report)].flatMap(([id, runs]) => {
    const claim = claimById(report, id);
    const evidence = [...(claim?.spans ?? []), ...(claim?.frame?.spans ?? []), ...(claim?.cue?.spans ?? [])];
    return evidence.every(isAsRead) ? runs.filter((run) => !marked.has(run)) : [];
  });
}
