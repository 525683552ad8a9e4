import {
  CONTENT_INTRODUCERS,
  COORDINATORS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { finiteIn } from './finite-verb.ts';
import { isCapital, type Unit } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature, isSubjunctive1 } from './verb-forms.ts';

export type ClauseType = 'main' | 'subordinate' | 'relative' | 'infinitive' | 'fragment';

/** What a run of units is, where its finite verb stands, and what subordinates it. */
export interface ClauseReading {
  readonly type: ClauseType;
  /** Index of the finite verb in the units, or -1. */
  readonly finite: number;
  /** The word that subordinates it, in lower case, or empty. */
  readonly introducer: string;
}

/** „zu schlichten“ at the end of a clause is an infinitive even of a verb the lexicon lacks. */
const isUnlisted = (units: readonly Unit[], at: number): boolean =>
  at === units.length - 1 && units[at]?.kind === 'word' && /e[lr]?n$/.test(units[at]?.lower ?? '');

function hasZuInfinitive(units: readonly Unit[]): boolean {
  return units.some(
    (unit, at) =>
      hasFeature(unit.lower, VERB.zuInfinitive) ||
      (unit.lower === 'zu' &&
        (hasFeature(units[at + 1]?.lower ?? '', VERB.infinitive) || isUnlisted(units, at + 1)) &&
        !isCapital(units[at + 1])),
  );
}

/** Reads the units between two marks; `before` is the mark that opens them. */
export function typeOf(units: readonly Unit[], before: string): ClauseReading {
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
