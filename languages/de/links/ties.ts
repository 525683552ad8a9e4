import type { TextDocument } from '../../../core/document.ts';
import type { DraftClaim, LanguageReading } from '../../../core/reading.ts';
import { agreementsOf } from './agreements.ts';
import type { ClaimsAround } from './by-sentence.ts';
import { confirmationsOf } from './confirmations.ts';
import { doubtsOf } from './doubts.ts';
import { linksOf } from './links.ts';

/** What ties the claims of an article to each other, and the words that leave them unconfirmed. */
export function tiesOf(
  document: TextDocument,
  claims: readonly DraftClaim[],
  around: ClaimsAround,
): Pick<LanguageReading, 'links' | 'agreements' | 'doubts'> {
  const links = [...linksOf(document, claims, around), ...confirmationsOf(document, claims, around)];
  return {
    links,
    agreements: agreementsOf(document, claims, around, links),
    doubts: doubtsOf(document, around, claims),
  };
}
