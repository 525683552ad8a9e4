import type { AttributionRule } from '../attribution.ts';
import { JUDGING_VERBS } from '../lexicon/summary-verbs.ts';
import { candidatesOf, entryOf, summary } from './summaries/candidates.ts';
import { givesReason, saysSomething } from './summaries/object.ts';

/** „Der Verband lobte die Stadt für ihre Radwege.“: praise or blame that gives its reason. */
export const summaryJudgement: AttributionRule = {
  id: 'de/reported/judgement',
  stage: 'summary',
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, JUDGING_VERBS);
      const fits =
        verb &&
        !candidate.reflexive &&
        !candidate.passive &&
        !candidate.tail &&
        saysSomething(candidate) &&
        givesReason(context, candidate);
      return fits ? [summary(context, candidate, summaryJudgement.id, verb)] : [];
    }),
};
