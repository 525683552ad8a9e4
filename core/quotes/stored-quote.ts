import type { Span } from '../span.ts';

/**
 * Words of a text kept apart from it, to be found again in a later version of it or in a copy elsewhere:
 * the fields of a TextQuoteSelector of the W3C Web Annotation model, and where the words stood.
 */
export interface StoredQuote {
  /** The words themselves. */
  readonly exact: string;
  /** The text right before and right after them; empty at the ends of the text, or where it is not known. */
  readonly prefix: string;
  readonly suffix: string;
  /** Null where it is not known. */
  readonly hint: PositionHint | null;
}

/** The words of some quotes in one line, parts joined with ` … `. */
export const wordsOf = (quotes: readonly StoredQuote[]): string =>
  quotes.map(({ exact }) => exact).join(' … ');

/** Where a quote stood: only a hint, since other text comes and goes around it. In UTF-16 units. */
export interface PositionHint {
  readonly start: number;
  /** How long the whole text was. */
  readonly of: number;
}

/** Units of text kept on each side: at least the first, and more, up to the last, until only one place has them. */
const CONTEXTS = [32, 64, 128];

const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? '');

/** Keeps the words of a span. Parts of the span that lie outside of the text are left out. */
export function describeQuote(text: string, span: Span): StoredQuote {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  const exact = text.slice(start, end);
  let prefix = '';
  let suffix = '';
  for (const units of CONTEXTS) {
    let from = Math.max(0, start - units);
    let to = Math.min(text.length, end + units);
    // No character is cut in two.
    if (isLow(text, from)) from++;
    if (isLow(text, to)) to--;
    prefix = text.slice(Math.min(from, start), start);
    suffix = text.slice(end, Math.max(to, end));
    const whole = prefix + exact + suffix;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) break;
  }
  return { exact, prefix, suffix, hint: { start, of: text.length } };
}
