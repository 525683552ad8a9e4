import { CUE_ADVERBS } from '../lexicon/cue-adverbs.ts';
import { CUE_PHRASES, REFLEXIVE_CUES, type CuePhrase } from '../lexicon/cue-phrases.ts';
import { DETERMINERS, POSSESSIVES } from '../lexicon/function-words.ts';
import type { Clause } from './clauses.ts';
import { isCapital, type Unit } from './units.ts';

/** A phrase found around a verb: its entry and its words in the clause, in their order. */
export interface FoundPhrase {
  readonly phrase: CuePhrase;
  readonly units: readonly Unit[];
}

/** Pronominal adverbs that point ahead to the content: „die Frage danach“, „Einigkeit darüber“. */
const AHEAD = /^(?:darauf|darüber|dafür|dagegen|davon|daran|dazu|darum|davor|dahingehend)$/;

/** „darüber“, „davon“: an adverb for the clause that follows. */
export const pointsAhead = (unit: Unit | undefined): boolean => AHEAD.test(unit?.lower ?? '');

/** How many words may stand between a determiner and its noun. */
const LONGEST_ATTRIBUTE = 3;

/** The phrase that makes this verb a cue in this clause; undefined for none. */
export function phraseWith(clause: Clause, verb: string): FoundPhrase | undefined {
  for (const phrase of CUE_PHRASES.get(verb) ?? []) {
    const units = match(clause.units, phrase);
    if (units) return { phrase, units };
  }
  return undefined;
}

const fits = (unit: Unit | undefined, words: readonly string[]): boolean =>
  unit?.kind === 'word' && (words.includes(unit.lower) || words.includes(unit.text)) && !clashes(unit, words);

/** A noun is found only where it is written as one. */
const clashes = (unit: Unit, words: readonly string[]): boolean =>
  isCapital(unit) && !unit.initial && !words.includes(unit.text);

function match(units: readonly Unit[], phrase: CuePhrase): readonly Unit[] | undefined {
  const [first = [], ...rest] = phrase.words;
  for (let at = 0; at < units.length; at++) {
    if (!fits(units[at], first)) continue;
    const found = [at];
    for (const words of rest) {
      const next = nextFit(units, found.at(-1) ?? at, words);
      if (next < 0) break;
      found.push(next);
    }
    if (found.length === phrase.words.length) return whole(units, found);
  }
  return undefined;
}

/** The next word of the phrase, right after the one before; only determiners and adjectives may precede a noun. */
function nextFit(units: readonly Unit[], from: number, words: readonly string[]): number {
  const noun = words.some((word) => /^\p{Lu}/u.test(word));
  const reflexive = units[from]?.lower === 'sich';
  const reach = reflexive ? units.length : from + (noun ? LONGEST_ATTRIBUTE + 1 : 1);
  for (let at = from + 1; at <= reach && at < units.length; at++) {
    if (fits(units[at], words)) return at;
    if (!reflexive && (isCapital(units[at]) || units[at]?.kind !== 'word')) return -1;
  }
  return -1;
}

/** The words found, with the article of a noun, „es“ before „für möglich“, and an adverb that points ahead. */
function whole(units: readonly Unit[], found: readonly number[]): readonly Unit[] {
  const first = found[0] ?? 0;
  const last = found.at(-1) ?? 0;
  const noun = isCapital(units[last]);
  const article = noun ? articleBefore(units, last) : -1;
  const it = /^(?:für|als)$/.test(units[first]?.lower ?? '')
    ? units.findIndex(({ lower }, at) => lower === 'es' && at < first)
    : -1;
  const ahead = units.findIndex(({ lower }, at) => at > (noun ? last : first) && AHEAD.test(lower));
  return [it, article, ...found, ahead]
    .filter((at, place, all) => at >= 0 && all.indexOf(at) === place)
    .flatMap((at) => units[at] ?? []);
}

/** Index of the article before a noun, adjectives passed over; -1 for none or a possessive. */
export function articleBefore(units: readonly Unit[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= LONGEST_ATTRIBUTE; at--) {
    const unit = units[at];
    if (unit?.kind !== 'word') return -1;
    if (DETERMINERS.has(unit.lower)) return POSSESSIVES.has(unit.lower) ? -1 : at;
    if (isCapital(unit) || !/e[nrsm]?$/.test(unit.lower)) return -1;
  }
  return -1;
}

/** What belongs to a cue verb beside its bracket: „sich“, „darauf“. Undefined where the verb needs one that is missing. */
export function companions(clause: Clause, lemma: string): readonly Unit[] {
  const adverbs = CUE_ADVERBS.get(lemma)?.adverbs ?? [];
  const adverb = clause.units.findLast(({ lower }) => adverbs.includes(lower));
  const self = REFLEXIVE_CUES.has(lemma) ? clause.units.find(({ lower }) => lower === 'sich') : undefined;
  return [self, adverb].filter((unit) => unit !== undefined);
}

/** Whether the verb announces nothing without its pronominal adverb: „rechnet damit“. */
export const lacksAdverb = (lemma: string, units: readonly Unit[]): boolean => {
  const { adverbs, needed } = CUE_ADVERBS.get(lemma) ?? { adverbs: [], needed: false };
  return needed && !units.some(({ lower }) => adverbs.includes(lower));
};
