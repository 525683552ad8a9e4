/** Units that carry no text: soft hyphen, zero-width characters, direction marks, byte order mark. */
const NOTHING = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const SPACE = /\s/;

/** What one unit of page text becomes in the article text: itself, one space, or nothing. */
export function unitKind(unit: string): 'text' | 'space' | 'nothing' {
  if (unit > ' ' && unit < '\u007F') return 'text';
  if (NOTHING.test(unit)) return 'nothing';
  return SPACE.test(unit) ? 'space' : 'text';
}

/**
 * Page text as the article text has it: every white space (NBSP too) a plain space, runs of it one,
 * soft hyphens and zero-width characters gone, trimmed.
 */
export const normalise = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The units of a text that have ink; what is left equal when only white space was set differently. */
export const inkOf = (text: string): string => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');
