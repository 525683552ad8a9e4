const OPENING = '„“"»«‚‘›';
const CLOSING = '“”"«»‘’‹';
const DOUBLE_INSIDE = /[„“”"]/u;

/**
 * The article's words inside quotation marks, in the manner of the article's language (BCP 47 primary subtag).
 * Words that bring their own marks keep them; words with double marks inside get the other pair around them,
 * so that no character of the article is changed.
 */
export function quoted(words: string, language: string): string {
  if (isQuotation(words)) return words;
  if (DOUBLE_INSIDE.test(words)) return language === 'en' ? `‘${words}’` : `»${words}«`;
  return language === 'en' ? `“${words}”` : `„${words}“`;
}

/** Whether one pair of marks holds all the words: not so for two quotations with words of the article between. */
function isQuotation(words: string): boolean {
  const [first = '', last = '', inside] = [words[0], words.at(-1), words.slice(1, -1)];
  const isMarked = words.length > 1 && OPENING.includes(first) && CLOSING.includes(last);
  return isMarked && !inside.includes(first) && !inside.includes(last);
}
