import { claimsToMark, type Density } from '../../core/density.ts';
import { lineOf } from '../../core/labels.ts';
import { claimById, type Report } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';
import { textIn } from '../../page/dom/nodes.ts';
import { lookForArticle } from '../../page/look-for-article.ts';
import { onArticleChange, windowScheduler } from '../../page/mutations.ts';
import { createPainter, type Mark } from '../../page/paint.ts';
import { reAnchor } from '../../page/re-anchor.ts';
import type { ReadDocument } from '../../page/read-document.ts';
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
  let { index, units } = read;
  let isLost = false;
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

  const check = (mayFind: boolean): void => {
    isLost = painter.dropWrong() || isLost;
    if (!mayFind) return;
    const now = textIn(read.around).length;
    if (!isLost && Math.abs(now - units) < SENTENCE) return;
    units = now;
    if (isLost) {
      isLost = false;
      const again = lookForArticle(window.document, report.article.url, true);
      if (typeof again !== 'string') ({ index } = again);
      mark(density);
    }
    onStale();
  };
  onArticleChange(read.around, windowScheduler(window), signal, check);
  // The page may have changed while the report was made.
  check(true);

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
