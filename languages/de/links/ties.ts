import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, DraftLink, LanguageReading } from '../../../core/reading.ts';
import { agreementsOf } from './agreements.ts';
import { claimsBySentence } from './by-sentence.ts';
import { confirmationsOf } from './confirmations.ts';
import { doubtsOf } from './doubts.ts';
import { linksOf } from './links.ts';
import { parentOf } from './parents.ts';
import { inParts } from './parts.ts';

/** The claims of an article, what ties them to each other, and the words that leave them unconfirmed. `known`: the denials, where they have been looked for in these very claims. */
export function tiesOf(
  document: TextDocument,
  read: readonly DraftClaim[],
  known?: readonly DraftLink[],
): Pick<LanguageReading, 'claims' | 'links' | 'agreements' | 'doubts'> {
  const claims = inParts(document, read);
  const around = claimsBySentence(document, claims);
  const denials = claims === read && known ? known : linksOf(document, claims, around);
  const links = [...denials, ...confirmationsOf(document, claims, around)];
  return {
    claims: claims.map((claim, index) => ({ ...claim, parent: parentOf(around, claim, index) })),
    links,
    agreements: agreementsOf(document, claims, around, links),
    doubts: doubtsOf(document, around),
  };
}
