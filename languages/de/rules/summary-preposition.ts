import type { AttributionRule } from '../attribution.ts';
import { hasNoun, type Argument } from '../grammar/arguments.ts';
import { PREPOSITION_VERBS, REFLEXIVE_VERBS } from '../lexicon/summary-verbs.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';

/** „Der Dienst warnt vor Glätte.“, „Sie sprach sich für Neuwahlen aus.“: the verb's preposition brings what was said. */
export const summaryPreposition: AttributionRule = {
  id: 'de/reported/preposition',
  stage: 'summary',
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, candidate.reflexive ? REFLEXIVE_VERBS : PREPOSITION_VERBS);
      // „warnte vor Folgen, die … seien“: the clause in reported mood is what was said, and read as such.
      if (!verb || candidate.passive || candidate.tail) return [];
      const fits = governs(candidate, verb.lemma, verb.entry.prepositions);
      return fits ? [summary(context, candidate, summaryPreposition.id, verb, 0.6)] : [];
    }),
};

/** Verbs that judge by an adjective or count by a number: „hält … für wahrscheinlich“, „beziffert … mit 13“. */
const WITH_OBJECT = new Set(['halten', 'beziffern', 'schätzen', 'taxieren', 'veranschlagen', 'machen']);

/** Whether one of the prepositions is there with its noun, and the object too where the verb has one. */
function governs({ rest, units, own }: Candidate, lemma: string, prepositions: readonly string[]): boolean {
  const object = WITH_OBJECT.has(lemma);
  if (lemma === 'machen' && !units.some(({ lower }) => lower === 'verantwortlich')) return false;
  if (object && !rest.some((argument) => argument.kind === 'bare' && hasNoun(units, argument))) return false;
  return rest.some(
    (argument, at) =>
      (object && holds(units, argument, prepositions)) ||
      (argument.kind === 'prepositional' &&
        !(argument.word === 'von' && isTopic(rest[at - 1], argument)) &&
        argument.start < own &&
        prepositions.includes(argument.word) &&
        (object || hasNoun(units, argument)) &&
        units[argument.inner]?.kind !== 'quotation'),
  );
}

/** „über einen Marsch von 300 Bauern“: the second phrase belongs to the first. */
const isTopic = (before: Argument | undefined, { start }: Argument): boolean =>
  before?.word === 'über' && before.end === start;

/** „den Hersteller für die Panne“: a noun may take up the phrase after it. */
const holds = (
  units: Candidate['units'],
  { start, end }: Argument,
  prepositions: readonly string[],
): boolean => units.slice(start + 1, end).some(({ lower }) => prepositions.includes(lower));
