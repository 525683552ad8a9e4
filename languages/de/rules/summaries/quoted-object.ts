import { isCapital, type Unit } from '../../grammar/units.ts';
import { SUMMARY_PREPOSITIONS } from '../../lexicon/cues.ts';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';
import { OBJECT_VERBS, PREPOSITION_VERBS, REFLEXIVE_VERBS } from '../../lexicon/summary-verbs.ts';
import type { Candidate } from './candidates.ts';

/** What ties quoted words to the verb of their clause. */
export interface Link {
  readonly lemma: string;
  /** The verb's preposition; undefined for an object. */
  readonly word?: Unit;
  /** „einen „Irrweg““: the indefinite article stands before the quotation. */
  readonly indefinite: boolean;
  /** Whether neither article nor adjective stands before it. */
  readonly bare: boolean;
}

/** How many words may stand between the preposition and the quotation: „vor einer sehr „schweren Last““. */
const LONGEST_LEAD = 3;

/** How the quotation that is unit `at` depends on the verb; undefined where it is part of something else. */
export function linkOf(
  { units, lemmas, verb, source, passive, reflexive }: Candidate,
  at: number,
): Link | undefined {
  const quoted = units[at];
  if (!quoted || source.units.includes(quoted)) return undefined;
  let from = at - 1;
  while (from > at - 1 - LONGEST_LEAD && leadsTo(units[from], verb)) from--;
  const indefinite = units.slice(from + 1, at).some(({ lower }) => /^k?eine?[nmrs]?$/.test(lower));
  const bare = from === at - 1;
  const word = units[from];
  const governing = lemmas.find((lemma) => prepositionsOf(lemma).includes(word?.lower ?? ''));
  if (governing !== undefined && word) return { lemma: governing, word, indefinite, bare };
  // „eine „Bote“ Umfrage“: between article and noun a quotation is a name.
  if (passive || reflexive || (from < at - 1 && isCapital(units[at + 1]))) return undefined;
  const saying = lemmas.find((lemma) => OBJECT_VERBS.has(lemma));
  return saying === undefined
    ? undefined
    : { lemma: saying, indefinite, bare: bare && !isCapital(units[at - 1]) };
}

/** An article, adjective or adverb before the quotation. */
const leadsTo = (unit: Unit | undefined, verb: readonly Unit[]): boolean =>
  unit?.kind === 'word' &&
  !verb.includes(unit) &&
  !PREPOSITIONS.has(unit.lower) &&
  (DETERMINERS.has(unit.lower) || /^(?:\p{Ll}+e[nrsm]?|auch|nur|so|sehr|geradezu)$/u.test(unit.text)) &&
  unit.lower !== 'als';

const prepositionsOf = (lemma: string): readonly string[] => [
  ...(PREPOSITION_VERBS.get(lemma)?.prepositions ?? []),
  ...(REFLEXIVE_VERBS.get(lemma)?.prepositions ?? []),
  ...(SUMMARY_PREPOSITIONS.get(lemma) ?? []),
];
