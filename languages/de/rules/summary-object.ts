import type { AttributionRule } from '../attribution.ts';
import { OBJECT_VERBS } from '../lexicon/summary-verbs.ts';
import { headNouns } from '../sources/classify.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';
import { saysSomething } from './summaries/object.ts';
import { isSpeaker } from './summaries/owner.ts';

/** „Die Gewerkschaft fordert mehr Lohn.“, „Er kündigte seinen Rücktritt an.“: the verb's object is what was said. */
export const summaryObject: AttributionRule = {
  id: 'de/reported/object',
  stage: 'summary',
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, OBJECT_VERBS);
      if (verb && NEEDS_SPEAKER.has(verb.lemma) && !isPerson(candidate)) return [];
      const fits = verb && !candidate.passive && !candidate.reflexive && saysSomething(candidate);
      return fits ? [summary(context, candidate, summaryObject.id, verb)] : [];
    }),
};

/** „Der Test bestätigte die Diagnose“, „die Lage verspricht Gewinn“: what things do as well is speech only of somebody. */
const NEEDS_SPEAKER = new Set(['bestätigen', 'versprechen']);

const isPerson = ({ source }: Candidate): boolean =>
  isSpeaker(source) || headNouns(source.units).length > 1 || /^(?:er|sie)$/i.test(source.words);
