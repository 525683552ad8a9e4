import { MONTHS } from '../lexicon/abbreviations.ts';
import {
  CONTENT_INTRODUCERS,
  COORDINATORS,
  DAYS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { finitesIn, isAuxiliary } from './finite-verb.ts';
import { isCapital, type Unit } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature, isSubjunctive1, isZuInfinitive } from './verb-forms.ts';

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
      unit.lower.includes('zu') &&
      (isZuInfinitive(unit.lower) ||
        (unit.lower === 'zu' &&
          (hasFeature(units[at + 1]?.lower ?? '', VERB.infinitive) || isUnlisted(units, at + 1)) &&
          !isCapital(units[at + 1]))),
  );
}

/** Words that subordinate a clause or, right before its verb, open it as an adverb: „damit solle …“, „da half …“. */
const ADVERBS_TOO = new Set(['damit', 'da', 'seitdem', 'so', 'wozu', 'worauf', 'womit']);

/** Whether the second of the words is the finite verb of a clause that goes on. */
const isVerbNext = ([, second, ...rest]: readonly Unit[]): boolean =>
  second !== undefined && rest.length > 1 && !isCapital(second) && hasFeature(second.lower, CLEAR_FORMS);

const CLEAR_FORMS = VERB.presentThird | VERB.pastThird | VERB.subjunctive1Third | VERB.subjunctive2Third;
/** „Bis Freitag soll …“, „Bis 2030 will …“: with a date „bis“ subordinates nothing. */
const isPrepositional = (one: string, next: Unit | undefined): boolean =>
  one === 'bis' &&
  (next?.kind === 'number' ||
    DAYS.has(next?.lower ?? '') ||
    MONTHS.has(next?.lower ?? '') ||
    /^(?:zum|zur|ende|anfang|mitte|dahin|dato|jetzt|heute|morgen|ostern|weihnachten|jahresende|monatsende|spätestens)$/.test(
      next?.lower ?? '',
    ));

/** „…, doch der Rat zögerte“: after these a main clause begins. */
const OPPOSING = new Set(['doch', 'aber', 'sondern', 'denn', 'jedoch']);

const known = new WeakMap<readonly Unit[], ClauseReading & { readonly before: string }>();

/** Reads the units between two marks; `before` is the mark that opens them. */
export function typeOf(units: readonly Unit[], before: string): ClauseReading {
  const again = known.get(units);
  if (again?.before === before) return again;
  const reading = read(units, before);
  known.set(units, { ...reading, before });
  return reading;
}

function read(units: readonly Unit[], before: string): ClauseReading {
  const words = units.filter((unit) => unit.kind === 'word' || unit.kind === 'quotation');
  let first = 0;
  while (words[first] && COORDINATORS.has(words[first]?.lower ?? '')) first++;
  const one = words[first]?.lower ?? '';
  const two = words[first + 1]?.lower ?? '';
  const { final, first: finite } = finitesIn(units);
  const lastWord = words.at(-1);
  const finalUnit = units[final];
  const endsInVerb =
    finalUnit !== undefined && lastWord !== undefined && words.indexOf(finalUnit) >= words.length - 2;
  const adverb =
    (ADVERBS_TOO.has(one) && isVerbNext(words.slice(first))) ||
    isPrepositional(one, units[units.findIndex((unit) => unit === words[first]) + 1]);
  if (
    !adverb &&
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
    !OPPOSING.has(words[0]?.lower ?? '') &&
    !isVerbSecond(units, finite) &&
    (RELATIVES.has(one) ||
      (PREPOSITIONS.has(one) && RELATIVES.has(two)) ||
      one === 'wonach' ||
      /^wor?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu)$/.test(
        one,
      )) &&
    endsInVerb &&
    !hasZuInfinitive(units) &&
    (words.length > 2 || isShortRelative(one, two));
  if (relative) {
    return { type: 'relative', finite: final, introducer: PREPOSITIONS.has(one) ? two : one };
  }
  if (CONTENT_INTRODUCERS.has(one) && endsInVerb) {
    return { type: 'subordinate', finite: final, introducer: one };
  }
  if (hasZuInfinitive(units) && (finite < 0 || endsWithZu(units, finite))) {
    return { type: 'infinitive', finite: -1, introducer: one === 'um' ? 'um' : '' };
  }
  return finite < 0 ? { type: 'fragment', finite, introducer: '' } : { type: 'main', finite, introducer: '' };
}

/** „Ein Zeuge, der sagt, dass …“; „sagt, der komme“ is in the mood of what is said. */
const isShortRelative = (one: string, two: string): boolean =>
  /^(?:der|die|welche[rs]?)$/.test(one) && hasFeature(two, CLEAR_FORMS) && !isSubjunctive1(two);

/**
 * „die Ministerin habe … vergeben“: a verb right after the first noun phrase is the second constituent,
 * so the last word is no finite verb and „die“ no relative pronoun.
 */
function isVerbSecond(units: readonly Unit[], verb: number): boolean {
  if (verb > 1 && opensBracket(units, verb)) return true;
  // „hinter dem Anschlag stehe Kiew“: what follows the verb is its subject.
  if (verb > 2 && isCapital(units.at(-1)) && isSubjunctive1(units[verb]?.lower ?? '')) return true;
  const before = units.slice(1, verb);
  const noun =
    isCapital(before.at(-1)) && before.every((unit) => isCapital(unit) || /e[rnsm]?$/.test(unit.lower));
  // „sagt, der Damm halte“: no relative clause is that short and in that mood.
  const short = before.length === 1 && isSubjunctive1(units[verb]?.lower ?? '');
  return verb > 0 && noun && (verb < units.length - 1 || short);
}

/** „die Kritik am Plan müsse hingenommen werden“: an auxiliary with its infinitive or participle at the clause's end. */
function opensBracket(units: readonly Unit[], verb: number): boolean {
  const last = units.at(-1);
  const closed =
    last !== undefined && hasFeature(last.lower, VERB.infinitive | VERB.participle) && !isCapital(last);
  return (
    closed && verb < units.length - 1 && isAuxiliary(units[verb]?.lower ?? '') && isCapital(units[verb - 1])
  );
}

/**
 * Whether the only finite-looking word is the infinitive itself, the auxiliary of „zu haben“ or a noun („…, Löhne
 * zurückzuhalten“).
 */
function endsWithZu(units: readonly Unit[], finite: number): boolean {
  const word = units[finite];
  if (word && !word.initial && isCapital(word) && isZuInfinitive(units.at(-1)?.lower ?? '')) return true;
  return word !== undefined && hasFeature(word.lower, VERB.infinitive | VERB.participle);
}
