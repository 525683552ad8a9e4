import type { AttributionRule } from '../attribution.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { CHARGING_VERBS } from '../lexicon/summary-verbs.ts';
import { canSpeak } from '../sources/can-speak.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';
import { wordOfVerbs } from '../grammar/verb-words.ts';

/** „Moskau bezichtigt Kiew der Sabotage.“, „Die Justiz verdächtigt ihn des Mordes.“: the genitive is the deed. */
export const summaryCharge: AttributionRule = {
  id: 'de/reported/charge',
  stage: 'summary',
  words: [(lower) => isChargingWord(lower)],
  apply: (context) =>
    candidatesOf(context, isCharging).flatMap((candidate) => {
      const verb = entryOf(candidate, CHARGING_VERBS);
      const fits =
        verb &&
        !candidate.passive &&
        !candidate.reflexive &&
        canSpeak(candidate.source) &&
        namesTheDeed(candidate);
      return fits ? [summary(context, candidate, summaryCharge.id, verb, 0.8)] : [];
    }),
};

const isChargingWord = wordOfVerbs(CHARGING_VERBS.keys());

const isCharging = (lemma: string): boolean => CHARGING_VERBS.has(lemma);

/** An article of the genitive with its noun, after the one who is accused. */
const namesTheDeed = ({ units, source, verb }: Candidate): boolean =>
  units.some(
    ({ lower }, at) =>
      at > 0 &&
      GENITIVE.test(lower) &&
      !source.units.some((unit) => unit === units[at]) &&
      !source.units.some((unit) => unit === units[at - 1]) &&
      units.slice(at + 1, at + 1 + LONGEST_LEAD).some((unit) => isNominal(unit)) &&
      !verb.some((unit) => unit === units[at - 1] && /^der$/.test(lower)),
  );

/** In units: „der fortgesetzten schweren Untreue“. */
const LONGEST_LEAD = 4;

const GENITIVE = /^(?:des|der|eine[rs]|mehrerer|mehrfachen|mehrfacher)$/;
