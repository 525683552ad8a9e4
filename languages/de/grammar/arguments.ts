import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { isNominal, nounPhraseAt, type Phrase } from './noun-phrase.ts';
import { isCapital, type Unit } from './units.ts';

/** A phrase of a clause beside its verb. `start` and `end` are indexes of units, the head word included. */
export interface Argument extends Phrase {
  /** Without a preposition; with one; after „als“; or a pronoun or adverb-like word alone. */
  readonly kind: 'bare' | 'prepositional' | 'as' | 'word';
  /** The preposition, „als“, or the word itself, in lower case. */
  readonly word: string;
  /** Index of the first unit after preposition or „als“. */
  readonly inner: number;
}

/** The phrases of a clause in order; `skipped` are the words of verb and subject. */
export function argumentsOf(units: readonly Unit[], skipped: readonly Unit[]): readonly Argument[] {
  const found: Argument[] = [];
  let at = 0;
  while (at < units.length) {
    const unit = units[at];
    if (!unit) break;
    const one = skipped.includes(unit) ? undefined : argumentAt(units, at, skipped);
    if (one) found.push(one);
    at = one?.end ?? at + 1;
  }
  return found;
}

function argumentAt(units: readonly Unit[], at: number, verb: readonly Unit[]): Argument | undefined {
  const word = units[at]?.lower ?? '';
  if (isPreposition(units, at)) {
    return { kind: 'prepositional', word, start: at, inner: at + 1, end: governedEnd(units, at + 1, verb) };
  }
  if (
    word === 'als' &&
    units[at + 1]?.lower !== 'auch' &&
    !/^(?:mehr|weniger|größer|höher|anders|sowohl)$/.test(units[at - 1]?.lower ?? '')
  ) {
    const inner = nounPhraseAt(units, at + 1);
    const closing = units.findIndex((unit, index) => index > at && verb.includes(unit));
    const end = inner?.end ?? (closing < 0 ? units.length : closing);
    return { kind: 'as', word, start: at, inner: at + 1, end: Math.max(end, at + 1) };
  }
  const phrase = nounPhraseAt(units, at);
  if (phrase) return { kind: 'bare', word, start: at, inner: at, end: phrase.end };
  return { kind: 'word', word, start: at, inner: at, end: at + 1 };
}

const isPreposition = (units: readonly Unit[], at: number): boolean =>
  PREPOSITIONS.has(units[at]?.lower ?? '') && (at === 0 || !isCapital(units[at]));

/** Longest run of words before the noun of a phrase: „von einer weitgehend friedlichen Kundgebung“. */
const LONGEST_LEAD = 6;

/** End of the noun phrase a preposition governs; adverbs before its adjectives and a second adjective are passed over. */
function governedEnd(units: readonly Unit[], from: number, verb: readonly Unit[]): number {
  for (let at = from; at < Math.min(units.length, from + LONGEST_LEAD); at++) {
    const unit = units[at];
    if (
      !unit ||
      verb.includes(unit) ||
      unit.kind === 'mark' ||
      (at > from && isPreposition(units, at) && !/^(?:bis|zu)$/.test(unit.lower))
    )
      break;
    const phrase = nounPhraseAt(units, at);
    if (phrase) return phrase.end;
    if (unit.kind === 'quotation') return at + 1;
  }
  return from;
}

/** Whether the phrase names something, rather than only pointing or quoting. */
export const hasNoun = (units: readonly Unit[], { inner, end }: Argument): boolean =>
  units.slice(inner, end).some((unit) => isNominal(unit) && !POINTING.test(unit.lower));

/** „Dies“, capital where it opens the sentence. */
const POINTING = /^(?:dies|das|alles|beides|letzteres|ersteres|solches)$/;

/** Determiners no accusative begins with. */
const OBLIQUE =
  /^(?:de[mrs]|eine[mrs]|kein(?:e[mrs])|diese[mr]|jene[mr]|[sm]eine[mrs]|ihre[mrs]|unsere[mrs])$/;

const TIME =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|woche|monat|jahr|tag|abend|morgen|mal|uhr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;

/** Whether the phrase can be an accusative object: a noun without preposition, no dative, no time. */
export function canBeObject(units: readonly Unit[], argument: Argument): boolean {
  if (argument.kind !== 'bare' || !hasNoun(units, argument)) return false;
  if (OBLIQUE.test(argument.word)) return false;
  const head = units.slice(argument.start, argument.end).find(isNominal)?.lower ?? '';
  return !TIME.test(head);
}
