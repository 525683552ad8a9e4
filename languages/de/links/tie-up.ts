import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, LanguageReading } from '../../../core/reading.ts';
import { claimsBySentence } from './by-sentence.ts';
import { linksOf } from './links.ts';
import { parentOf } from './parents.ts';
import { divided } from './parts.ts';
import { tiesOf } from './ties.ts';

/** The claims of an article with all that ties them: parents, denials, counter-claims, doubts. */
export function tiedUp(
  document: TextDocument,
  found: readonly DraftClaim[],
): Pick<LanguageReading, 'claims' | 'links' | 'agreements' | 'doubts'> {
  const first = claimsBySentence(document, found);
  const ties = linksOf(document, found, first);
  const claims = divided(document, found, ties);
  const around = claims === found ? first : claimsBySentence(document, claims);
  const tied = tiesOf(document, claims, around);
  const denying = new Set(
    tied.links.flatMap(({ type, from }) => (type === 'denies' || type === 'refutes' ? [from] : [])),
  );
  return {
    claims: claims.map((claim, index) => ({
      ...(denying.has(index) ? asDenial(claim) : claim),
      parent: parentOf(around, claim, index),
    })),
    ...tied,
  };
}

/** „Das sei falsch“ about what somebody said is no judgement. */
const asDenial = (claim: DraftClaim): DraftClaim => ({
  ...claim,
  kind: 'fact',
  act: claim.act === 'own' || claim.act === 'refute' ? claim.act : 'deny',
  certainty: claim.certainty === 'open' && claim.form !== 'own' ? 'attributed' : claim.certainty,
});
