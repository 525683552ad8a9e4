import type { AttributionRule } from '../attribution.ts';
import { OBJECT_VERBS } from '../lexicon/summary-verbs.ts';
import { candidatesOf, entryOf, summary } from './summaries/candidates.ts';
import { saysSomething } from './summaries/object.ts';
import { isSummaryWord } from './word-tests.ts';

/** „Mehr Tempo wird vom Verband gefordert.“, „In Umfragen werden ihr acht Prozent vorhergesagt.“: passive with its speaker. */
export const summaryPassive: AttributionRule = {
  id: 'de/reported/passive',
  stage: 'summary',
  words: [isSummaryWord],
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, OBJECT_VERBS);
      const fits = verb && candidate.passive && !candidate.reflexive && saysSomething(candidate);
      return fits ? [summary(context, candidate, summaryPassive.id, verb)] : [];
    }),
};
