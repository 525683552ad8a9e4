import {
  ADVERBS,
  COORDINATORS,
  DAYS,
  DETERMINERS,
  NOMINATIVE_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from '../lexicon/function-words.ts';
import { isFeminine, isRoleNoun } from '../lexicon/noun-classes.ts';
import { isNominal, nounPhraseAt, type Phrase } from './noun-phrase.ts';
import type { Clause } from './clauses.ts';
import type { Unit } from './units.ts';
import { isCapital } from './units.ts';

/** „sagte heute Abend“, „sagte Montag“: a time without a preposition. */
export const isTime = ({ lower }: Unit): boolean =>
  DAYS.has(lower) ||
  /^(?:mon|diens|donners|frei|sams|sonn|mittwoch)\p{L}*(?:abend|morgen|mittag|nacht)$/u.test(lower) ||
  /^(?:abend|vormittag|mittag|nachmittag|nacht|ende|mitte|anfang)$/.test(lower);

/** „dieser Tage“, „diese Woche“ */
const isPeriod = (unit: Unit | undefined): boolean =>
  /^(?:tage|woche|monat|jahr|nacht|abend|morgen|saison)$/.test(unit?.lower ?? '');

const ANAPHORIC = new Set(['das', 'dies', 'dieses', 'es', 'so', 'was', 'letzteres', 'beides']);

/** Whether a preposition stands here (a capital one inside a sentence is part of a name: „Im Sen-o“). */
const isPreposition = (units: readonly Unit[], at: number): boolean =>
  PREPOSITIONS.has(units[at]?.lower ?? '') && (at === 0 || !isCapital(units[at]));

/** Subject in the field after the finite verb: the first phrase that is neither governed nor marked as an object. */
export function subjectAfter(units: readonly Unit[], from: number): Phrase | undefined {
  let at = from;
  let suspected: Phrase | undefined;
  while (at < units.length) {
    const unit = units[at];
    if (!unit) return suspected;
    if (isPreposition(units, at)) {
      if (isNobleName(units, at, from)) suspected ??= { start: at, end: at + 2 };
      at = Math.max(at + 1, governedEnd(units, at + 1));
      // „mit Schlägen oder Verbrennungen“: the preposition governs both.
      if (/^(?:oder|sowie)$/.test(units[at]?.lower ?? '')) at = nounPhraseAt(units, at + 1)?.end ?? at;
      continue;
    }
    if (
      ['er', 'sie', 'man', 'ich', 'wir', 'dieser', 'diese', 'jener', 'letzterer', 'beide'].includes(
        unit.lower,
      )
    ) {
      const phrase = nounPhraseAt(units, at);
      // „hat sich gerade dieser Tage geäußert“
      if (phrase && isPeriod(units[phrase.end - 1])) {
        at = phrase.end;
        continue;
      }
      if (!phrase || ['er', 'sie', 'man', 'ich', 'wir'].includes(unit.lower))
        return { start: at, end: at + 1 };
      return phrase;
    }
    const phrase = nounPhraseAt(units, at);
    if (!phrase || isTime(unit)) {
      at++;
      continue;
    }
    if (DETERMINERS.has(unit.lower)) {
      const head = units[phrase.end - 1];
      const dative = unit.lower === 'der' && firstNounIsFeminine(units, phrase);
      if (!NOMINATIVE_DETERMINERS.has(unit.lower) || dative || !head) {
        // „wie der „Bote“ meldet“: with nobody else in sight the seeming dative is the subject.
        if (dative && NOMINATIVE_DETERMINERS.has(unit.lower)) suspected ??= phrase;
        at = phrase.end;
        continue;
      }
      return phrase;
    }
    if (isNominal(unit) || unit.kind === 'number' || !ADVERBS.has(unit.lower)) return phrase;
    at++;
  }
  return suspected;
}

/** „…, sagte von Arnim“: a surname with its particle right after the verb, where nobody else turns up. */
function isNobleName(units: readonly Unit[], at: number, from: number): boolean {
  const name = units[at + 1];
  return (
    at === from &&
    units[at]?.lower === 'von' &&
    name !== undefined &&
    isNominal(name) &&
    !isNominal(units[at + 2]) &&
    !isTime(name) &&
    !/^(?:anfang|beginn|haus|herzen|hand|natur|tag)$/.test(name.lower) &&
    !units.some(({ lower }) => lower === 'es' || lower === 'worden')
  );
}

/** Where the phrase after a preposition ends: „in Aue | der Sprecher der Feuerwehr“, since a place takes no genitive. */
function governedEnd(units: readonly Unit[], at: number): number {
  const end = nounPhraseAt(units, at)?.end ?? at;
  const [place, article, role] = units.slice(at, at + 3);
  const apart = isNominal(place) && !place?.lower.endsWith('n') && article?.lower === 'der';
  return apart && isRoleNoun(role?.lower ?? '') && /(?:er|ent|ant|chef|leiter)$/.test(role?.lower ?? '')
    ? at + 1
    : end;
}

function firstNounIsFeminine(units: readonly Unit[], phrase: Phrase): boolean {
  const noun = units
    .slice(phrase.start, phrase.end)
    .find((unit) => isNominal(unit) || unit.kind === 'quotation');
  return noun !== undefined && (noun.kind === 'quotation' || isFeminine(noun.lower));
}

/** Subject in the field before the finite verb, where everything up to the verb is one constituent. */
export function subjectBefore(units: readonly Unit[], finite: number): Phrase | undefined {
  let at = 0;
  while (
    at < finite &&
    (COORDINATORS.has(units[at]?.lower ?? '') ||
      ['auch', 'selbst', 'nur', 'einzig', 'insbesondere', 'gerade', 'sogar'].includes(units[at]?.lower ?? ''))
  )
    at++;
  const first = units[at];
  if (!first || at >= finite || isPreposition(units, at)) return undefined;
  if (ANAPHORIC.has(first.lower) && finite - at === 1) return undefined;
  if (PRONOUNS.has(first.lower) && finite - at === 1) return { start: at, end: finite };
  // „Er selbst bestreitet das“
  if (
    /^(?:er|sie)$/.test(first.lower) &&
    units.slice(at + 1, finite).every(({ lower }) => BETWEEN.has(lower))
  )
    return { start: at, end: at + 1 };
  if (INDEFINITE.test(first.lower) && finite - at === 1) return { start: at, end: finite };
  if (DETERMINERS.has(first.lower) && !NOMINATIVE_DETERMINERS.has(first.lower)) return undefined;
  const both = first.lower === 'sowohl' ? bothBefore(units, at, finite) : undefined;
  if (both) return both;
  const phrase = nounPhraseAt(units, at);
  // Two noun phrases before the verb are no subject („Dort die Ministerin …“ is no main clause of this make).
  const second = units[phrase?.end ?? finite];
  const apart = second && DETERMINERS.has(second.lower) && phrase && phrase.end < finite;
  return phrase && !apart && phrase.end <= finite
    ? { start: at, end: endBefore(units, phrase, finite) }
    : undefined;
}

/** „Sowohl die Stadt als auch der Kreis“. */
function bothBefore(units: readonly Unit[], at: number, finite: number): Phrase | undefined {
  const one = nounPhraseAt(units, at + 1);
  const [als, auch] = one ? units.slice(one.end, one.end + 2) : [];
  const two =
    one && als && /^(?:als|wie)$/.test(als.lower) && auch?.lower === 'auch'
      ? nounPhraseAt(units, one.end + 2)
      : undefined;
  return two?.end === finite ? { start: at, end: finite } : undefined;
}

/** „Einige behaupteten, …“: persons, nobody says which. */
const INDEFINITE = /^(?:einige|manche|viele|andere|mehrere|wenige|etliche)$/;

/** Words between subject and verb that are no part of the subject: „Rom dagegen sagte“, „Rom selbst sagte“. */
const BETWEEN: ReadonlySet<string> = new Set([...ADVERBS, 'selbst', 'selber', 'ihrerseits', 'seinerseits']);

/** Where the subject before the verb ends: „Rom nahm an und gab bekannt“ has its end after „Rom“. */
function endBefore(units: readonly Unit[], phrase: Phrase, finite: number): number {
  if (COORDINATORS.has(units[finite - 1]?.lower ?? '')) return phrase.end;
  let end = finite;
  while (end > phrase.end && BETWEEN.has(units[end - 1]?.lower ?? '') && !isCapital(units[end - 1])) end--;
  return end;
}

/** The phrase governed by „von“ or „vom“ in a passive clause. */
export function agentOf(clause: Clause): Phrase | undefined {
  for (let at = 0; at < clause.units.length; at++) {
    const word = clause.units[at]?.lower;
    if (!/^(?:vo[nm]|durch|seitens|vonseiten)$/.test(word ?? '')) continue;
    const phrase = nounPhraseAt(clause.units, at + 1);
    if (phrase) return phrase;
  }
  return undefined;
}
