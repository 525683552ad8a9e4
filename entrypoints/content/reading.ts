import { claimsToMark, type Density } from '../../core/density.ts';
import { lineOf } from '../../core/labels.ts';
import { claimById, type Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import type { Timings } from '../../core/tab-state.ts';
import { onArticleChange, windowScheduler } from '../../page/mutations.ts';
import { covers, createPainter, type Mark } from '../../page/paint.ts';
import { reAnchor } from '../../page/re-anchor.ts';
import { readDocument, type ReadDocument } from '../../page/read-document.ts';
import type { TextIndex } from '../../page/text-index.ts';
import type { Painter } from '../../page/paint.ts';

/** One article with its report, painted and kept right while the page changes. */
export interface ReadArticle {
  readonly report: Report;
  readonly painter: Painter;
  /** The text as it is on the page now. */
  readonly index: TextIndex;
  /** Marks the claims of a density; returns the ids that could not be placed. */
  mark(density: Density): readonly string[];
  /** Where some words of the report's text stand in the page's text now; those not found are left out. */
  spansNow(spans: readonly Span[]): readonly Span[];
}

/** Shows a report on the page it was read from, until `signal` aborts. */
export function showReport(
  read: ReadDocument,
  report: Report,
  window: Window & typeof globalThis,
  signal: AbortSignal,
): ReadArticle {
  const painter = createPainter(CSS.highlights, signal);
  let { index } = read;
  let density: Density = 'few';

  const spansNow = (spans: readonly Span[]): readonly Span[] => {
    if (index.text === report.article.text) return spans;
    return spans
      .map((span) => reAnchor(span, report.article.text, index.text))
      .filter((span) => span !== null);
  };

  const mark = (wanted: Density): readonly string[] => {
    density = wanted;
    const lost: string[] = [];
    const marks: Mark[] = [];
    for (const id of claimsToMark(report, density)) {
      const claim = claimById(report, id);
      if (!claim) continue;
      const spans = spansNow(claim.spans);
      if (spans.length < claim.spans.length) lost.push(id);
      else marks.push({ id, spans, line: lineOf(claim.standing) });
    }
    return [...lost, ...painter.paint(index, marks)];
  };

  const isIntact = ({
    spans,
    ranges,
  }: {
    readonly spans: readonly Span[];
    readonly ranges: readonly Range[];
  }) =>
    ranges.every((range) => range.startContainer.isConnected) &&
    covers(ranges, spans.map(({ start, end }) => index.text.slice(start, end)).join(''));

  onArticleChange(read.root.parentElement ?? read.root, windowScheduler(window), signal, () => {
    const wrong = [...painter.painted.values()].filter((painted) => !isIntact(painted));
    if (wrong.length === 0) return;
    painter.drop(wrong.map(({ id }) => id));
    const again = readDocument(window.document, report.article.url);
    if (!again) return;
    ({ index } = again);
    mark(density);
  });

  return {
    report,
    painter,
    get index() {
      return index;
    },
    mark,
    spansNow,
  };
}

/** The times of one reading, from the moment it began to the marks on the page. */
export const timingsOf = (read: ReadDocument, engine: number, paint: number, total: number): Timings => ({
  ...read.took,
  engine,
  paint,
  total,
});
