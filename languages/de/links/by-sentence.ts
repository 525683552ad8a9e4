import type { DraftClaim } from '../../../core/reading.ts';

/** A claim with its index in the reading. */
export interface IndexedClaim {
  readonly claim: DraftClaim;
  readonly index: number;
}

/** The claims of sentences `from` to `to`, both included, in reading order. */
export type ClaimsBetween = (from: number, to: number) => readonly IndexedClaim[];

/** Looks claims up by sentence, so that ties cost the same in a long article as in a short one. */
export function claimsBySentence(claims: readonly DraftClaim[]): ClaimsBetween {
  const bySentence = Map.groupBy(
    claims.map((claim, index) => ({ claim, index })),
    ({ claim }) => claim.sentence,
  );
  return (from, to) => {
    const found: IndexedClaim[] = [];
    for (let sentence = from; sentence <= to; sentence++) found.push(...(bySentence.get(sentence) ?? []));
    return found;
  };
}
