import type { Clause } from '../../grammar/clauses.ts';
import { fullVerbOf } from '../../grammar/full-verb.ts';
import { isCapital, type Unit } from '../../grammar/units.ts';
import { verbComplexOf, type VerbComplex } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature, verbReadings } from '../../grammar/verb-forms.ts';
import { AIMING, DECIDING, INTENTIONS, PROSPECTS, WILLING } from '../../lexicon/intentions.ts';
import { CLAUSE_NEGATIONS } from '../../lexicon/negations.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

type Words = readonly Unit[];

/** „habe beschlossen, … zu“, „Ziel ist es, … zu“, „ist bereit, … zu“, „hat eine Chance, dass“: the clause behind is still to come. */
export function intendedIn({ main, clauses, voice }: Statement): KindFinding | undefined {
  if (!main || voice === 'summed') return undefined;
  const behind = clauses.find(
    ({ type, introducer, index }) =>
      index > main.index && (type === 'infinitive' || /^(?:dass|daß)$/.test(introducer)),
  );
  const complex = behind && verbComplexOf(main);
  if (!behind || !complex || complex.unreal || isOver(complex)) return undefined;
  if (behind.type !== 'infinitive' && !isAhead(behind)) return undefined;
  const words =
    intention(main, complex) ??
    willing(main, complex, behind) ??
    prospect(main, complex, behind) ??
    decided(main, complex, behind, voice);
  return words && { kind: 'future', rule: 'intended', words, open: true };
}

/** „hatte die Absicht“, „war bereit“; „habe beschlossen“ and „ist gekommen“ have their effect now. */
const isOver = ({ verb, participle }: VerbComplex): boolean =>
  participle?.lower === 'gewesen' ||
  (hasFeature(verb.lower, VERB.pastThird | VERB.pastPlural) &&
    !hasFeature(verb.lower, VERB.presentThird | VERB.presentPlural | VERB.subjunctive1Third));

/** „dass das Bad schließt“; „dass die Klage zulässig ist“ tells what is so. */
function isAhead(clause: Clause): boolean {
  const complex = verbComplexOf(clause);
  return complex !== undefined && !complex.past && !(complex.lemmas.includes('sein') && !complex.participle);
}

/** Also of „bin … gekommen“, whose first person tells of no third. */
const fullLemmas = (main: Clause, { participle, lemmas }: VerbComplex): readonly string[] => [
  ...(fullVerbOf(main)?.lemmas ?? lemmas),
  ...verbReadings(participle?.lower ?? '').map(({ lemma }) => lemma),
];

const MEANT = new Set(['haben', 'fassen', 'kommen', 'setzen', 'stellen', 'verfolgen', 'geben', 'bestehen']);

/** „habe die Absicht“, „Ziel sei es“, „zu dem Entschluss gekommen“; „Der Plan, …, sei falsch“ judges it. */
function intention(main: Clause, complex: VerbComplex): Words | undefined {
  const noun = main.units.find((unit) => isCapital(unit) && INTENTIONS.test(unit.lower));
  if (!noun) return undefined;
  if (complex.lemmas.includes('sein') && !complex.participle) {
    const last = main.units.findLast(({ kind, lower }) => kind === 'word' && !/^(?:nun|jetzt)$/.test(lower));
    const named = last === noun || last?.lower === 'es' || last === complex.verb;
    const subject = main.units[main.finite - 1];
    // „Die Idee sei …“ says what it is; „Ein Ziel wie dieses“ is only spoken of.
    return named || subject === noun ? endsNamed(main, noun, complex.verb) : undefined;
  }
  return fullLemmas(main, complex).some((lemma) => MEANT.has(lemma)) ? [noun] : undefined;
}

/** Nothing but „es“ and small words may stand behind the verb or be said of the noun. */
function endsNamed({ units, finite, type }: Clause, noun: Unit, verb: Unit): Words | undefined {
  const rest = type === 'main' ? units.slice(finite + 1) : units.slice(1, finite);
  const judged = rest.some(
    (unit) => unit !== noun && unit.kind === 'word' && !isCapital(unit) && !SMALL.test(unit.lower),
  );
  return judged ? undefined : [noun, verb].toSorted((a, b) => a.start - b.start);
}

const SMALL =
  /^(?:es|nun|jetzt|dabei|auch|aber|weiter|weiterhin|nicht|das|die|der|den|dem|des|ein|eine|einer|sein|seine|ihr|ihre|unser|unsere|mein|meine|oberste[sr]?|erste[sr]?|größte[sr]?|wichtigste[sr]?|vor|allem|von|in|im|bei|für|vorrangige[sr]?|erklärte[sr]?|klare[sr]?)$/;

/** „ist bereit, nachzugeben“ */
function willing({ units }: Clause, { lemmas, verb }: VerbComplex, behind: Clause): Words | undefined {
  if (!lemmas.includes('sein') || behind.type !== 'infinitive') return undefined;
  const word = units.find(({ lower, text }) => text === lower && WILLING.has(lower));
  return word && [verb, word].toSorted((a, b) => a.start - b.start);
}

/** „hat eine Chance, … zu“, „es besteht die Gefahr, dass“; „es gibt die Möglichkeit, mit Karte zu zahlen“ is so now. */
function prospect({ units }: Clause, { lemmas, participle }: VerbComplex, behind: Clause): Words | undefined {
  if (participle || !lemmas.some((lemma) => /^(?:haben|bestehen|sehen|geben|sein)$/.test(lemma)))
    return undefined;
  const noun = units.find((unit) => isCapital(unit) && PROSPECTS.has(unit.lower));
  if (!noun || (noun.lower === 'möglichkeit' && behind.type === 'infinitive')) return undefined;
  // „Das Risiko, zu stürzen, ist groß“ weighs it.
  const weighed = lemmas.includes('sein') || units.some(({ lower }) => CLAUSE_NEGATIONS.has(lower));
  return weighed ? undefined : [noun];
}

/** „habe beschlossen, … zu“, „einigten sich darauf, dass“, „arbeitet daran, … zu“; „habe nicht beschlossen“ is so now. */
function decided(
  main: Clause,
  complex: VerbComplex,
  behind: Clause,
  voice: Statement['voice'],
): Words | undefined {
  const lemmas = fullLemmas(main, complex);
  const words = fullVerbOf(main)?.units ?? [complex.verb];
  if (main.units.some(({ lower }) => CLAUSE_NEGATIONS.has(lower))) return undefined;
  const points = lemmas.some((lemma) => {
    const correlate = AIMING.get(lemma);
    return correlate !== undefined && main.units.some(({ lower }) => lower === correlate);
  });
  if (points) return behind.type === 'infinitive' ? words : undefined;
  // What a verb carries in the outlet's own voice is an attribution, and read as one.
  return voice !== 'own' && lemmas.some((lemma) => DECIDING.has(lemma)) ? words : undefined;
}
