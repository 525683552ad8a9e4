import { wholeUnit } from '../exports/code-points.ts';
import type { StoredQuote } from '../quotes/stored-quote.ts';
import { MAX_CONTEXT, MAX_QUOTE } from './limits.ts';

/** Units of text kept after words that were cut off. */
const AFTER = 32;

/**
 * A quote as short as a dossier may have it: of longer words the first, up to the end of a word, with what came next
 * as the text after them. A short one stays as it is.
 */
export function shortQuote(quote: StoredQuote): StoredQuote {
  const { exact, prefix, suffix, hint } = quote;
  if (exact.length <= MAX_QUOTE && prefix.length <= MAX_CONTEXT && suffix.length <= MAX_CONTEXT) return quote;
  const space = exact.slice(0, MAX_QUOTE + 1).search(/\s\S*$/);
  const cut = space > 0 ? space : wholeUnit(exact, MAX_QUOTE);
  const end = exact.length <= MAX_QUOTE ? exact.length : cut;
  const after = end < exact.length ? exact.slice(end, wholeUnit(exact, end + AFTER)) : suffix;
  const from = Math.max(0, prefix.length - MAX_CONTEXT);
  return {
    exact: exact.slice(0, end),
    // No character is cut in two.
    prefix: prefix.slice(wholeUnit(prefix, from) === from ? from : from + 1),
    suffix: after.slice(0, wholeUnit(after, MAX_CONTEXT)),
    hint,
  };
}
