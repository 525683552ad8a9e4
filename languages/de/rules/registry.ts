// Written by `npm run rules` from the rule files; edit those.
import type { AttributionRule } from '../attribution.ts';
import { accordingTo } from './according-to.ts';
import { announcingNoun } from './announcing-noun.ts';
import { backReference } from './back-reference.ts';
import { colonQuotation } from './colon-quotation.ts';
import { colonShown } from './colon-shown.ts';
import { colonSummary } from './colon-summary.ts';
import { confirmation } from './confirmation.ts';
import { confirmationAlike } from './confirmation-alike.ts';
import { denial } from './denial.ts';
import { denialNaming } from './denial-naming.ts';
import { denialNoun } from './denial-noun.ts';
import { denialPlea } from './denial-plea.ts';
import { denialTurn } from './denial-turn.ts';
import { framedAfter } from './framed-after.ts';
import { framedBefore } from './framed-before.ts';
import { furtherPlan } from './further-plan.ts';
import { headlineLabel } from './headline-label.ts';
import { heardFrom } from './heard-from.ts';
import { hearsayModal } from './hearsay-modal.ts';
import { inOnesView } from './in-ones-view.ts';
import { insertedFrame } from './inserted-frame.ts';
import { itSays } from './it-says.ts';
import { looselyQuoted } from './loosely-quoted.ts';
import { naming } from './naming.ts';
import { openingQuotation } from './opening-quotation.ts';
import { quotationAlone } from './quotation-alone.ts';
import { quotedObject } from './quoted-object.ts';
import { readFrom } from './read-from.ts';
import { reportedClause } from './reported-clause.ts';
import { reportedMood } from './reported-mood.ts';
import { shownIn } from './shown-in.ts';
import { summaryCharge } from './summary-charge.ts';
import { summaryFinding } from './summary-finding.ts';
import { summaryJudgement } from './summary-judgement.ts';
import { summaryMention } from './summary-mention.ts';
import { summaryNaming } from './summary-naming.ts';
import { summaryObject } from './summary-object.ts';
import { summaryPassive } from './summary-passive.ts';
import { summaryPhrase } from './summary-phrase.ts';
import { summaryPreposition } from './summary-preposition.ts';
import { summaryQuotation } from './summary-quotation.ts';
import { summaryRumoured } from './summary-rumoured.ts';
import { summarySeen } from './summary-seen.ts';
import { summaryShown } from './summary-shown.ts';
import { summaryStance } from './summary-stance.ts';
import { summaryTail } from './summary-tail.ts';
import { summaryView } from './summary-view.ts';
import { summingNoun } from './summing-noun.ts';
import { theseWords } from './these-words.ts';
import { withWords } from './with-words.ts';
import { witnessed } from './witnessed.ts';

/** The rules in the order they are asked; stages.ts says why. */
export const RULES: readonly AttributionRule[] = [
  // denial
  denialNaming,
  denialNoun,
  denialPlea,
  denialTurn,
  denial,
  // reference
  backReference,
  // frame
  heardFrom,
  itSays,
  withWords,
  framedAfter,
  shownIn,
  framedBefore,
  readFrom,
  witnessed,
  colonShown,
  insertedFrame,
  // nominal
  announcingNoun,
  summingNoun,
  // phrase
  accordingTo,
  headlineLabel,
  // summary
  confirmationAlike,
  naming,
  summaryFinding,
  summaryPhrase,
  summaryRumoured,
  summaryStance,
  confirmation,
  summaryTail,
  summaryCharge,
  colonSummary,
  summaryJudgement,
  summaryMention,
  summaryNaming,
  summaryObject,
  summaryPassive,
  summaryPreposition,
  summaryQuotation,
  summarySeen,
  summaryShown,
  summaryView,
  // quotation
  theseWords,
  quotedObject,
  colonQuotation,
  openingQuotation,
  quotationAlone,
  // modal
  reportedClause,
  furtherPlan,
  hearsayModal,
  // mood
  reportedMood,
  // remainder
  inOnesView,
  looselyQuoted,
];
