import type { Additions } from '../../core/additions.ts';
import { claimsToMark, type Density } from '../../core/density.ts';
import { lineOf } from '../../core/labels.ts';
import type { Report } from '../../core/report.ts';
import { textOf, type Span } from '../../core/span.ts';
import type { Reading } from '../../core/tab-state.ts';
import { isOnPage, textIn } from '../../page/dom/nodes.ts';
import { lookAgain } from '../../page/look-for-article.ts';
import { createPainter, type Mark, type Painter } from '../../page/paint.ts';
import { reAnchor } from '../../page/re-anchor.ts';
import type { ReadDocument } from '../../page/read-document.ts';
import { selectedSpans } from '../../page/selection.ts';
import type { TextIndex } from '../../page/text-index.ts';

/** More text than this, in UTF-16 units, is a sentence that was added or taken away. */
const SENTENCE = 80;

/** One article with its report, painted. What it holds is right as of the last time it followed the page. */
export interface ReadArticle {
  readonly report: Report;
  /** What is known beside it, if anything. */
  readonly additions: Additions | undefined;
  readonly painter: Painter;
  /** The article's text on the page. */
  readonly index: TextIndex;
  /** The one document it is read from. */
  readonly document: Document;
  /** Where it stands in it: its body, and the element around all of it. */
  readonly root: Element;
  readonly around: Element;
  readonly trees: readonly Node[];
  /** Takes over another report on the same text; what is marked stays until it is marked anew. */
  renew(reading: Pick<Reading & { ok: true }, 'report' | 'additions'>): void;
  /** Marks the claims of a density; returns the ids that could not be placed. */
  mark(density: Density): readonly string[];
  /** Where some words of the report's text stand in the page's text; those not found are left out. */
  spansNow(spans: readonly Span[]): readonly Span[];
  /** Where the words the reader has selected stand in the report's text; none where they are not the article's. */
  selected(): readonly Span[];
  /** Takes the marks off that are no longer on their words. */
  verify(): void;
  /** Whether the page has lost marks or other words of the article since it was read, or has more of them. */
  isBehind(): boolean;
  /**
   * Finds the article on the page anew and puts its marks back.
   * @returns whether it says something else now than the report was made from
   */
  follow(): boolean;
}

/** Where spans of one text stand in another; those not found are left out. */
const moved = (spans: readonly Span[], from: string, to: string): readonly Span[] =>
  from === to ? spans : spans.map((span) => reAnchor(span, from, to)).filter((span) => span !== null);

/** Shows a report on the page it was read from, until `signal` aborts. */
export function showReport(
  first: ReadDocument,
  reading: Pick<Reading & { ok: true }, 'report' | 'additions'>,
  signal: AbortSignal,
): ReadArticle {
  const { document } = first;
  let { report, additions } = reading;
  const end = new AbortController();
  const { highlights } = (document.defaultView ?? window).CSS;
  const painter = createPainter(highlights, AbortSignal.any([signal, end.signal]));
  // One and the same string where nothing has changed: two long ones take a while to compare, at every claim.
  const text = first.index.text === report.article.text ? first.index.text : report.article.text;
  let read = first;
  let density: Density = 'few';
  let isLost = false;

  /** Whether the frame it was in is gone; with it go the marks. */
  const isGone = (): boolean => {
    if (isOnPage(document)) return false;
    end.abort();
    return true;
  };

  const spansNow = (spans: readonly Span[]): readonly Span[] =>
    isGone() ? [] : moved(spans, text, read.index.text);

  const mark = (wanted: Density): readonly string[] => {
    density = wanted;
    const lost: string[] = [];
    const marks: Mark[] = [];
    const chosen = new Set(claimsToMark(report, density));
    for (const claim of report.claims) {
      const { id } = claim;
      if (!chosen.has(id)) continue;
      const spans = spansNow(claim.spans);
      // Words stay somebody's only as long as the words stand that say whose they are.
      const evidence = [...(claim.frame?.spans ?? []), ...(claim.cue?.spans ?? [])];
      const isWhole = spans.length === claim.spans.length && spansNow(evidence).length === evidence.length;
      if (isWhole) marks.push({ id, spans, line: lineOf(claim.standing) });
      else lost.push(id);
    }
    return [...lost, ...painter.paint(read.index, marks)];
  };

  const follow = (): boolean => {
    const now = isGone() ? 'none' : lookAgain(document, report.article.url);
    isLost = typeof now === 'string';
    if (typeof now === 'string') return true;
    read = now;
    const lost = mark(density);
    const { index } = now;
    if (index.text === text) return false;
    const isNew = (block: Span): boolean =>
      block.end - block.start >= SENTENCE && !text.includes(textOf(index.text, block));
    return lost.length > 0 || text.length - index.text.length >= SENTENCE || index.blocks.some(isNew);
  };

  return {
    get report() {
      return report;
    },
    get additions() {
      return additions;
    },
    painter,
    document,
    get index() {
      return read.index;
    },
    get root() {
      return read.root;
    },
    get around() {
      return read.around;
    },
    get trees() {
      return read.trees;
    },
    renew(now) {
      ({ report, additions } = now);
    },
    mark,
    spansNow,
    selected: () =>
      isGone() ? [] : moved(selectedSpans(document, read.trees, read.index), read.index.text, text),
    verify() {
      isLost = isGone() || painter.dropWrong() || isLost;
    },
    isBehind() {
      isLost = isGone() || painter.dropWrong() || isLost;
      if (isLost || !read.index.isIntact()) return true;
      return Math.abs(textIn(read.around).length - read.units) >= SENTENCE;
    },
    follow,
  };
}
