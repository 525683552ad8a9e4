import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';

/** A claim with its index in the reading. */
export interface IndexedClaim {
  readonly claim: DraftClaim;
  readonly index: number;
}

/**
 * The claims of a sentence and of so many before and after it, in reading order; none of another entry of a
 * live blog.
 */
export type ClaimsAround = (sentence: number, before: number, after: number) => readonly IndexedClaim[];

/** Looks claims up by sentence, so that ties cost the same in a long article as in a short one. */
export function claimsBySentence({ sentences }: TextDocument, claims: readonly DraftClaim[]): ClaimsAround {
  const bySentence = Map.groupBy(
    claims.map((claim, index) => ({ claim, index })),
    ({ claim }) => claim.sentence,
  );
  return (sentence, before, after) => {
    const found: IndexedClaim[] = [];
    for (let at = sentence - before; at <= sentence + after; at++) {
      if (sentences[at]?.unit === sentences[sentence]?.unit) found.push(...(bySentence.get(at) ?? []));
    }
    return found;
  };
}
