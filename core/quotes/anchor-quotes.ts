import type { Span } from '../span.ts';
import { anchorAlike, LEAST_UNITS } from './anchor-alike.ts';
import { placesOf, takes, type Work } from './find-alike.ts';
import { foldTypography, type FoldedText } from './fold-typography.ts';
import { contextAround, cutsWord, foldQuote, MOST_CONTEXT, type FoldedQuote } from './folded-quote.ts';
import type { StoredQuote } from './stored-quote.ts';

/**
 * How a quote was placed: `exact` where only one place has its words, `context` where several have and the text
 * around them tells which, `fuzzy` where a few units of the words are others now.
 */
export type How = 'exact' | 'context' | 'fuzzy';

/**
 * Why it was not: there are no words in it, it is longer than what is looked for, no place has the words, or
 * no place is certain.
 */
export type Unplaced = 'empty' | 'too-long' | 'not-found' | 'unsure';

/** Where a quote stands in a text, or why that is not known. */
export type Anchoring =
  | { readonly ok: true; readonly span: Span; readonly how: How }
  | { readonly ok: false; readonly reason: Unplaced };

/** Longer quotes are no quotes, in UTF-16 units. */
const MOST_UNITS = 10_000;
/** Words that stand in more places than these are told apart only by all of the text around them. */
const MOST_PLACES = 40;
/** How alike the text around must be where the words alone tell nothing, and how much more than elsewhere. */
const ENOUGH = 0.6;
const AHEAD = 0.15;
/** Units of text compared for one call, as far as they count: about half a second. */
const WORK = 4_000_000;

const spanAt = (start: number, { exact }: FoldedQuote): Span => ({ start, end: start + exact.length });

/** Which of some places with the words is the one where the quote stood, if the text has not changed its length. */
function byHint(places: readonly number[], text: FoldedText, quote: FoldedQuote, units: number): Span | null {
  const { hint } = quote;
  if (hint?.of !== units) return null;
  const at = places.find((place) => text.unfold(spanAt(place, quote))?.start === hint.start);
  return at === undefined ? null : spanAt(at, quote);
}

/** Which of some places with the words has the text around the quote, too; null where none is certain. */
function byContext(places: readonly number[], { text }: FoldedText, quote: FoldedQuote): Span | null {
  const [best, second] = places
    .map((place) => ({ place, likeness: contextAround(text, spanAt(place, quote), quote) ?? 0 }))
    .toSorted((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < ENOUGH || (second && best.likeness - second.likeness < AHEAD)) return null;
  return spanAt(best.place, quote);
}

function anchor(text: FoldedText, units: number, stored: StoredQuote, work: Work): Anchoring {
  if (stored.exact.length > MOST_UNITS) return { ok: false, reason: 'too-long' };
  const quote = foldQuote(stored);
  const { exact } = quote;
  if (exact.trim() === '') return { ok: false, reason: 'empty' };

  const placed = (span: Span | 'unsure' | null, how: How): Anchoring => {
    const isSure = span !== null && span !== 'unsure' && !cutsWord(text.text, span, quote);
    const unfolded = isSure ? text.unfold(span) : null;
    if (unfolded) return { ok: true, span: unfolded, how };
    return { ok: false, reason: span === null ? 'not-found' : 'unsure' };
  };
  const places = placesOf(text.text, exact, MOST_PLACES);
  if (places?.length === 0) return placed(anchorAlike(text.text, quote, work), 'fuzzy');
  const isAlone = places?.length === 1;
  const [only] = places ?? [];
  if (isAlone && only !== undefined && exact.length >= LEAST_UNITS)
    return placed(spanAt(only, quote), 'exact');

  const how = isAlone ? 'exact' : 'context';
  // With all the text around them.
  const { prefix, suffix } = quote;
  const whole = placesOf(text.text, prefix + exact + suffix, MOST_PLACES)?.map(
    (place) => place + prefix.length,
  );
  if (!whole) return placed('unsure', how);
  const [first, second] = whole;
  const isTold = prefix + suffix !== '';
  if (isTold && first !== undefined && second === undefined) return placed(spanAt(first, quote), how);
  if (first !== undefined) return placed(byHint(whole, text, quote, units) ?? 'unsure', how);
  if (!places || !takes(work, places.length * MOST_CONTEXT)) return placed('unsure', how);
  return placed(byContext(places, text, quote) ?? 'unsure', how);
}

/**
 * Finds a quote in a text, exactly if it can: typography does not matter. Drops it rather than guess.
 * Never throws, whatever text and quote are.
 */
export const anchorQuote = (text: string, quote: StoredQuote): Anchoring =>
  anchor(foldTypography(text), text.length, quote, { left: WORK });

/** Quotes with the places they were found in, and those without one with the reason; both in the order given. */
export interface AnchoredQuotes<Quote> {
  readonly placed: readonly { readonly quote: Quote; readonly span: Span; readonly how: How }[];
  readonly unplaced: readonly { readonly quote: Quote; readonly reason: Unplaced }[];
}

/** Finds many quotes in one text. The work for all of them is bounded: those after it are found exactly or not at all. */
export function anchorQuotes<Quote extends StoredQuote>(
  text: string,
  quotes: readonly Quote[],
): AnchoredQuotes<Quote> {
  const folded = foldTypography(text);
  const work: Work = { left: WORK };
  const placed: { quote: Quote; span: Span; how: How }[] = [];
  const unplaced: { quote: Quote; reason: Unplaced }[] = [];
  for (const quote of quotes) {
    const found = anchor(folded, text.length, quote, work);
    if (found.ok) placed.push({ quote, span: found.span, how: found.how });
    else unplaced.push({ quote, reason: found.reason });
  }
  return { placed, unplaced };
}
