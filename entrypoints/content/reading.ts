import { claimsToMark, type Density } from '../../core/density.ts';
import { lineOf } from '../../core/labels.ts';
import { claimById, type Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { onArticleChange, windowScheduler } from '../../page/mutations.ts';
import { covers, createPainter, type Mark } from '../../page/paint.ts';
import { reAnchor } from '../../page/re-anchor.ts';
import { readDocument, type ReadDocument } from '../../page/read-document.ts';
import type { TextIndex } from '../../page/text-index.ts';
import type { Painter } from '../../page/paint.ts';

/** More text than this, in UTF-16 units, is a sentence that was added or taken away. */
const SENTENCE = 80;

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

/** The element around all of the article: its headline may stand outside of what holds the body. */
function aroundAll({ root, index }: ReadDocument): Element {
  const first = index.rangesOf({ start: 0, end: 1 })[0]?.startContainer ?? root;
  let around = root.parentElement;
  while (around && !around.contains(first)) around = around.parentElement;
  return around ?? root;
}

/**
 * Shows a report on the page it was read from, until `signal` aborts.
 * @param onStale called whenever the page has come to rest with another text than the report was made from
 */
export function showReport(
  read: ReadDocument,
  report: Report,
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onStale: () => void,
): ReadArticle {
  const painter = createPainter(CSS.highlights, signal);
  const watched = aroundAll(read);
  let units = watched.textContent.length;
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

  onArticleChange(watched, windowScheduler(window), signal, () => {
    const wrong = [...painter.painted.values()].filter((painted) => !isIntact(painted));
    const now = watched.textContent.length;
    if (wrong.length === 0 && Math.abs(now - units) < SENTENCE) return;
    units = now;
    if (wrong.length > 0) {
      painter.drop(wrong.map(({ id }) => id));
      const again = readDocument(window.document, report.article.url);
      if (again) ({ index } = again);
      mark(density);
    }
    onStale();
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
