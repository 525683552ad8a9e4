import type { AttributionRule } from '../attribution.ts';
import { hasNoun, type Argument } from '../grammar/arguments.ts';
import { PREPOSITION_VERBS, REFLEXIVE_VERBS } from '../lexicon/summary-verbs.ts';
import { EMANATING, SPEAKING_PLACES } from '../lexicon/other-senses.ts';
import { isSpeaker } from '../sources/is-speaker.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';
import { isSummaryWord } from './word-tests.ts';

/** „Der Dienst warnt vor Glätte.“, „Sie sprach sich für Neuwahlen aus.“: the verb's preposition brings what was said. */
export const summaryPreposition: AttributionRule = {
  id: 'de/reported/preposition',
  stage: 'summary',
  words: [isSummaryWord],
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, candidate.reflexive ? REFLEXIVE_VERBS : PREPOSITION_VERBS);
      // „warnte vor Folgen, die … seien“: the clause in reported mood is what was said, and read as such.
      if (!verb || candidate.passive || candidate.tail) return [];
      if (isOtherSense(candidate, verb.lemma)) return [];
      if (FEELING.has(verb.lemma) && !isSpeaker(candidate.source)) return [];
      const fits = governs(candidate, verb.lemma, verb.entry.prepositions);
      return fits ? [summary(context, candidate, summaryPreposition.id, verb, 0.6)] : [];
    }),
};

/** „Kinder freuten sich über den Schnee“ is no statement; who is named or speaks for a body makes one. */
const FEELING = new Set(['freuen', 'ärgern', 'wundern']);

/** Verbs that judge by an adjective or count by a number: „hält … für wahrscheinlich“, „beziffert … mit 13“. */
const WITH_OBJECT = new Set([
  'halten',
  'beziffern',
  'schätzen',
  'taxieren',
  'veranschlagen',
  'machen',
  'angeben',
]);

/** „sprach von der Kanzel“, „Von dem Reaktor geht keine Gefahr aus“: nothing is said of what the preposition governs. */
const isOtherSense = ({ rest, units, source }: Candidate, lemma: string): boolean =>
  lemma === 'ausgehen'
    ? [...source.units, ...units.slice(-3)].some(({ lower }) => EMANATING.has(lower))
    : SPEAKING.has(lemma) &&
      rest.some(
        ({ word, inner, end }) =>
          /^vo[nm]$/.test(word) && units.slice(inner, end).some(({ lower }) => SPEAKING_PLACES.has(lower)),
      );

const SPEAKING = new Set(['sprechen', 'reden', 'berichten']);

/** Whether one of the prepositions is there with its noun, and the object too where the verb has one. */
function governs({ rest, units, own }: Candidate, lemma: string, prepositions: readonly string[]): boolean {
  const object = WITH_OBJECT.has(lemma);
  if (lemma === 'machen' && !units.some(({ lower }) => lower === 'verantwortlich')) return false;
  if (object && !rest.some((argument) => isObject(units, argument))) return false;
  if (lemma === 'angeben' && !units.some(({ kind }) => kind === 'number')) return false;
  // „hielt den Schirm für ihn“, „hielt das Tempo für zwei Runden“
  if (lemma === 'halten' && units.some(({ lower }, at) => lower === 'für' && isNoPredicate(units[at + 1])))
    return false;
  return rest.some(
    (argument, at) =>
      (object && holds(units, argument, prepositions)) ||
      (argument.kind === 'prepositional' &&
        !(argument.word === 'von' && isTopic(rest[at - 1], argument)) &&
        argument.start < own &&
        prepositions.includes(argument.word) &&
        (object || hasNoun(units, argument) || isFigure(units, argument)) &&
        units[argument.inner]?.kind !== 'quotation'),
  );
}

/** A noun, or a pronoun for what was said: „hält das für überzogen“. */
const isObject = (units: Candidate['units'], argument: Argument): boolean =>
  (argument.kind === 'bare' && hasNoun(units, argument)) ||
  (argument.kind === 'word' && /^(?:das|dies|ihn|sie|es)$/.test(argument.word));

/** „ging von rund 80.000 aus“: the number stands for what is counted. */
const isFigure = (units: Candidate['units'], { inner, end }: Argument): boolean =>
  units.slice(inner, Math.max(end, inner + 3)).some(({ kind }) => kind === 'number');

const isNoPredicate = (unit: Candidate['units'][number] | undefined): boolean =>
  unit?.kind === 'number' || /^(?:ihn|sie|uns|ihnen|zwei|drei|vier|fünf|zehn)$/.test(unit?.lower ?? '');

/** „über einen Marsch von 300 Bauern“: the second phrase belongs to the first. */
const isTopic = (before: Argument | undefined, { start }: Argument): boolean =>
  before?.word === 'über' && before.end === start;

/** „den Hersteller für die Panne“: a noun may take up the phrase after it. */
const holds = (
  units: Candidate['units'],
  { start, end }: Argument,
  prepositions: readonly string[],
): boolean => units.slice(start + 1, end).some(({ lower }) => prepositions.includes(lower));
