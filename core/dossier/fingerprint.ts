import type { Fingerprint } from './dossier.ts';
import { shinglesOf } from './shingles.ts';

/** How many hashes of an article are kept: the smallest, which is as good as drawing lots. */
export const MOST_HASHES = 256;

/**
 * The fingerprint of an article: the 256 smallest different hashes of its shingles, see `shinglesOf`; all, where it has
 * fewer. It is a bottom-k sketch. Hashes fall as if by lot, so the smallest are a fair sample of the shingles, and the
 * share of them that another text has, too, estimates how much of the one is contained in the other (Broder, “On the
 * resemblance and containment of documents”, 1997). The largest of them tells which shingles of the other text would
 * be in the sample, which gives the share the other way round (Bar-Yossef et al., “Counting distinct elements in a
 * data stream”, 2002). Three words each, in no order, most of a longer text left out: nobody gets the text back.
 */
export function fingerprintOf(text: string): Fingerprint {
  const smallest: number[] = [];
  for (const hash of shinglesOf(text).hashes.toSorted()) {
    if (hash !== smallest.at(-1)) smallest.push(hash);
    if (smallest.length === MOST_HASHES) break;
  }
  return { method: 1, hashes: smallest };
}
