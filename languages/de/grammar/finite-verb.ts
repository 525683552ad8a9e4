import { COORDINATORS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { remembered } from '../text/remembered.ts';
import { isCapital, type Unit } from './units.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { hasFeature, verbReadings } from './verb-forms.ts';

const isWord = (unit: Unit | undefined): unit is Unit => unit?.kind === 'word';

/** A lower-case word between a determiner and a noun is an adjective, whatever verb it looks like. */
function isAttributive(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const word = units[at]?.lower ?? '';
  const inflected =
    isNounAhead(units, at + 1) && /e[nrsm]?$/.test(word) && !isAuxiliary(word) && !isPlainPast(word);
  return inflected && (DETERMINERS.has(before?.lower ?? '') || isInOpenPhrase(units, at));
}

/** Whether a noun comes next, after no more than two further adjectives. */
function isNounAhead(units: readonly Unit[], at: number): boolean {
  const noun = units.findIndex(
    (unit, index) => index >= at && (isCapital(unit) || !/e[nrsm]$/.test(unit.lower)),
  );
  return noun >= at && noun - at <= 2 && isCapital(units[noun]);
}

/** „sagte“: a past form that no participle underlies, as „geplante“ has one; it can be no adjective. */
const isPlainPast = (lower: string): boolean =>
  hasFeature(lower, VERB.pastThird | VERB.pastPlural) &&
  !hasFeature(lower.replace(/e[nrsm]?$/, ''), VERB.participle);

/** „in einem gestern veröffentlichten Bericht“: a determiner stands before, with nothing but an adverb or two between. */
function isInOpenPhrase(units: readonly Unit[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 3); left--) {
    const unit = units[left];
    if (unit?.kind !== 'word' || (isCapital(unit) && left > 0)) return false;
    if (DETERMINERS.has(unit.lower)) return left > 0 && PREPOSITIONS.has(units[left - 1]?.lower ?? '');
  }
  return false;
}

/** „die vom Amt verbreiteten Zahlen zeigen …“: before a noun, with a clear verb further on, an inflected form is an adjective. */
function isExtendedAttribute(units: readonly Unit[], at: number, forms: readonly number[]): boolean {
  const adjective = /(?:t|n)e[nrsm]?$/.test(units[at]?.lower ?? '') && isCapital(units[at + 1]);
  // „Das von ihr geleitete Amt erklärte“: after an article a preposition opens an attribute.
  const opened = DETERMINERS.has(units[0]?.lower ?? '') && PREPOSITIONS.has(units[1]?.lower ?? '');
  const later = (other: number): boolean =>
    other > at + 1 &&
    (opened || isClearlyFinite(units[other]?.lower ?? '')) &&
    !COORDINATORS.has(units[other - 1]?.lower ?? '');
  return adjective && forms.some(later);
}

const isClearlyFinite = (lower: string): boolean =>
  hasFeature(lower, VERB.pastThird | VERB.presentThird | VERB.subjunctive1Third) &&
  !hasFeature(lower, VERB.participle | VERB.infinitive) &&
  !lower.endsWith('te');

/** Auxiliaries and modal verbs by infinitive: their participle or infinitive closes the clause. */
export const BRACKETING: ReadonlySet<string> = new Set([
  'haben',
  'sein',
  'werden',
  'können',
  'müssen',
  'sollen',
  'wollen',
  'dürfen',
  'mögen',
]);

/** Whether the word is a finite form of haben, sein, werden or a modal verb. */
export const isAuxiliary = remembered((lower) =>
  verbReadings(lower).some(
    (reading) => BRACKETING.has(reading.lemma) && (reading.features & FINITE_THIRD) !== 0,
  ),
);

/** Where the finite verb stands: in a verb-final clause, and in any other; -1 for none. */
export interface FinitePlaces {
  readonly final: number;
  readonly first: number;
}

const NOWHERE: FinitePlaces = { final: -1, first: -1 };

/** Index of the finite verb: last in verb-final clauses, else the first that fits. */
export function finitesIn(units: readonly Unit[]): FinitePlaces {
  const forms: number[] = [];
  for (const [at, unit] of units.entries())
    if (
      isWord(unit) &&
      hasFeature(unit.lower, FINITE_THIRD) &&
      (!isCapital(unit) || (at === 0 && unit.initial))
    )
      forms.push(at);
  const [only] = forms;
  if (only === undefined) return NOWHERE;
  // The only verb form is the verb, whatever it looks like.
  if (forms.length === 1) return { final: only, first: only };
  const free = forms.filter((at) => !isAttributive(units, at));
  const plain = free.filter((at) => !isExtendedAttribute(units, at, free));
  // „Das sagte Haller“: the only verb form is the verb, even between „das“ and a name.
  const candidates = plain.length > 0 ? plain : free.length > 0 ? free : forms;
  const auxiliary = candidates.filter((at) => isAuxiliary(units[at]?.lower ?? ''));
  return { final: finalOf(candidates, auxiliary), first: firstOf(units, candidates, auxiliary) };
}

function finalOf(candidates: readonly number[], auxiliary: readonly number[]): number {
  const finalAuxiliary = auxiliary.at(-1);
  const last = candidates.at(-1) ?? -1;
  // „dass er kommen wird“, „dass er hat kommen können“
  return finalAuxiliary !== undefined && finalAuxiliary >= last - 2 ? finalAuxiliary : last;
}

function firstOf(
  units: readonly Unit[],
  candidates: readonly number[],
  auxiliary: readonly number[],
): number {
  // In a plural the finite verb looks like an infinitive; before the verb bracket closes it is the finite one.
  const sure = candidates.find(
    (at) =>
      !hasFeature(units[at]?.lower ?? '', VERB.participle) &&
      (at > 0 || candidates.length === 1 || !isCapital(units[at])),
  );
  const first = Math.min(sure ?? Infinity, auxiliary[0] ?? Infinity);
  return Number.isFinite(first) ? first : (candidates[0] ?? -1);
}
