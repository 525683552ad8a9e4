import { utf8 } from './utf8.ts';

/** The words of a text as fingerprints compare them, in UTF-8, with a space after each. */
export interface FoldedWords {
  readonly bytes: Uint8Array;
  /** Where each word begins in `bytes`, and one place more: where the next would. */
  readonly starts: Uint32Array;
  readonly count: number;
}

const SPACE = 0x20;
const LETTER_E = 0x65;
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

function foldOnce(code: number): Folded {
  const before = known.get(code);
  if (before !== undefined) return before;
  const now = fold(String.fromCodePoint(code));
  if (known.size < MOST_KNOWN) known.set(code, now);
  return now;
}

/** The same for ASCII, where one character is one byte at most: the byte, or one of these two. */
const NO_BYTE = 1;
const PARTS = 0;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCodePoint(code);
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0);
  return character === "'" ? NO_BYTE : PARTS;
});

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;
const isPoint = (code: number): boolean => code === 0x2e || code === 0x2c;
const isUmlautStem = (byte: number): boolean => byte === 0x61 || byte === 0x6f || byte === 0x75;

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(bytes.length * 2);
  more.set(bytes);
  return more;
}

/**
 * Cuts a text into words and folds them: small letters of Unicode's compatibility form without accents, `ß` as `ss`,
 * `ae`, `oe`, `ue` as the vowel alone, so that `Pjöngjang`, `Pjongjang` and `Pjoengjang` are one. Digits stay. Left
 * out are soft hyphens, characters without width, apostrophes, and points and commas between digits; all else parts
 * words.
 */
export function foldWords(text: string): FoldedWords {
  let bytes = new Uint8Array(text.length + 64);
  const starts = new Uint32Array((text.length >> 1) + 3);
  let count = 0;
  let at = 0;
  let start = 0;
  /** Where an `e` would only spell an umlaut, right behind its vowel. */
  let umlaut = -1;
  const add = (byte: number): void => {
    if (byte === LETTER_E && umlaut === at) {
      umlaut = -1;
      return;
    }
    // With room for the space after it.
    if (at + 2 > bytes.length) bytes = grown(bytes);
    bytes[at++] = byte;
    if (isUmlautStem(byte)) umlaut = at;
  };
  const part = (): void => {
    if (at === start) return;
    bytes[at++] = SPACE;
    starts[++count] = start = at;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? SPACE;
    if (code < 128) {
      const byte = ASCII[code] ?? PARTS;
      if (isPoint(code) && at > start && isDigit(bytes[at - 1]) && isDigit(text.charCodeAt(index + 1)))
        continue;
      if (byte === PARTS) part();
      else if (byte !== NO_BYTE) add(byte);
      continue;
    }
    if (code > 0xffff) index++;
    const letters = foldOnce(code);
    if (letters === null) part();
    else for (const byte of letters) add(byte);
  }
  part();
  return { bytes, starts, count };
}
