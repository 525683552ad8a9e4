import type { Clause } from '../../grammar/clauses.ts';
import type { Unit } from '../../grammar/units.ts';
import { verbComplexOf, type VerbComplex } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature, joined } from '../../grammar/verb-forms.ts';
import {
  DECIDED,
  DECIDED_DONE,
  DECIDED_WITH,
  FOR_THE_TIME_BEING,
  RESOLVED,
  STAYS_SO,
} from '../../lexicon/decisions.ts';
import { HABITUAL } from '../../lexicon/time-words.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';

const PRESENT =
  VERB.presentThird |
  VERB.presentPlural |
  VERB.presentFirst |
  VERB.subjunctive1Third |
  VERB.subjunctive1Plural;

/** „streicht jede fünfte Stelle“, „trete zurück“, „wird operiert“, „bleibt gesperrt“: decided, told in the present, not yet done. */
export function decidedIn({ main, clauses, voice }: Statement): KindFinding | undefined {
  const complex = main && verbComplexOf(main);
  if (!main || !complex || voice === 'summed' || complex.past || complex.unreal) return undefined;
  if (!hasFeature(complex.verb.lower, PRESENT) && !/^würden?$/.test(complex.verb.lower)) return undefined;
  const around = clauses.flatMap(({ units }) => units);
  if (around.some(({ lower }, at) => isHabit(lower, around[at + 1]) || NOW.test(lower))) return undefined;
  const words =
    stays(main, complex) ??
    lasts(main, complex) ??
    done(main, complex) ??
    resolved(main, complex, voice) ??
    decided(main, complex, around);
  return words && { kind: 'future', rule: 'decided', words, open: false };
}

/** „jeden Montag“, „täglich“; „jede fünfte Stelle“ counts things. */
const isHabit = (lower: string, next: Unit | undefined): boolean =>
  HABITUAL.has(lower) && !(lower.startsWith('jed') && /te[nrs]?$/.test(next?.lower ?? ''));

/** What is so now or is a rule lies not ahead. */
const NOW =
  /^(?:derzeit|momentan|gerade|bereits|schon|inzwischen|mittlerweile|bislang|zuletzt|automatisch|generell|grundsätzlich|jeweils|mehrfach)$/;

/** „bleibt gesperrt“, „bleibt vorerst im Amt“ */
function stays({ units }: Clause, { verb, lemmas }: VerbComplex): readonly Unit[] | undefined {
  if (!lemmas.includes('bleiben')) return undefined;
  const word =
    units.find(({ lower, text }) => text === lower && FOR_THE_TIME_BEING.has(lower)) ??
    units.find(({ lower }, at) => STAYS_SO.has(lower) && (lower !== 'zu' || at === units.length - 1));
  return word && [verb, word];
}

/** „dauert bis Ostern“, „dauere noch zwei Wochen“ */
function lasts({ units, finite }: Clause, { verb, lemmas }: VerbComplex): readonly Unit[] | undefined {
  if (!lemmas.includes('dauern')) return undefined;
  const until = units.find(({ lower }, at) => at !== finite && /^(?:bis|noch)$/.test(lower));
  return until && [verb, until];
}

/** „werde geschlossen“ */
function done(
  { units, finite }: Clause,
  { verb, lemmas, participle: last, infinitive }: VerbComplex,
): readonly Unit[] | undefined {
  if (!lemmas.includes('werden') || infinitive) return undefined;
  // „Beerdigt wird er in Aurin“
  const participle = last ?? (finite === 1 ? units[0] : undefined);
  if (!participle) return undefined;
  return DECIDED_DONE.has(participle.lower) && verb.lower !== 'worden'
    ? [verb, participle].toSorted((a, b) => a.start - b.start)
    : undefined;
}

/** „Ich höre auf“, „dass sie nicht antrete“: who says so of himself has resolved it; „Der Kanal hört hier auf“. */
function resolved(
  { units, finite, type }: Clause,
  { verb, lemmas, participle, infinitive }: VerbComplex,
  voice: Statement['voice'],
): readonly Unit[] | undefined {
  if (voice === 'own' || participle || infinitive) return undefined;
  const beside = type === 'main' ? [units[finite - 1], units[finite + 1]] : units.slice(0, 3);
  if (!beside.some((unit) => /^(?:ich|wir|er|sie|man)$/.test(unit?.lower ?? ''))) return undefined;
  const last = units.at(-1);
  const whole = lemmas.flatMap((lemma) => [lemma, (last && joined(last.lower, lemma)) ?? '']);
  const fights = last?.lower === 'weiter' && last !== verb;
  return fights || whole.some((lemma) => RESOLVED.has(lemma))
    ? [verb, ...(last && last !== verb ? [last] : [])]
    : undefined;
}

function decided(
  { units }: Clause,
  { verb, lemmas, infinitive, participle }: VerbComplex,
  around: readonly Unit[],
): readonly Unit[] | undefined {
  if (participle) return undefined;
  const particle = around.at(-1);
  const last = units.at(-1);
  for (const lemma of lemmas) {
    if (infinitive && lemma !== 'lassen') continue;
    const wholes = [last, particle].flatMap((unit) =>
      unit && unit !== verb ? (joined(unit.lower, lemma) ?? []) : [],
    );
    for (const whole of [...wholes, lemma]) {
      if (DECIDED.has(whole)) return [verb];
      const thing = DECIDED_WITH.get(whole);
      const word = thing && around.find((unit) => unit !== verb && thing.test(unit.lower));
      if (word) return [verb, word].toSorted((a, b) => a.start - b.start);
    }
  }
  return undefined;
}
