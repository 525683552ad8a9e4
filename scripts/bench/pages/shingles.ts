/** How much of one text is in another, 0…1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Words in a row that are compared as one. */
const SIZE = 4;

const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** The words of a text in lower case; what a reader does not see (soft hyphens, zero-width) parts none. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

/** How often each run of `size` words is in a text. */
function shinglesOf(words: readonly string[], size: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const shingle = words.slice(at, at + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

/** Precision, recall and their harmonic mean from counts. Nothing wanted and nothing found is right. */
export function overlapOf(common: number, found: number, wanted: number): Overlap {
  if (found === 0 && wanted === 0) return { precision: 1, recall: 1, f1: 1 };
  return {
    precision: found === 0 ? 0 : common / found,
    recall: wanted === 0 ? 0 : common / wanted,
    f1: (2 * common) / (found + wanted),
  };
}

/**
 * Compares a found text with the one wanted by the runs of four words they have in common, repeated runs
 * counted as often as they are repeated. By single words where one of the two is shorter than four.
 */
export function compareTexts(found: string, wanted: string): Overlap {
  const [ours, gold] = [wordsOf(found), wordsOf(wanted)];
  const size = Math.min(ours.length, gold.length) < SIZE ? 1 : SIZE;
  const [left, right] = [shinglesOf(ours, size), shinglesOf(gold, size)];
  let common = 0;
  for (const [shingle, count] of left) common += Math.min(count, right.get(shingle) ?? 0);
  return overlapOf(common, sum(left), sum(right));
}
