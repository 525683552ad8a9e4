import type { Span } from '../span.ts';

/** A text without its typography, with the way back to the text it was made from. */
export interface FoldedText {
  readonly text: string;
  /** The span of the original that a span of the folded text stands for; null where it cuts a character in two. */
  unfold(span: Span): Span | null;
}

const QUOTES = /[\u0022\u0060\u00AB\u00B4\u00BB\u2018-\u201F\u2032-\u2035\u2039\u203A\u300C-\u300F]/;
const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/;
/** White space, and units that carry no text: soft hyphen, zero-width characters, marks of direction. */
const INKLESS = /[\s\u034F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;
const SPACE = /[^\S\uFEFF]/;

/** What one copy of a text may set in another way than the next; the last of it is a letter with its accents. */
const SET = new RegExp(
  [
    `${INKLESS.source}{2,}`,
    `(?! )${INKLESS.source}`,
    QUOTES.source,
    DASHES.source,
    /[\u2026\uFB00-\uFB06]/.source,
    /[^][\u0300-\u034E\u0350-\u036F]+/.source,
  ].join('|'),
  'g',
);

/** What stands for a piece of text in all copies. */
function fold(piece: string): string {
  if (INKLESS.test(piece[0] ?? '')) return SPACE.test(piece) ? ' ' : '';
  if (QUOTES.test(piece)) return "'";
  if (DASHES.test(piece)) return '-';
  return piece.normalize(piece.length > 1 ? 'NFC' : 'NFKC');
}

/** A piece that is longer or shorter in the folded text: where it ends in both, and its lengths. */
interface Change {
  readonly end: number;
  readonly length: number;
  readonly originalEnd: number;
}

/** The last of `changes` that holds; -1 for none. All before it hold, too. */
function lastThat(changes: readonly Change[], holds: (change: Change) => boolean): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change && holds(change)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Folds what is typography and not words: all quotation marks and apostrophes are one, all dashes, all white space;
 * soft hyphens and zero-width characters are gone; ligatures and three dots are written out, accents in one with
 * their letters. Capitals, letters and all other marks stay.
 */
export function foldTypography(original: string): FoldedText {
  const changes: Change[] = [];
  const parts: string[] = [];
  let done = 0;
  let length = 0;
  for (const { 0: piece, index } of original.matchAll(SET)) {
    const instead = fold(piece);
    parts.push(original.slice(done, index), instead);
    length += index - done + instead.length;
    done = index + piece.length;
    if (instead.length !== piece.length)
      changes.push({ end: length, length: instead.length, originalEnd: done });
  }
  parts.push(original.slice(done));

  /** Where an offset lies in the original; null inside a piece that is one there. */
  const originalOf = (offset: number, isEnd: boolean): number | null => {
    // What is gone stands before the span that starts there, and after the one that ends there.
    const at = lastThat(
      changes,
      ({ end, length: units }) => end < offset || (end === offset && !(isEnd && units === 0)),
    );
    const next = changes[at + 1];
    if (next && next.end - next.length < offset) return null;
    const last = changes[at];
    return last ? last.originalEnd + offset - last.end : offset;
  };
  const unfold = (span: Span): Span | null => {
    const start = originalOf(span.start, false);
    const end = originalOf(span.end, true);
    return start === null || end === null ? null : { start, end };
  };
  return { text: parts.join(''), unfold };
}
