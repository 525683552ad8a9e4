import type { Span } from '../span.ts';
import { findAlike, type Alike, type Work } from './find-alike.ts';
import { contextAround, cutsWord, type FoldedQuote } from './folded-quote.ts';

/** Fewer units can be alike by chance. */
export const LEAST_UNITS = 25;
/** The most units that may differ, and the most of all units. */
const MOST_ERRORS = 8;
const MOST_SHARE = 0.2;
/** What the words and the text before and after them count; and how alike all of it must be, and how much more than elsewhere. */
const WORDS = 50;
const AROUND = 40;
const ENOUGH = 0.7;
const AHEAD = 0.1;
/** Units of context that show where the words begin and end. */
const EDGE = 8;

/** Where the words end that `after` followed, near `end`; `end` itself where that is not seen. */
function edgeAt(text: string, end: number, after: string, slack: number): number {
  const edge = after.slice(0, EDGE);
  if (edge.length < EDGE) return end;
  const from = Math.max(0, end - slack);
  const at = text.slice(from, end + slack + EDGE).indexOf(edge);
  return at < 0 ? end : from + at;
}

const reversed = (text: string): string => text.split('').toReversed().join('');

/** The place with its ends where the context has them; null where one would cut a word in two. */
function trimmed(text: string, place: Alike, quote: FoldedQuote, most: number): Alike | null {
  const { prefix, suffix } = quote;
  const slack = place.errors + 1;
  const end = edgeAt(text, place.end, suffix, slack);
  const from = Math.max(0, place.start - slack - EDGE);
  const before = reversed(text.slice(from, place.start + slack + EDGE));
  const origin = from + before.length;
  const start = origin - edgeAt(before, origin - place.start, reversed(prefix), slack);
  const errors = place.errors + Math.abs(start - place.start) + Math.abs(end - place.end);
  const isOver = errors > most + slack || start >= end || cutsWord(text, { start, end }, quote);
  return isOver ? null : { start, end, errors };
}

/** How alike a place is, 0…1, to the words and what stood around them. */
function score(text: string, place: Alike, quote: FoldedQuote): number {
  const words = 1 - place.errors / quote.exact.length;
  const around = contextAround(text, place, quote);
  return around === null ? words : (WORDS * words + AROUND * around) / (WORDS + AROUND);
}

/**
 * The place of a text that has the words of a quote with a few units other than they were. Null where there is none,
 * and for words so short that they are not looked for; `unsure` where the words are too usual, where the text around
 * them is another, where another place is nearly as alike, or where no work is left.
 */
export function anchorAlike(text: string, quote: FoldedQuote, work: Work): Span | 'unsure' | null {
  const { exact } = quote;
  if (exact.length < LEAST_UNITS) return null;
  const most = Math.min(MOST_ERRORS, Math.floor(exact.length * MOST_SHARE));
  const found = findAlike(text, exact, most, work);
  if (!found) return 'unsure';
  const [best, second] = found
    .map((place) => ({ place, score: score(text, place, quote) }))
    .toSorted((a, b) => b.score - a.score);
  if (!best) return null;
  if (best.score < ENOUGH || (second && best.score - second.score < AHEAD)) return 'unsure';
  return trimmed(text, best.place, quote, most) ?? 'unsure';
}
