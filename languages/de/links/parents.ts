import type { DraftClaim } from '../../../core/reading.ts';
import { contains, hull } from '../../../core/span.ts';
import type { ClaimsAround } from './by-sentence.ts';

/** Index of the claim of the same sentence that holds this one, if any. */
export function parentOf(around: ClaimsAround, claim: DraftClaim, index: number): number | null {
  const inner = hull(claim.spans);
  if (!inner) return null;
  const parent = around(claim.sentence, 0, 0).find((other) => {
    const outer = other.index === index ? undefined : hull(other.claim.spans);
    return outer !== undefined && contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;
  });
  return parent?.index ?? null;
}
