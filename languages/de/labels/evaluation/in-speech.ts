import type { Clause } from '../../grammar/clauses.ts';
import { fullVerbOf } from '../../grammar/full-verb.ts';
import { isCapital, type Unit } from '../../grammar/units.ts';
import { verbComplexOf } from '../../grammar/verb-complex.ts';
import { VERB } from '../../grammar/verb-features.ts';
import { hasFeature, joined, verbReadings } from '../../grammar/verb-forms.ts';
import {
  ACTING,
  DESERVED,
  FEELING,
  FELT,
  JUDGED_AS,
  JUDGING_TURNS,
  MISSED,
  OF_MEANING,
  OF_MEASURE,
  OF_WORTH,
  SEEMING,
  TOO,
  WEIGHING,
} from '../../lexicon/judged-in-speech.ts';
import { isAdjectiveOn } from './forms.ts';

type Words = readonly Unit[];

/** How somebody's clause judges by the way it is built: too little, enough, what is missed, felt, or of worth. */
export function judgedIn(clause: Clause): Words | undefined {
  const units = [...clause.units, ...clause.tail];
  const lemmas = lemmasOf(clause, units);
  const has = (list: ReadonlySet<string>): boolean => lemmas.some((lemma) => list.has(lemma));
  return (
    turnIn(units) ??
    tooMuch(units, lemmas) ??
    enough(units) ??
    (has(BEING) ? (feltIn(units) ?? worthIn(units)) : undefined) ??
    weighing(clause) ??
    (has(SEEMING) ? seeming(units, clause) : undefined) ??
    (lemmas.includes('fehlen') ? nounOn(units, MISSED) : undefined) ??
    (lemmas.includes('verdienen') ? nounOn(units, DESERVED) : undefined) ??
    (lemmas.includes('reichen') ? unreached(units) : undefined)
  );
}

const BEING = new Set(['sein', 'bleiben', 'werden', 'bilden', 'bedeuten', 'darstellen']);

function lemmasOf(clause: Clause, units: Words): readonly string[] {
  const verb = units[clause.finite];
  const last = units.at(-1)?.lower ?? '';
  const finite = verbReadings(verb?.lower ?? '').map(({ lemma }) => lemma);
  const full = fullVerbOf(clause)?.lemmas ?? [];
  return [...full, ...finite, ...finite.flatMap((lemma) => joined(last, lemma) ?? [])];
}

/** „versage“, „hat sich gefreut“; „wird vermisst“ tells what is so. */
function weighing(clause: Clause): Words | undefined {
  const complex = verbComplexOf(clause);
  if (!complex || (complex.participle && !complex.lemmas.includes('haben'))) return undefined;
  const verb = complex.participle ?? complex.infinitive ?? complex.verb;
  const last = clause.units.at(-1)?.lower ?? '';
  const judges = verbReadings(verb.lower).some(({ lemma }) =>
    [lemma, joined(last, lemma) ?? ''].some((each) => FEELING.has(each) || WEIGHING.has(each)),
  );
  return judges ? [verb] : undefined;
}

function turnIn(units: Words): Words | undefined {
  for (let at = 0; at < units.length; at++) {
    for (const turn of TURNS_BY_FIRST.get(units[at]?.lower ?? '') ?? [])
      if (turn.every((word, on) => units[at + on]?.lower === word)) return units.slice(at, at + turn.length);
  }
  return undefined;
}

const TURNS_BY_FIRST = new Map<string, readonly (readonly string[])[]>();
for (const turn of JUDGING_TURNS) {
  const first = turn[0] ?? '';
  TURNS_BY_FIRST.set(first, [...(TURNS_BY_FIRST.get(first) ?? []), turn]);
}

/** „zu überhastet“, „viel zu teuer“; „um die Hälfte zu hoch“ corrects a number, „zu schnell gefahren“ tells what happened. */
function tooMuch(units: Words, lemmas: readonly string[]): Words | undefined {
  const at = units.findIndex(
    ({ lower, text }, index) =>
      lower === 'zu' &&
      text === 'zu' &&
      TOO.has(units[index + 1]?.lower ?? '') &&
      !isCapital(units[index + 1]),
  );
  if (at < 0 || units.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === 'um')) return undefined;
  const event = IN_TIME.test(units[at + 1]?.lower ?? '') && units.some(isPerfect);
  return event && !lemmas.some((lemma) => ACTING.has(lemma)) ? undefined : units.slice(at, at + 2);
}

const isPerfect = ({ lower, text }: Unit): boolean =>
  text === lower && hasFeature(lower, VERB.participle | VERB.pastThird) && !TOO.has(lower);

