import type { Clause } from '../../grammar/clauses.ts';
import { isCapital, type Unit } from '../../grammar/units.ts';
import { verbComplexOf, type VerbComplex } from '../../grammar/verb-complex.ts';
import { joined } from '../../grammar/verb-forms.ts';
import { MONTHS } from '../../lexicon/abbreviations.ts';
import { ACTS_AHEAD, ATTENDING, HAVING_A_DAY, LAYING_DOWN } from '../../lexicon/intentions.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

type Words = readonly Unit[];

/** „Der Plan sieht … vor“, „Mögliche Termine seien der 24. September“, „bedeutet den Bau“, „reist nun doch“: set out, not yet done. */
export function setOutIn({ main, voice }: Statement): KindFinding | undefined {
  const complex = main && verbComplexOf(main);
  if (!main || !complex || voice === 'summed' || complex.past || complex.unreal) return undefined;
  if (complex.infinitive || complex.participle) return undefined;
  const laid = laidDown(main, complex);
  if (laid) return { kind: 'future', rule: 'laid-down', words: laid, open: true };
  const words =
    dated(main, complex) ?? means(main, complex) ?? afterAll(main, complex) ?? unavailable(main, complex);
  return words && { kind: 'future', rule: 'set-out', words, open: false };
}

/** „Der Entwurf sieht den Verkauf vor“; „Das Gesetz sieht Haft vor“ is in force. */
function laidDown({ units, finite, tail, type }: Clause, { verb, lemmas }: VerbComplex): Words | undefined {
  const particle = [...units, ...tail].at(-1);
  const lays =
    lemmas.includes('vorsehen') || (particle?.lower === 'vor' && lemmas.includes('sehen') && type === 'main');
  const text = lays ? units.find((unit) => isCapital(unit) && LAYING_DOWN.test(unit.lower)) : undefined;
  if (!text || units.indexOf(text) > finite + 3) return undefined;
  return particle && particle !== verb ? [verb, particle] : [verb];
}

/** „Wahltermin sei der 24. September“, „Termine sind der 3. und der 8. Mai“ */
function dated({ units }: Clause, { lemmas }: VerbComplex): Words | undefined {
  if (!lemmas.includes('sein')) return undefined;
  const what = units.find((unit) => isCapital(unit) && HAVING_A_DAY.test(unit.lower));
  const month = units.findIndex(({ lower }, at) => MONTHS.has(lower) && units[at - 1]?.kind === 'number');
  const past = units.some(({ lower }) => /^(?:1\d|20[01])\d+$/.test(lower));
  const date = units.slice(month - 1, month + 1);
  return what && month > 0 && !past ? [what, ...date].toSorted((a, b) => a.start - b.start) : undefined;
}

/** „Das bedeutet das Aus“ */
function means({ units, finite, type }: Clause, { verb, lemmas }: VerbComplex): Words | undefined {
  if (!lemmas.includes('bedeuten') || type !== 'main') return undefined;
  const [first, second] = units
    .slice(finite + 1)
    .filter(({ lower }) => !/^(?:auch|nun|wohl|zugleich|für|ihn|sie|uns)$/.test(lower));
  return second &&
    /^(?:den|das|die|ein|einen|eine)$/.test(first?.lower ?? '') &&
    isCapital(second) &&
    ACTS_AHEAD.test(second.lower)
    ? [verb, second]
    : undefined;
}

/** „reist nun doch“, „spielt jetzt doch nicht“ */
function afterAll({ units }: Clause, { verb, lemmas }: VerbComplex): Words | undefined {
  const at = units.findIndex(
    ({ lower }, index) => /^(?:nun|jetzt)$/.test(lower) && units[index + 1]?.lower === 'doch',
  );
  const last = units.at(-1)?.lower ?? '';
  const goes = lemmas.some((lemma) => ATTENDING.has(joined(last, lemma) ?? lemma));
  return at >= 0 && goes
    ? [verb, ...units.slice(at, at + 2)].toSorted((a, b) => a.start - b.start)
    : undefined;
}

/** „Sie stehe nicht zur Verfügung“, „Er stehe bereit“; „Geld steht nicht zur Verfügung“ is so now. */
function unavailable({ units, finite, type }: Clause, { verb, lemmas }: VerbComplex): Words | undefined {
  if (!lemmas.includes('stehen') || !/^(?:stehe|steht|stehen)$/.test(verb.lower)) return undefined;
  const beside = type === 'main' ? [units[finite - 1], units[finite + 1]] : units.slice(1, 3);
  if (!beside.some((unit) => /^(?:ich|er|sie|wir|man)$/.test(unit?.lower ?? ''))) return undefined;
  const at = units.findIndex(
    ({ lower }, index) => lower === 'zur' && units[index + 1]?.lower === 'verfügung',
  );
  const words = at >= 0 ? units.slice(at, at + 2) : units.filter(({ lower }) => lower === 'bereit').slice(-1);
  return words.length > 0 ? [verb, ...words].toSorted((a, b) => a.start - b.start) : undefined;
}
