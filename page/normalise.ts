/** Whether a unit is white space to the reader, NBSP included. */
export const isSpace = (unit: string): boolean => unit !== '\uFEFF' && /\s/.test(unit);

/**
 * Units that carry no text: soft hyphen, zero-width characters, marks of direction, invisible operators, byte
 * order mark. The joiner inside an emoji is none of them: without it, one picture would become several.
 */
const NOTHING =
  /[\u034F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|(?<![\uFE0F\uDC00-\uDFFF])\u200D/g;

/** All of that, the joiner anywhere, and white space. */
const INKLESS = /[\s\u034F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/g;

/** Whether a unit that does not follow an emoji has ink: it stands in the article text, if not always as it is. */
export const hasInk = (unit: string): boolean => unit.search(INKLESS) < 0;

/**
 * Finds the next place where page text and article text part ways: any unit that carries nothing, any white space
 * but a plain space, plain spaces in a row, a ligature, and an accent apart from its letter, which
 * stands one unit before. State in `lastIndex`.
 */
export const SPECIAL =
  /[^\S ]|  |[\u0300-\u036F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFB00-\uFB06\uFEFF]|(?<![\uFE0F\uDC00-\uDFFF])\u200D/g;

/** A Latin ligature, or a letter with the accents apart from it that follow; at `lastIndex` and nowhere else. */
export const ATOM = /[\uFB00-\uFB06]|[^][\u0300-\u034E\u0350-\u036F]+/y;
const ATOMS = new RegExp(ATOM, 'g');

const MAYBE_ATOM = /[\u0300-\u036F\uFB00-\uFB06]/;
const MAYBE_NOTHING = /[\u034F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

/** Whether a unit is an accent apart from its letter. */
export const isAccent = (unit: string): boolean => /[\u0300-\u034E\u0350-\u036F]/.test(unit);

/** An atom as the article text has it: a ligature written out, a letter in one with its accents where there is one. */
export function writtenOut(atom: string): string {
  const written = atom.normalize(atom.length > 1 ? 'NFC' : 'NFKC');
  return written.length === atom.length ? atom : written;
}

/**
 * Page text as the article text has it: every white space (NBSP too) a plain space, runs of it one, soft hyphens
 * and zero-width characters gone, ligatures written out, accents in one with their letters, trimmed.
 */
export function normalise(text: string): string {
  // Most texts have nothing of all this, and looking for one of some units is many times faster than replacing.
  const whole = MAYBE_ATOM.test(text) ? text.replace(ATOMS, writtenOut) : text;
  const seen = MAYBE_NOTHING.test(whole) ? whole.replace(NOTHING, '') : whole;
  return seen.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/**
 * What is seen of a text: equal for two texts that differ only in white space, in units that carry no text, and in
 * how the same letters are encoded.
 */
export const inkOf = (text: string): string =>
  text
    .replace(INKLESS, '')
    .replace(/[\uFB00-\uFB06]/g, writtenOut)
    .normalize();

/** Whether two texts have the same ink. */
export const isSameInk = (a: string, b: string): boolean => a === b || inkOf(a) === inkOf(b);
