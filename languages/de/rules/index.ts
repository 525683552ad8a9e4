import type { AttributionRule } from '../attribution.ts';
import { accordingTo } from './according-to.ts';
import { announcingNoun } from './announcing-noun.ts';
import { backReference } from './back-reference.ts';
import { denial } from './denial.ts';
import { framedAfter } from './framed-after.ts';
import { framedBefore } from './framed-before.ts';
import { hearsayModal } from './hearsay-modal.ts';
import { insertedFrame } from './inserted-frame.ts';
import { itSays } from './it-says.ts';
import { quotationAlone } from './quotation-alone.ts';
import { reportedClause } from './reported-clause.ts';
import { reportedMood } from './reported-mood.ts';
import { summingNoun } from './summing-noun.ts';
import { summaryQuotation } from './summary-quotation.ts';
import { withWords } from './with-words.ts';

/**
 * The rules in the order they are asked. Where two claim the same words the earlier wins: a denial is never
 * read as plain speech, a worded frame comes before a mere mood, and what names nobody comes last.
 */
export const RULES: readonly AttributionRule[] = [
  denial,
  backReference,
  itSays,
  withWords,
  framedAfter,
  framedBefore,
  insertedFrame,
  announcingNoun,
  summingNoun,
  accordingTo,
  summaryQuotation,
  quotationAlone,
  reportedClause,
  hearsayModal,
  reportedMood,
];
