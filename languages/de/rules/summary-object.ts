import type { AttributionRule } from '../attribution.ts';
import { OBJECT_VERBS } from '../lexicon/summary-verbs.ts';
import { candidatesOf, entryOf, summary } from './summaries/candidates.ts';
import { saysSomething } from './summaries/object.ts';

/** „Die Gewerkschaft fordert mehr Lohn.“, „Er kündigte seinen Rücktritt an.“: the verb's object is what was said. */
export const summaryObject: AttributionRule = {
  id: 'de/reported/object',
  stage: 'summary',
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, OBJECT_VERBS);
      const fits = verb && !candidate.passive && !candidate.reflexive && saysSomething(candidate);
      return fits ? [summary(context, candidate, summaryObject.id, verb)] : [];
    }),
};
