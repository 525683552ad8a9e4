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

/** Frameless speech may have begun in a sentence before the one that ends it. */
function sentencesOf(sentences: TextDocument['sentences'], claim: DraftClaim): readonly number[] {
  const indexes = [claim.sentence];
  const start = claim.form === 'free' ? (hull(claim.spans)?.start ?? Infinity) : Infinity;
  while ((sentences[indexes[0] ?? 0]?.start ?? 0) > start) indexes.unshift((indexes[0] ?? 0) - 1);
  return indexes;
}

/**
 * Looks claims up by sentence, so that ties cost the same in a long article as in a short one. Quoted words inside
 * what their speaker says are left out: what is tied to the whole holds for them.
 */
export function claimsBySentence({ sentences }: TextDocument, claims: readonly DraftClaim[]): ClaimsAround {
  const bySentence = new Map<number, readonly IndexedClaim[]>();
  const placed = claims.flatMap((claim, index) =>
    sentencesOf(sentences, claim).map((sentence) => ({ sentence, claim, index })),
  );
  for (const [sentence, here] of Map.groupBy(placed, (each) => each.sentence)) {
    const all = here.map(({ claim }) => claim);
    bySentence.set(
      sentence,
      here.filter(({ claim }) => !isPart(claim, all)),
    );
  }
  return (sentence, before, after) => {
    const found = new Map<number, IndexedClaim>();
    for (let at = sentence - before; at <= sentence + after; at++) {
      if (sentences[at]?.unit !== sentences[sentence]?.unit) continue;
      for (const each of bySentence.get(at) ?? []) found.set(each.index, each);
    }
    return [...found.values()];
  };
}
