import { foldWords } from './folded-words.ts';
import { murmur3 } from './murmur.ts';

/** How many words in a row are hashed together. */
const SHINGLE = 3;

/** The shingles of a text, in its order: three folded words in a row each. */
export interface Shingles {
  /** The MurmurHash3_x86_32 (seed 0) of the three words, in UTF-8, joined by spaces. */
  readonly hashes: Uint32Array;
  /** 1 where one of the words begins with a digit. */
  readonly hasNumber: Uint8Array;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Hashes the shingles of a text; none where it has fewer than three words. */
export function shinglesOf(text: string): Shingles {
  const { bytes, starts, count } = foldWords(text);
  const length = Math.max(0, count - SHINGLE + 1);
  const hashes = new Uint32Array(length);
  const hasNumber = new Uint8Array(length);
  for (let word = 0; word < length; word++) {
    const from = starts[word] ?? 0;
    const to = (starts[word + SHINGLE] ?? 0) - 1;
    hashes[word] = murmur3(bytes, from, to);
    for (let at = word; at < word + SHINGLE; at++) if (isDigit(bytes[starts[at] ?? 0])) hasNumber[word] = 1;
  }
  return { hashes, hasNumber };
}
