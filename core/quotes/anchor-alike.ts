import type { Span } from '../span.ts';
import { findAlike, type Alike, type Work } from './find-alike.ts';
import { contextAround, type FoldedQuote } from './folded-quote.ts';
import { withEdges } from './quote-edges.ts';

/** Fewer units can be alike by chance. */
export const LEAST_UNITS = 25;
/** The most units that may differ, and the most of all units. */
const MOST_ERRORS = 8;
const MOST_SHARE = 0.2;
/** What the words count, and what the text around them does. */
const WORDS = 50;
const AROUND = 40;
/** How alike all of it must be, 0…1, and how much more than elsewhere. */
const ENOUGH = 0.7;
const AHEAD = 0.1;

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
  return withEdges(text, best.place, quote, most) ?? 'unsure';
}
