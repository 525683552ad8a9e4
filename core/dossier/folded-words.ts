/** The words of a text as fingerprints compare them, in UTF-8, with a space after each. */
export interface FoldedWords {
  readonly bytes: Uint8Array;
  /** Where each word begins in `bytes`, and one place more: where the next would. */
  readonly starts: Uint32Array;
  readonly count: number;
}

const SPACE = 0x20;
const LETTER_E = 0x65;
/** A character makes no more bytes than these: ﷺ is 18 letters of two bytes. */
const MOST_BYTES = 40;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/** What a character is in a folded word: bytes, none if it does not count there; null where it parts words. */
type Folded = readonly number[] | null;

function utf8(letters: string): readonly number[] {
  const units = encodeURIComponent(letters).match(/%..|./g) ?? [];
  return units.map((unit) => (unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0)));
}

function fold(character: string): Folded {
  const bare = character.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const letters = bare.replaceAll(/[ßæœøđłı]/g, (letter) => LETTERS[letter] ?? '');
  if (/^[\p{L}\p{N}]+$/u.test(letters)) return utf8(letters);
  // Accents, soft hyphens, marks without width, apostrophes: a word goes on after them.
  return /[\p{M}\p{Cf}'’ʼ]/u.test(character) ? [] : null;
}

/** Texts have few different characters. Bounded, since some have all there are. */
const MOST_KNOWN = 5000;
const known = new Map<number, Folded>();

function folded(code: number): Folded {
  const before = known.get(code);
  if (before !== undefined) return before;
  const now = fold(String.fromCodePoint(code));
  if (known.size < MOST_KNOWN) known.set(code, now);
  return now;
}

const isVowelBefore = (byte: number | undefined): boolean => byte === 0x61 || byte === 0x6f || byte === 0x75;

/**
 * Cuts a text into words and folds them: small letters of Unicode's compatibility form without accents, `ß` as `ss`,
 * `ae`, `oe`, `ue` as the vowel alone, so that `Pjöngjang`, `Pjongjang` and `Pjoengjang` are one. Digits stay. Soft
 * hyphens, characters without width and apostrophes are left out; all else parts words.
 */
export function foldWords(text: string): FoldedWords {
  let bytes = new Uint8Array(text.length * 2 + MOST_BYTES);
  const starts = new Uint32Array((text.length >> 1) + 3);
  let count = 0;
  let at = 0;
  let start = 0;
  /** Where an `e` would only spell an umlaut; its vowel stands right before. */
  let umlaut = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? SPACE;
    if (code > 0xffff) index++;
    const letters = folded(code);
    if (letters === null) {
      if (at === start) continue;
      bytes[at++] = SPACE;
      starts[++count] = start = at;
      continue;
    }
    for (const byte of letters) {
      if (byte === LETTER_E && umlaut === at && at > start) {
        umlaut = -1;
        continue;
      }
      bytes[at++] = byte;
      if (isVowelBefore(byte)) umlaut = at;
    }
    if (at + MOST_BYTES > bytes.length) {
      const more = new Uint8Array(bytes.length * 2);
      more.set(bytes);
      bytes = more;
    }
  }
  if (at > start) {
    bytes[at++] = SPACE;
    starts[++count] = at;
  }
  return { bytes, starts, count };
}
