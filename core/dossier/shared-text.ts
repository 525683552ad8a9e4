import { nextOwner, type DossierIndex } from './dossier-index.ts';
import type { Shingles } from './shingles.ts';

/** How much of two texts is the same. */
export interface SharedText {
  /** The share of the text that stands in the dossier's article, 0…1. */
  readonly ofText: number;
  /** The share of the dossier's article that stands in the text, 0…1. */
  readonly ofDossier: number;
  /** How many words they have in common, about. */
  readonly words: number;
  /** How many different hashes show it. */
  readonly hashes: number;
  /** Whether the sentences are the same but their numbers are not: yesterday's weather. */
  readonly isForm: boolean;
}

/** On either side; with those, the shingles around one decide whether it is in a passage in common. */
const AROUND = 4;
/** Numbers are three shingles each; fewer are a matter of how they are written. */
const LEAST_NUMBERS = 18;
const MOST_OTHERS = 0.4;

/** Whether each of some shingles is in a passage in common: most around it are known. */
function inPassages(isKnown: readonly boolean[]): readonly boolean[] {
  const sums = [0];
  for (const known of isKnown) sums.push((sums.at(-1) ?? 0) + Number(known));
  return isKnown.map((_, at) => {
    const from = Math.max(0, at - AROUND);
    const to = Math.min(isKnown.length, at + AROUND + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) * 2 > to - from;
  });
}

/**
 * Compares a text with a dossier's article, of which only some hashes are known. Of the text, only the shingles count
 * that would be among them. Words changed here and there break many shingles and are still the same text, so passages
 * are compared: a shingle counts as shared where most around it are, known itself or not.
 * @param firsts for each shingle of the text its first place in the index's `owners`, or −1
 */
export function sharedText(
  index: DossierIndex,
  place: number,
  { hashes, hasNumber }: Shingles,
  firsts: Int32Array,
): SharedText {
  const limit = index.limits[place] ?? 0;
  const drawn: number[] = [];
  for (const [at, hash] of hashes.entries()) if (hash <= limit) drawn.push(at);
  const isKnown = drawn.map((at) => {
    const hash = hashes[at] ?? 0;
    for (let owner = firsts[at] ?? -1; owner >= 0; owner = nextOwner(index, hash, owner))
      if (index.owners[owner] === place) return true;
    return false;
  });
  const isShared = inPassages(isKnown);
  const known = new Set<number>();
  const counts = { shared: 0, known: 0, numbers: 0, knownNumbers: 0 };
  for (const [nth, at] of drawn.entries()) {
    if (!isShared[nth]) continue;
    const isNumber = hasNumber[at] === 1;
    counts.shared++;
    if (isNumber) counts.numbers++;
    if (!isKnown[nth]) continue;
    counts.known++;
    if (isNumber) counts.knownNumbers++;
    known.add(hashes[at] ?? 0);
  }
  /** How many shingles are left whole where the text is the same. */
  const whole = counts.shared && counts.known / counts.shared;
  const others = (counts.known - counts.knownNumbers) / (counts.shared - counts.numbers);
  return {
    ofText: drawn.length && counts.shared / drawn.length,
    ofDossier: whole && Math.min(1, known.size / whole / (index.sizes[place] ?? 1)),
    words: drawn.length && (counts.shared * hashes.length) / drawn.length,
    hashes: known.size,
    isForm: counts.numbers >= LEAST_NUMBERS && counts.knownNumbers / counts.numbers < MOST_OTHERS * others,
  };
}
