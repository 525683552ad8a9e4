const OPENING = /^[„“"»«‚‘›]/u;
const CLOSING = /[“”"«»‘’‹]$/u;
const DOUBLE_INSIDE = /[„“”"]/u;

/**
 * The article's words inside quotation marks, in the manner of the article's language (BCP 47 primary subtag).
 * Words that bring their own marks keep them; words with double marks inside get the other pair around them,
 * so that no character of the article is changed.
 */
export function quoted(words: string, language: string): string {
  if (OPENING.test(words) && CLOSING.test(words)) return words;
  if (DOUBLE_INSIDE.test(words)) return language === 'en' ? `‘${words}’` : `»${words}«`;
  return language === 'en' ? `“${words}”` : `„${words}“`;
}
