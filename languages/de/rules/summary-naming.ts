import type { AttributionRule } from '../attribution.ts';
import { hasNoun, type Argument } from '../grammar/arguments.ts';
import { NAMING_VERBS } from '../lexicon/summary-verbs.ts';
import { candidatesOf, entryOf, summary, type Candidate } from './summaries/candidates.ts';

/** „Sie bezeichnete den Vorstoß als hilfreich.“, „Er nannte den Plan einen Irrtum.“: what something is held to be. */
export const summaryNaming: AttributionRule = {
  id: 'de/reported/naming',
  stage: 'summary',
  apply: (context) =>
    candidatesOf(context).flatMap((candidate) => {
      const verb = entryOf(candidate, NAMING_VERBS);
      if (!verb || candidate.reflexive || candidate.source.words === 'man') return [];
      const fits = isNamed(candidate, verb.lemma) || (verb.lemma === 'nennen' && hasTwoObjects(candidate));
      // To name a reason or an example is no judgement.
      const named =
        WITH_OBJECT.has(verb.lemma) && !hasTwoObjects(candidate) ? { ...verb, lemma: 'anführen' } : verb;
      return fits ? [summary(context, candidate, summaryNaming.id, named, 0.75)] : [];
    }),
};

/** Verbs whose „als“ says what the object is an instance of: „Als Grund nannte er Geldnot“. */
const WITH_OBJECT = new Set(['nennen', 'angeben', 'anführen']);

function isNamed({ rest, units }: Candidate, lemma: string): boolean {
  if (WITH_OBJECT.has(lemma) && !rest.some((each) => isObject(units, each))) return false;
  return rest.some(
    ({ kind, inner, end }) =>
      kind === 'as' &&
      end > inner &&
      // Quoted words after „als“ are words said, and read as such.
      !units.slice(inner, inner + 2).some((unit) => unit.kind === 'quotation'),
  );
}

const isObject = (units: Candidate['units'], argument: Argument): boolean =>
  argument.kind === 'bare' && hasNoun(units, argument);

/** „nannte den Plan einen Irrtum“: the second object with the indefinite article. */
const hasTwoObjects = ({ rest, units, passive }: Candidate): boolean =>
  !passive &&
  rest.some((first, at) =>
    rest
      .slice(at + 1)
      .some(
        (second) =>
          isObject(units, first) && isObject(units, second) && /^(?:eine?n?|keine?n?)$/.test(second.word),
      ),
  );
