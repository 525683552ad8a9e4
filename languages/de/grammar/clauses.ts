import type { Quotation, Sentence } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';
import {
  CONTENT_INTRODUCERS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { hasFeature, isSubjunctive1, verbReadings } from './verb-forms.ts';

/** A token outside quotations, or one quotation taken as a whole. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'quotation';
  readonly quotation: Quotation | null;
  /** Capital by its place: first in the sentence, or after a colon or dash. */
  readonly initial: boolean;
}

export type ClauseType = 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment';

/** One piece of a sentence between commas, dashes, colons or brackets, quotations taken as one unit each. */
export interface Clause extends Span {
  readonly index: number;
  readonly type: ClauseType;
  readonly units: readonly Unit[];
  /** The mark before it, or empty at the sentence's beginning. */
  readonly before: string;
  /** The mark after it, or empty at the sentence's end. */
  readonly after: string;
  /** Index of the finite verb in `units`, or -1. */
  readonly finite: number;
  /** The word that subordinates it, in lower case, or empty. */
  readonly introducer: string;
}

const SEPARATORS = new Set([',', ';', ':', '–', '—', '(', ')', '-', '[', ']']);
const ENDS = new Set(['.', '!', '?', '…']);

/** A sentence's tokens with every outermost quotation as one unit. */
export function unitsOf(sentence: Sentence): readonly Unit[] {
  const units: Unit[] = [];
  for (const token of sentence.tokens) {
    const before = units.at(-1);
    const initial = before === undefined || OPENING.has(before.text);
    if (!token.quoted) {
      const { start, end, text, lower, kind } = token;
      units.push({ start, end, text, lower, kind, quotation: null, initial });
      continue;
    }
    const quotation = sentence.quotations.find((each) => each.start === token.start);
    if (!quotation) continue;
    const { start, end } = quotation;
    units.push({ start, end, text: '„…“', lower: '„…“', kind: 'quotation', quotation, initial });
  }
  return units;
}

/** After these a word may be capital without being a noun. */
const OPENING = new Set([':', '–', '—', '„…“']);

/** Whether the word is written as a noun or name. */
export const isCapital = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && /^(?:\p{Ll}+-)?\p{Lu}/u.test(unit.text);

const isWord = (unit: Unit | undefined): unit is Unit => unit?.kind === 'word';

/** A lower-case word between a determiner and a noun is an adjective, whatever verb it looks like. */
function isAttributive(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  return Boolean(
    before &&
    DETERMINERS.has(before.lower) &&
    before.lower !== 'sich' &&
    isCapital(after) &&
    /e[nrsm]?$/.test(units[at]?.lower ?? ''),
  );
}

