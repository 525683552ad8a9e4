/** Units that carry no text: soft hyphen, zero-width characters, direction marks, byte order mark. */
const NOTHING = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;

/** Whether a unit is white space to the reader, NBSP included. */
export const isSpace = (unit: string): boolean => unit !== '\uFEFF' && /\s/.test(unit);

/** Whether a unit has ink: it stands in the article text as it is. */
export const isPlain = (unit: string): boolean => !/\s/.test(unit) && !NOTHING.test(unit);

/**
 * Finds the next place where page text and article text part ways: any unit that carries nothing,
 * any white space but a plain space, and a plain space before more white space. Sticky state in `lastIndex`.
 */
export const SPECIAL = /[^\S ]| (?=\s)|[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

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
