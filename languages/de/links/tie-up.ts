import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { claimsBySentence } from './by-sentence.ts';
import { divided } from './denied-part.ts';
import { linksOf } from './links.ts';
import { tiesOf } from './ties.ts';
import { asTold } from './told.ts';

/** The claims of an article with all that ties them; what only one part of is denied stands as two. */
export function tiedUp(document: TextDocument, read: readonly DraftClaim[]): ReturnType<typeof tiesOf> {
  const found = read.map((claim) => asTold(document, claim));
  const links = linksOf(document, found, claimsBySentence(document, found));
  const claims = divided(document, found, links);
  // Nothing was cut: what was looked for need not be looked for again.
  const tied = tiesOf(document, claims, claims === found ? links : undefined);
  const denying = new Set(
    tied.links.flatMap(({ type, from }) => (type === 'denies' || type === 'refutes' ? [from] : [])),
  );
  return {
    ...tied,
    claims: tied.claims.map((claim, index) => (denying.has(index) ? asDenial(claim) : claim)),
  };
}

/** „Das sei falsch“ about what somebody said is no judgement. */
const asDenial = (claim: DraftClaim): DraftClaim => ({
  ...claim,
  kind: 'fact',
  act: claim.act === 'own' || claim.act === 'refute' ? claim.act : 'deny',
  certainty: claim.certainty === 'open' && claim.form !== 'own' ? 'attributed' : claim.certainty,
});
