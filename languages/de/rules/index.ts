import type { AttributionRule } from '../attribution.ts';
import { accordingTo } from './according-to.ts';
import { announcingNoun } from './announcing-noun.ts';
import { backReference } from './back-reference.ts';
import { colonQuotation } from './colon-quotation.ts';
import { denial } from './denial.ts';
import { framedAfter } from './framed-after.ts';
import { framedBefore } from './framed-before.ts';
import { hearsayModal } from './hearsay-modal.ts';
import { insertedFrame } from './inserted-frame.ts';
import { itSays } from './it-says.ts';
import { naming } from './naming.ts';
import { quotationAlone } from './quotation-alone.ts';
import { quotedObject } from './quoted-object.ts';
import { reportedMood } from './reported-mood.ts';
import { summaryQuotation } from './summary-quotation.ts';

/**
 * The rules in the order they are asked. Where two claim the same words the earlier wins: a denial is never
 * read as plain speech, a worded frame comes before a mere mood, and what names nobody comes last.
 */
export const RULES: readonly AttributionRule[] = [
  denial,
  backReference,
  itSays,
  framedAfter,
  framedBefore,
  insertedFrame,
  announcingNoun,
  accordingTo,
  naming,
  summaryQuotation,
  quotedObject,
  colonQuotation,
  quotationAlone,
  hearsayModal,
  reportedMood,
];
