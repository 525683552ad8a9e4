import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim } from '../../../core/reading.ts';
import { claimsBySentence } from './by-sentence.ts';
import { divided } from './denied-part.ts';
import { linksOf } from './links.ts';
import { tiesOf } from './ties.ts';

/** The claims of an article with all that ties them; what only one part of is denied stands as two. */
export function tiedUp(document: TextDocument, found: readonly DraftClaim[]): ReturnType<typeof tiesOf> {
  const claims = divided(document, found, linksOf(document, found, claimsBySentence(document, found)));
  const tied = tiesOf(document, claims);
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
