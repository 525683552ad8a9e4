import type { Line } from '../core/labels.ts';
import { textOf, type Span } from '../core/span.ts';
import { inkOf } from './normalise.ts';
import type { TextIndex } from './text-index.ts';

/** The part of the page's highlight registry that is used; iterating it throws in Firefox content scripts. */
export interface Registry {
  get(name: string): Highlight | undefined;
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

/** One passage to mark: which claim, where in the text, with which line. */
export interface Mark {
  readonly id: string;
  readonly spans: readonly Span[];
  readonly line: Line;
}

/** A mark that is on the page, with its live ranges. */
export interface PaintedMark extends Mark {
  readonly ranges: readonly Range[];
}

/** Painted marks of one article and the ways to change them. All of it ends with the painter's signal. */
export interface Painter {
  /** Replaces all marks; returns the ids whose words are not on the page as the text has them. */
  paint(index: TextIndex, marks: readonly Mark[]): readonly string[];
  /** Shows the words of some spans as the ones in question; none for an empty list. */
  activate(index: TextIndex, spans: readonly Span[]): void;
  /** Takes marks off the page, e.g. when their words have changed. */
  drop(ids: readonly string[]): void;
  /** The marks on the page, in the order given. */
  readonly painted: ReadonlyMap<string, PaintedMark>;
}

const NAME = 'sayso-';
/** Later lines lie over earlier ones where claims overlap; the active claim lies over all. */
const PRIORITY = { dotted: 0, solid: 1, dashed: 2, wavy: 3, active: 4 } as const;

/** Whether the ranges cover exactly the words of the span, white space aside. */
export const covers = (ranges: readonly Range[], words: string): boolean =>
  ranges.length > 0 && inkOf(ranges.map((range) => range.toString()).join('')) === inkOf(words);

/** The ranges of some spans; null unless each span's words are on the page as the text has them. */
function verifiedRanges(index: TextIndex, spans: readonly Span[]): readonly Range[] | null {
  const ranges: Range[] = [];
  for (const span of spans) {
    const own = index.rangesOf(span);
    if (!own.every((range) => range.startContainer.isConnected)) return null;
    if (!covers(own, textOf(index.text, span))) return null;
    ranges.push(...own);
  }
  return ranges.length > 0 ? ranges : null;
}

/**
 * Paints claims by CSS highlights, whose look is in assets/highlights.css. Nothing is written into the page;
 * highlights of others in the shared registry stay as they are.
 */
export function createPainter(registry: Registry, signal: AbortSignal): Painter {
  const highlights = new Map<keyof typeof PRIORITY, Highlight>();
  const painted = new Map<string, PaintedMark>();

  const highlightOf = (kind: keyof typeof PRIORITY): Highlight => {
    let own = highlights.get(kind);
    if (!own) {
      own = new Highlight();
      own.priority = PRIORITY[kind];
      highlights.set(kind, own);
    }
    // The page may have cleared the shared registry.
    if (registry.get(NAME + kind) !== own) registry.set(NAME + kind, own);
    return own;
  };

  const drop = (ids: readonly string[]): void => {
    for (const id of ids) {
      const mark = painted.get(id);
      for (const range of mark?.ranges ?? []) highlights.get(mark!.line)?.delete(range);
      painted.delete(id);
    }
  };

  const clear = (): void => {
    for (const [kind, own] of highlights) {
      own.clear();
      if (registry.get(NAME + kind) === own) registry.delete(NAME + kind);
    }
    painted.clear();
  };

  const paint = (index: TextIndex, marks: readonly Mark[]): readonly string[] => {
    if (signal.aborted) return marks.map(({ id }) => id);
    drop([...painted.keys()]);
    const unplaced: string[] = [];
    for (const mark of marks) {
      const ranges = verifiedRanges(index, mark.spans);
      if (!ranges) {
        unplaced.push(mark.id);
        continue;
      }
      const own = highlightOf(mark.line);
      for (const range of ranges) own.add(range);
      painted.set(mark.id, { ...mark, ranges });
    }
    return unplaced;
  };

  const activate = (index: TextIndex, spans: readonly Span[]): void => {
    if (signal.aborted) return;
    const own = highlightOf('active');
    own.clear();
    for (const range of verifiedRanges(index, spans) ?? []) own.add(range);
  };

  signal.addEventListener('abort', clear);
  return { paint, activate, drop, painted };
}