const IN_TIME = /^(?:spät|früh|schnell|langsam|lange|lang|nah|dicht|oft|tief|weit)$/;

/** „streng genug“, „nicht genug“ */
function enough(units: Words): Words | undefined {
  const at = units.findIndex(({ lower }) => lower === 'genug');
  const before = units[at - 1];
  const degree =
    before && !isCapital(before) && (before.lower === 'nicht' || verbReadings(before.lower).length === 0);
  return at > 0 && degree && before.lower !== 'noch' ? [before, ...units.slice(at, at + 1)] : undefined;
}

/** „Sie sei erleichtert“ */
export const feltIn = (units: Words): Words | undefined => {
  const felt = units.find(
    ({ lower, text }, at) => text === lower && FELT.has(lower) && !isCapital(units[at + 1]),
  );
  return felt && [felt];
};

/** „ein starkes Zeichen“, „kein guter Tag“, „ein Wagnis“: what is said of something by a noun. */
export function worthIn(units: Words): Words | undefined {
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    const determined = DETERMINER.test(units[at - 1]?.lower ?? '') || at === 0;
    if (!isCapital(unit) && isCapital(next) && next) {
      if (isAdjectiveOn(OF_WORTH, unit.lower) && (determined || DETERMINER.test(units[at - 2]?.lower ?? '')))
        return [unit, next];
      if (isAdjectiveOn(OF_MEASURE, unit.lower) && (OF_MEANING.has(next.lower) || JUDGED_AS.has(next.lower)))
        return [unit, next];
    }
    if (
      isCapital(unit) &&
      JUDGED_AS.has(unit.lower) &&
      /^(?:k?eine?|keinen?)$/.test(units[at - 1]?.lower ?? '')
    )
      return [unit];
  }
  return undefined;
}

/** „ist ein Wagnis“, „ist ein wichtiger Schritt“: only nouns that mean something to somebody. */
export function valueIn(units: Words): Words | undefined {
  const words = worthIn(units);
  const noun = words?.at(-1)?.lower ?? '';
  return JUDGED_AS.has(noun) || OF_MEANING.has(noun) ? words : undefined;
}

const DETERMINER = /^(?:k?eine?[rsnm]?|das|der|die|dem|den|sehr|ganz|wirklich|äußerst)$/;

/** „sehe echt aus“, „wirkten geschönt“ */
function seeming(units: Words, { finite }: Clause): Words | undefined {
  const verb = units[finite];
  const how = units.findLast(
    (unit) =>
      unit.kind === 'word' &&
      unit !== verb &&
      unit.text === unit.lower &&
      unit.lower.length > 2 &&
      !NOT_HOW.test(unit.lower),
  );
  const at = how ? units.indexOf(how) : -1;
  return verb && how && !isCapital(units[at + 1]) && isPredicate(how) ? [verb, how] : undefined;
}

const NOT_HOW =
  /^(?:aus|an|auf|ab|mit|nicht|so|wie|dort|hier|in|bei|als|noch|schon|auch|erst|nur|seit|dann|wieder|heute|gestern|nun|sich|ihm|ihr|ihnen|uns|mir)$/;

/** Neither an article nor a verb that closes the clause. */
const isPredicate = ({ lower }: Unit): boolean =>
  !/^(?:der|die|das|dem|den|ein\w*|kein\w*)$/.test(lower) && !hasFeature(lower, VERB.infinitive);

const nounOn = (units: Words, list: ReadonlySet<string>): Words | undefined => {
  const noun = units.find((unit) => isCapital(unit) && list.has(unit.lower));
  return noun && [noun];
};

/** „Das reiche nicht“; „reicht bis zum Dach“ measures. */
const unreached = (units: Words): Words | undefined => {
  const no = units.find(({ lower }) => /^(?:nicht|kaum|längst|bei)$/.test(lower));
  return no && !units.some(({ lower }) => /^(?:bis|von|vom)$/.test(lower)) ? [no] : undefined;
};

/** A few words quoted without a verb: „Dammbruch“, „deutliche Fortschritte“. */
export function judgedFragment(units: Words): Words | undefined {
  const turn = turnIn(units);
  if (turn || units.length > LONGEST_FRAGMENT || units.some(({ kind }) => kind === 'number')) return turn;
  const noun = units.find((unit) => isCapital(unit) && JUDGED_AS.has(unit.lower));
  return tooMuch(units, []) ?? worthIn(units) ?? feltIn(units) ?? (noun && [noun]);
}

const LONGEST_FRAGMENT = 7;