const AUXILIARY = new Set([
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

const isAuxiliary = (lower: string): boolean =>
  verbReadings(lower).some(
    (reading) => AUXILIARY.has(reading.lemma) && (reading.features & FINITE_THIRD) !== 0,
  );

/** Index of the finite verb: last in verb-final clauses, else the first that fits; -1 for none. */
function finiteIn(units: readonly Unit[], verbFinal: boolean): number {
  const forms = units.flatMap((unit, at) => {
    const isVerb = isWord(unit) && (!isCapital(unit) || at === 0) && hasFeature(unit.lower, FINITE_THIRD);
    return isVerb ? [at] : [];
  });
  const free = forms.filter((at) => !isAttributive(units, at));
  // „Das sagte Haller“: the only verb form is the verb, even between „das“ and a name.
  const candidates = free.length > 0 ? free : forms;
  if (candidates.length === 0) return -1;
  const auxiliary = candidates.filter((at) => isAuxiliary(units[at]?.lower ?? ''));
  // In a plural the finite verb looks like an infinitive; before the verb bracket closes it is the finite one.
  const sure = candidates.filter((at) => !hasFeature(units[at]?.lower ?? '', VERB.participle));
  if (verbFinal) {
    const finalAuxiliary = auxiliary.at(-1);
    const last = candidates.at(-1) ?? -1;
    // „dass er kommen wird“, „dass er hat kommen können“
    return finalAuxiliary !== undefined && finalAuxiliary >= last - 2 ? finalAuxiliary : last;
  }
  const firstSure = Math.min(
    ...sure.filter((at) => at > 0 || candidates.length === 1 || !isCapital(units[at])),
    Infinity,
  );
  const firstAuxiliary = Math.min(...auxiliary, Infinity);
  const first = Math.min(firstSure, firstAuxiliary);
  return Number.isFinite(first) ? first : (candidates[0] ?? -1);
}

function hasZuInfinitive(units: readonly Unit[]): boolean {
  return units.some(
    (unit, at) =>
      hasFeature(unit.lower, VERB.zuInfinitive) ||
      (unit.lower === 'zu' &&
        hasFeature(units[at + 1]?.lower ?? '', VERB.infinitive) &&
        !isCapital(units[at + 1])),
  );
}

function typeOf(units: readonly Unit[], before: string): Pick<Clause, 'type' | 'finite' | 'introducer'> {
  const words = units.filter((unit) => unit.kind === 'word' || unit.kind === 'quotation');
  let first = 0;
  while (words[first] && COORDINATORS.has(words[first]?.lower ?? '')) first++;
  const one = words[first]?.lower ?? '';
  const two = words[first + 1]?.lower ?? '';
  const final = finiteIn(units, true);
  const lastWord = words.at(-1);
  const finalUnit = units[final];
  const endsInVerb =
    finalUnit !== undefined && lastWord !== undefined && words.indexOf(finalUnit) >= words.length - 2;
  if (
    SUBORDINATORS.has(one) &&
    (endsInVerb || one === 'dass' || one === 'ob' || words.at(-1)?.kind === 'quotation')
  ) {
    return { type: 'subordinate', finite: final, introducer: one };
  }
  if (['nur', 'auch', 'selbst', 'so'].includes(one) && SUBORDINATORS.has(two) && endsInVerb) {
    return { type: 'subordinate', finite: final, introducer: two };
  }
  const relative =
    before === ',' &&
    !isVerbSecond(units) &&
    (RELATIVES.has(one) ||
      (PREPOSITIONS.has(one) && RELATIVES.has(two)) ||
      one === 'wonach' ||
      /^wo(r?)\p{L}+$/u.test(one)) &&
    endsInVerb &&
    !hasZuInfinitive(units) &&
    words.length > 2;
  if (relative) {
    return { type: 'relative', finite: final, introducer: PREPOSITIONS.has(one) ? two : one };
  }
  if (CONTENT_INTRODUCERS.has(one) && endsInVerb) {
    return { type: 'subordinate', finite: final, introducer: one };
  }
  const finite = finiteIn(units, false);
  if (hasZuInfinitive(units) && (finite < 0 || endsWithZu(units, finite))) {
    return { type: 'infinitive', finite: -1, introducer: one === 'um' ? 'um' : '' };
  }
  return finite < 0 ? { type: 'fragment', finite, introducer: '' } : { type: 'main', finite, introducer: '' };
}

/**
 * „die Ministerin habe … vergeben“: a verb right after the first noun phrase is the second constituent,
 * so the last word is no finite verb and „die“ no relative pronoun.
 */
function isVerbSecond(units: readonly Unit[]): boolean {
  const verb = finiteIn(units, false);
  const before = units.slice(1, verb);
  const noun =
    isCapital(before.at(-1)) && before.every((unit) => isCapital(unit) || /e[rnsm]?$/.test(unit.lower));
  // „sagt, der Damm halte“: no relative clause is that short and in that mood.
  const short = before.length === 1 && isSubjunctive1(units[verb]?.lower ?? '');
  return verb > 0 && noun && (verb < units.length - 1 || short);
}

/** Whether the only finite-looking word is the infinitive itself or the auxiliary of „zu haben“. */
function endsWithZu(units: readonly Unit[], finite: number): boolean {
  const word = units[finite];
  return word !== undefined && hasFeature(word.lower, VERB.infinitive | VERB.participle);
}

/** Longest bracket that is an aside, in units: a party, an age, an abbreviation. */
const LONGEST_ASIDE = 5;

/** „Kurt Ahlers (FDP) sagte“: a short bracket inside a clause is passed over, so that it does not cut the clause. */
function withoutAsides(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    const close =
      unit.text === '('
        ? units.findIndex((each, to) => to > at && to <= at + LONGEST_ASIDE && each.text === ')')
        : -1;
    const aside =
      close > at && isCapital(units[at - 1]) && !units.slice(at, close).some((each) => each.text === ',');
    if (aside) at = close;
    else kept.push(unit);
  }
  return kept;
}

/** Cuts a sentence into clauses at the marks outside quotations. Clauses cover all but those marks. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  let units: Unit[] = [];
  let before = '';
  const close = (after: string): void => {
    const first = units[0];
    const last = units.at(-1);
    if (first && last) {
      const clause = { start: first.start, end: last.end, index: clauses.length, units, before, after };
      clauses.push({ ...clause, ...typeOf(units, before) });
    }
    units = [];
    before = after;
  };
  for (const unit of withoutAsides(unitsOf(sentence))) {
    if (unit.kind === 'mark' && SEPARATORS.has(unit.text)) close(unit.text);
    else if (unit.kind === 'mark' && ENDS.has(unit.text)) continue;
    else units.push(unit);
  }
  close('');
  return clauses;
}
