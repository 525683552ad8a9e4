import { LINES, type Line } from '../core/labels.ts';
import { textOf, type Span } from '../core/span.ts';
import { isSameInk } from './normalise.ts';
import type { TextIndex } from './text-index.ts';
import { createTone } from './tone.ts';

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
  /** What the ranges hold unless the page has changed. */
  readonly words: string;
}

/** Painted marks of one article and the ways to change them. All of it ends with the painter's signal. */
export interface Painter {
  /** Replaces all marks; returns the ids whose words are not on the page as the text has them. */
  paint(index: TextIndex, marks: readonly Mark[]): readonly string[];
  /** Shows the words of some spans as the ones in question; none for an empty list. */
  activate(index: TextIndex, spans: readonly Span[]): void;
  /** Strengthens the mark of a claim, the one under the pointer; none for null, or one without a mark. */
  hover(id: string | null): void;
  /** Takes off the page what is no longer on the words it was painted on; returns whether there was any. */
  dropWrong(): boolean;
  /** Takes all marks out of sight, or shows them again; the active words stay as they are. */
  hide(isHidden: boolean): void;
  /** Puts the marks back where the page has cleared the shared registry, and right where its text has other colours. */
  restore(): void;
  /** The marks on the page, in the order given. */
  readonly painted: ReadonlyMap<string, PaintedMark>;
}

const NAME = 'sayso-';
/** Later lines lie over earlier ones where claims overlap; then the one under the pointer, the active one over all. */
const PRIORITY = { dotted: 0, solid: 1, dashed: 2, wavy: 3, hover: 4, active: 5 } as const;
/** Words in a light colour have lines of their own: a highlight is not told what it lies on. */
const PALE = 'pale-';
type Kind = keyof typeof PRIORITY;
type Name = Kind | `${typeof PALE}${Line}`;
const nameOf = (line: Line, isPale: boolean): Name => (isPale ? `${PALE}${line}` : line);
const NAMES = LINES.flatMap((line) => [nameOf(line, false), nameOf(line, true)]);

type Painted = Pick<PaintedMark, 'ranges' | 'words'>;

/** Whether the ranges are on the page and cover exactly the words, white space aside. */
const isIntact = ({ ranges, words }: Painted): boolean =>
  ranges.every((range) => range.startContainer.isConnected) && isSameInk(ranges.join(''), words);

/** The ranges of some spans and their words; null unless these are on the page as the text has them. */
function find(index: TextIndex, spans: readonly Span[]): Painted | null {
  const parts = spans.map((span) => index.rangesOf(span));
  // The index gives ranges only where the page has the words; a claim is on the page with all of its parts, or not.
  if (parts.length === 0 || parts.some((ranges) => ranges.length === 0)) return null;
  return { ranges: parts.flat(), words: spans.map((span) => textOf(index.text, span)).join('') };
}

/**
 * Paints claims by CSS highlights, whose look is in assets/highlights.css. Nothing is written into the page;
 * highlights of others in the shared registry stay as they are.
 */
export function createPainter(registry: Registry, signal: AbortSignal): Painter {
  const highlights = new Map<Name, Highlight>();
  const painted = new Map<string, PaintedMark>();
  let active: Painted | null = null;
  let hovered: string | null = null;
  let isHidden = false;

  /** Puts a highlight into the registry, or takes it out. */
  const register = (name: Name, own: Highlight): void => {
    try {
      const isIn = registry.get(NAME + name) === own;
      const isWanted = !signal.aborted && (name === 'active' || !isHidden);
      if (isWanted && !isIn) registry.set(NAME + name, own);
      if (isIn && !isWanted) registry.delete(NAME + name);
    } catch {
      // The registry of a frame goes with it.
    }
  };
  const registerAll = (): void => highlights.forEach((own, name) => register(name, own));

  const highlightOf = (kind: Kind, name: Name = kind): Highlight => {
    let own = highlights.get(name);
    if (!own) {
      own = new Highlight();
      own.priority = PRIORITY[kind];
      highlights.set(name, own);
    }
    return own;
  };

  const restore = (): void => {
    const isPale = createTone();
    try {
      for (const { line, ranges } of painted.values()) {
        for (const range of ranges) {
          const isNow = isPale(range);
          const wrong = highlights.get(nameOf(line, !isNow));
          if (wrong?.delete(range)) highlightOf(line, nameOf(line, isNow)).add(range);
        }
      }
    } catch {
      // So do the elements of a frame.
    }
    registerAll();
  };

  const hover = (id: string | null): void => {
    if (signal.aborted || id === hovered) return;
    hovered = id;
    const own = highlightOf('hover');
    own.clear();
    for (const range of painted.get(id ?? '')?.ranges ?? []) own.add(range);
    register('hover', own);
  };

  const drop = ({ id, line, ranges }: PaintedMark): void => {
    if (hovered === id) hover(null);
    for (const range of ranges) {
      highlights.get(line)?.delete(range);
      highlights.get(nameOf(line, true))?.delete(range);
    }
    painted.delete(id);
  };

  const clear = (): void => {
    for (const own of highlights.values()) own.clear();
    registerAll();
    painted.clear();
    active = null;
  };

  const paint = (index: TextIndex, marks: readonly Mark[]): readonly string[] => {
    if (signal.aborted) return marks.map(({ id }) => id);
    // Out of the registry while they change: there, every single range costs.
    for (const name of NAMES) registry.delete(NAME + name);
    painted.forEach(drop);
    const unplaced: string[] = [];
    const isPale = createTone();
    for (const mark of marks) {
      const found = find(index, mark.spans);
      if (!found) {
        unplaced.push(mark.id);
        continue;
      }
      for (const range of found.ranges) highlightOf(mark.line, nameOf(mark.line, isPale(range))).add(range);
      painted.set(mark.id, { ...mark, ...found });
    }
    registerAll();
    return unplaced;
  };

  const activate = (index: TextIndex, spans: readonly Span[]): void => {
    if (signal.aborted) return;
    const own = highlightOf('active');
    own.clear();
    active = find(index, spans);
    for (const range of active?.ranges ?? []) own.add(range);
    register('active', own);
  };

  const dropWrong = (): boolean => {
    const wrong = [...painted.values()].filter((mark) => !isIntact(mark));
    wrong.forEach(drop);
    if (!active || isIntact(active)) return wrong.length > 0;
    highlightOf('active').clear();
    active = null;
    return true;
  };

  const hide = (wanted: boolean): void => {
    isHidden = wanted;
    registerAll();
  };

  signal.addEventListener('abort', clear);
  return { paint, activate, hover, dropWrong, hide, restore, painted };
}
