import type { Alike } from './find-alike.ts';
import { cutsWord, type FoldedQuote } from './folded-quote.ts';

/** Units of context that show where the words begin and end. */
const EDGE = 8;
/** Units inside an edge that show it alone; and units inside and outside that show it together. */
const INSIDE = 16;
const BOTH = { inside: 8, outside: 6 };

const reversed = (text: string): string => text.split('').toReversed().join('');
/** Without accents: in some copies of a text they are left out. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** Where the words end that `suffix` followed, near `end`; `end` itself where that is not seen. */
function endNear(text: string, end: number, suffix: string, slack: number): number {
  const edge = suffix.slice(0, EDGE);
  if (edge.length < EDGE) return end;
  const from = Math.max(0, end - slack);
  const at = text.slice(from, end + slack + EDGE).indexOf(edge);
  return at < 0 ? end : from + at;
}

/** Whether the words at `end` are the last of the quote, and not others put in their place. */
function isEnd(text: string, end: number, exact: string, suffix: string): boolean {
  const before = bare(text.slice(Math.max(0, end - 2 * INSIDE), end));
  if (before.endsWith(bare(exact.slice(-INSIDE)))) return true;
  const after = suffix.slice(0, BOTH.outside);
  return after !== '' && text.startsWith(after, end) && before.endsWith(bare(exact.slice(-BOTH.inside)));
}

/**
 * A place that is alike, with its ends where the quote had them. Null where that is not certain, or would cut a word.
 * @param most how many units may differ
 */
export function withEdges(text: string, place: Alike, quote: FoldedQuote, most: number): Alike | null {
  const slack = place.errors + 1;
  const from = Math.max(0, place.start - 2 * INSIDE - slack);
  const until = place.end + 2 * INSIDE + slack;
  const around = text.slice(from, until);
  const end = endNear(around, place.end - from, quote.suffix, slack);
  const backwards = reversed(around);
  const prefix = reversed(quote.prefix);
  const begin = endNear(backwards, around.length - (place.start - from), prefix, slack);
  if (!isEnd(around, end, quote.exact, quote.suffix)) return null;
  if (!isEnd(backwards, begin, reversed(quote.exact), prefix)) return null;
  const found = { start: from + around.length - begin, end: from + end };
  const errors = place.errors + Math.abs(found.start - place.start) + Math.abs(found.end - place.end);
  if (errors > most + slack || found.start >= found.end || cutsWord(text, found, quote)) return null;
  return { ...found, errors };
}
