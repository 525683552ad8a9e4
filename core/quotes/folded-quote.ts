import type { Span } from '../span.ts';
import { likeness } from './find-alike.ts';
import { foldTypography } from './fold-typography.ts';
import type { PositionHint, StoredQuote } from './stored-quote.ts';

/** The most context that is compared, in units: more says no more. */
export const MOST_CONTEXT = 128;

/** A stored quote without its typography. */
export interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: PositionHint | null;
}

/** Folds a quote as the text is folded in which it is looked for. */
export const foldQuote = ({ exact, prefix, suffix, hint }: StoredQuote): FoldedQuote => ({
  exact: foldTypography(exact).text,
  prefix: foldTypography(prefix.slice(-MOST_CONTEXT)).text,
  suffix: foldTypography(suffix.slice(0, MOST_CONTEXT)).text,
  hint,
});

/** How alike the text around a span is to what stood around the quote, 0…1; null where nothing is known of it. */
export function contextAround(
  text: string,
  { start, end }: Span,
  { prefix, suffix }: FoldedQuote,
): number | null {
  const sides = [
    { expected: prefix, there: text.slice(Math.max(0, start - prefix.length), start) },
    { expected: suffix, there: text.slice(end, end + suffix.length) },
  ].filter(({ expected }) => expected !== '');
  if (sides.length === 0) return null;
  return sides.reduce((sum, { expected, there }) => sum + likeness(there, expected), 0) / sides.length;
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Whether a span begins or ends inside a word where the quote did not. */
export function cutsWord(text: string, { start, end }: Span, { prefix, suffix }: FoldedQuote): boolean {
  const cuts = (at: number, around: string | undefined): boolean =>
    isLetter(text[at - 1]) && isLetter(text[at]) && !isLetter(around);
  return cuts(start, prefix.at(-1)) || cuts(end, suffix[0]);
}
