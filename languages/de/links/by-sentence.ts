import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { contains, hull } from '../../../core/span.ts';

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

/** Whether a claim is only the quoted words of another one of the same speaker. */
function isPart(claim: DraftClaim, others: readonly DraftClaim[]): boolean {
  const inner = claim.form === 'direct' ? hull(claim.spans) : undefined;
  return others.some((other) => {
    const outer = other.form === 'direct' || !inner ? undefined : hull(other.spans);
    return (
      inner !== undefined &&
      outer !== undefined &&
      contains(outer, inner) &&
      other.sources[0]?.key === claim.sources[0]?.key
    );
  });
}

/**
 * Looks claims up by sentence, so that ties cost the same in a long article as in a short one. Quoted words inside
 * what their speaker says are left out: what is tied to the whole holds for them.
 */
export function claimsBySentence({ sentences }: TextDocument, claims: readonly DraftClaim[]): ClaimsAround {
  const bySentence = new Map<number, readonly IndexedClaim[]>();
  for (const [sentence, here] of Map.groupBy(
    claims.map((claim, index) => ({ claim, index })),
    ({ claim }) => claim.sentence,
  )) {
    const all = here.map(({ claim }) => claim);
    bySentence.set(
      sentence,
      here.filter(({ claim }) => !isPart(claim, all)),
    );
  }
  return (sentence, before, after) => {
    const found: IndexedClaim[] = [];
    for (let at = sentence - before; at <= sentence + after; at++) {
      if (sentences[at]?.unit === sentences[sentence]?.unit) found.push(...(bySentence.get(at) ?? []));
    }
    return found;
  };
}
