import type { Clause } from '../../grammar/clauses.ts';
import { isCondition } from '../../grammar/condition.ts';
import { aheadIn } from '../../grammar/time-ahead.ts';
import type { Unit } from '../../grammar/units.ts';
import { verbComplexOf, type VerbComplex } from '../../grammar/verb-complex.ts';
import { joined } from '../../grammar/verb-forms.ts';
import { POSSIBLE, PROBABLE } from '../../lexicon/hedges.ts';
import { CHANGING, COMING, EXPECTED, STATIVE, TO_COME, WEATHER } from '../../lexicon/modality.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

/** „droht“, „wird erwartet“, „ist zu rechnen“, „könnte steigen“, „kann schneien“: what may come, without a plan. */
export function forecastIn(statement: Statement): KindFinding | undefined {
  const { main } = statement;
  const complex = main && verbComplexOf(main);
  if (!main || !complex || complex.past || complex.unreal) return undefined;
  const words =
    expected(main, complex) ??
    coming(main, complex) ??
    couldBe(statement, main, complex) ??
    weather(main, complex) ??
    notExcluded(main) ??
    hedgedChange(statement, main, complex) ??
    hoped(statement, main, complex) ??
    figure(main, complex);
  // „Pendler müssen mit Staus rechnen“ is said for certain.
  const open = !/^(?:muss|müssen)$/.test(complex.verb.lower);
  return words && { kind: 'future', rule: 'forecast', words, open };
}

/** „wird mit … gerechnet“, „wird erwartet“, „ist zu befürchten“, „muss mit … rechnen“ */
function expected(main: Clause, { verb, lemmas, infinitive }: VerbComplex): readonly Unit[] | undefined {
  const last = [...main.units, ...main.tail].findLast(({ lower }) => EXPECTED.has(lower));
  if (!last || last === verb) return undefined;
  const passive = lemmas.includes('werden') && !infinitive && last.lower.endsWith('t');
  const toBe = lemmas.includes('sein') && main.units[main.units.indexOf(last) - 1]?.lower === 'zu';
  const must = /^(?:muss|müssen|müsse)$/.test(verb.lower) && last.lower === 'rechnen';
  return passive || toBe || must ? [verb, last] : undefined;
}

/** „Ihm drohen zehn Jahre Haft“, „steht bevor“, „zeichnet sich ab“, „auf dem Sprung“, „steht in den Sternen“ */
function coming(
  { units }: Clause,
  { verb, lemmas, infinitive, participle }: VerbComplex,
): readonly Unit[] | undefined {
  const last = units.at(-1);
  const whole = lemmas.flatMap((lemma) => [lemma, last ? (joined(last.lower, lemma) ?? '') : '']);
  if (!participle && !infinitive && whole.some((lemma) => COMING.has(lemma)))
    return last && last !== verb && !whole.includes('drohen') ? [verb, last] : [verb];
  const words = units.map(({ lower }) => lower).join(' ');
  const phrase = /(?:^| )(?:auf dem sprung|vor dem aus|in den sternen|in aussicht)(?: |$)/.test(words);
  return phrase && lemmas.some((lemma) => STATIVE.has(lemma)) ? [verb] : undefined;
}

/** „könnte steigen“; „könnte am Regen gelegen haben“ and „könnte der Täter sein“ look back or about. */
function couldBe({ clauses }: Statement, main: Clause, complex: VerbComplex): readonly Unit[] | undefined {
  const { verb, infinitive } = complex;
  if (!infinitive || !/^könnten?$/.test(verb.lower)) return undefined;
  const condition = clauses.some(({ introducer }) => /^(?:wenn|falls|sofern)$/.test(introducer));
  const state = STATIVE.has(infinitive.lower) && !complex.participle && !condition && !aheadIn(main);
  return state ? undefined : [verb];
}

/** „oberhalb von 600 Metern kann es schneien“, „kann es zu Gewittern kommen“ */
function weather({ units, finite }: Clause, { verb, infinitive }: VerbComplex): readonly Unit[] | undefined {
  if (!infinitive || !/^(?:kann|können|könne)$/.test(verb.lower)) return undefined;
  const it = units[finite + 1]?.lower === 'es' || units[finite - 1]?.lower === 'es';
  const comes = infinitive.lower === 'kommen' && units.some(({ lower }) => lower === 'zu');
  return it && (WEATHER.has(infinitive.lower) || comes) ? [verb] : undefined;
}

/** „Weitere Fälle sind nicht auszuschließen“; „Brandstiftung ist nicht auszuschließen“ asks what was. */
function notExcluded({ units }: Clause): readonly Unit[] | undefined {
  const no = units.find(({ lower }) => lower === 'nicht');
  const excluded = units.find(({ lower }) => /^(?:auszuschließen|ausgeschlossen|ausschließen)$/.test(lower));
  return no && excluded && units.some(({ lower }) => TO_COME.test(lower)) ? [no, excluded] : undefined;
}

/** „Möglicherweise entsteht ein See“, „Stimmt der Rat zu, folgt …“: a change that is only hedged, or hangs on something, is not yet there. */
function hedgedChange(
  { clauses }: Statement,
  { units }: Clause,
  { lemmas, infinitive, participle }: VerbComplex,
): readonly Unit[] | undefined {
  const condition = clauses.find((clause) => clause.type === 'main' && isCondition(clause, clauses));
  const hedge = units.find(({ lower }) => POSSIBLE.has(lower) || PROBABLE.has(lower)) ?? condition?.units[0];
  const last = units.at(-1)?.lower ?? '';
  const changes = lemmas.some((lemma) => CHANGING.has(joined(last, lemma) ?? lemma));
  return hedge && changes && !infinitive && !participle ? [hedge] : undefined;
}

/** „geht davon aus, dass die Preise fallen“, „ist zuversichtlich, dass es gelingt“: a change told in the present. */
function hoped(
  { around, voice }: Statement,
  { units, type }: Clause,
  { verb, lemmas, participle }: VerbComplex,
): readonly Unit[] | undefined {
  if (voice !== 'reported' || type === 'main' || (participle && !lemmas.includes('können'))) return undefined;
  if (around.some((word) => HOPING.test(word)))
    return lemmas.some((lemma) => STATIVE.has(lemma)) ? undefined : [verb];
  if (!around.includes('davon') || !around.includes('aus')) return undefined;
  const last = units.at(-1)?.lower ?? '';
  return lemmas.some((lemma) => CHANGING.has(joined(last, lemma) ?? lemma)) ? [verb] : undefined;
}

const HOPING =
  /^(?:zuversichtlich|optimistisch|pessimistisch|hoffnungsvoll|siegessicher|bange|hoffnung|zuversicht)$/;

/** „rechnet mit 14 Kilometern Stau“, „erwarten Regen“ in the outlet's own words. */
function figure({ units, finite }: Clause, { verb, lemmas }: VerbComplex): readonly Unit[] | undefined {
  const expects =
    lemmas.includes('rechnen') &&
    units.slice(finite).some(({ lower }) => lower === 'mit' || lower === 'damit');
  return expects ? [verb] : undefined;
}
