import { isNominal, nounPhraseAt } from '../../grammar/noun-phrase.ts';
import type { Clause } from '../../grammar/clauses.ts';
import type { Unit } from '../../grammar/units.ts';
import { FINITE_THIRD } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import {
  COORDINATORS,
  DETERMINERS,
  GENITIVE_DETERMINERS,
  PREPOSITIONS,
} from '../../lexicon/function-words.ts';
import { isDocumentNoun, isInstitutionNoun, isMediaNoun, isRoleNoun } from '../../lexicon/noun-classes.ts';
import { statementClass } from '../../lexicon/statement-nouns.ts';

const FOCUS = new Set(['auch', 'so', 'selbst', 'nur', 'allein', 'erst', 'zumindest', 'jedenfalls']);

/** Whether the phrase at `at` is the first constituent of a main clause, so that all before the verb is of it. */
export function opens(clause: Clause, at: number): boolean {
  const rest = clause.type === 'main' || clause.type === 'fragment' || clause.finite > at;
  // A verb that ends its clause opens none: „…, jedoch laut Polizei gesprengt werden konnte“.
  const last = clause.finite === clause.units.length - 1 && clause.finite > at;
  return (
    rest &&
    !last &&
    clause.type !== 'relative' &&
    clause.type !== 'subordinate' &&
    clause.units.slice(0, at).every(({ lower }) => COORDINATORS.has(lower) || FOCUS.has(lower))
  );
}

/** What stands in the first field and is no part of the phrase itself: „… gegenüber dem „Boten““. */
const LEAVES = new Set([
  'gegenüber',
  'unter',
  'am',
  'vom',
  'heute',
  'gestern',
  'inzwischen',
  'jedoch',
  'aber',
]);

/** Prepositions that tie a field or place to a role or a text („Leiter für …“, „Bericht vom …“). */
const TIES = new Set(['in', 'im', 'aus', 'bei', 'beim', 'vom', 'für', 'zu', 'zum', 'zur', 'über', 'am']);

const isText = (lower: string): boolean => isDocumentNoun(lower) || statementClass(lower) !== undefined;

/**
 * End of the noun phrase a preposition at `at - 1` governs, or -1. In the first field it reaches to the finite
 * verb; elsewhere it takes genitives and „von“, and other ties only after a role or body that wants them.
 */
export function governedEnd(clause: Clause, at: number): number {
  const { units } = clause;
  const verb = verbAfter(clause, at);
  if (opens(clause, at - 1) && clause.type === 'main' && verb > at && verb - at <= 16) {
    const stop = units.findIndex(
      ({ lower }, index) => index > at && index < verb && LEAVES.has(lower) && !opensAttribute(units, index),
    );
    const end = stop < 0 ? verb : stop;
    return units
      .slice(at, end)
      .some(
        (unit, index) => isNominal(unit) || unit.kind === 'quotation' || smallNameEnd(units, at + index) > 0,
      )
      ? end
      : -1;
  }
  // „Laut einem Bericht des Verbandes … (ABC) | ist“: the verb stands after a bracket or apposition.
  const alone =
    clause.type === 'fragment' && clause.before !== ',' && units.length - at <= 12 && clause.after !== '';
  const chain = chainEnd(units, at);
  return alone && chain > 0 && opens(clause, at - 1) && !hasLeaving(units, chain) ? units.length : chain;
}

const hasLeaving = (units: readonly Unit[], from: number): boolean =>
  units.slice(from).some(({ lower }) => LEAVES.has(lower));

/** The finite verb; past a participle that only looks like one inside an attribute („einer am Montag erschienenen Studie“). */
export function verbAfter({ units, finite }: Clause, at: number): number {
  const attribute =
    DETERMINERS.has(units[at]?.lower ?? '') &&
    PREPOSITIONS.has(units[at + 1]?.lower ?? '') &&
    isNominal(units[finite + 1]) &&
    /e[nrs]?$/.test(units[finite]?.lower ?? '');
  if (!attribute) return finite;
  const next = units.findIndex(
    (unit, index) => index > finite + 1 && !isNominal(unit) && hasFeature(unit.lower, FINITE_THIRD),
  );
  return next < 0 ? finite : next;
}

/** „einer am Dienstag veröffentlichten Mitteilung“: the word is inside an attribute, the noun is still to come. */
const opensAttribute = (units: readonly Unit[], at: number): boolean =>
  /^(?:de[rmsn]|die|das|eine[rmsn]?|ein)$/.test(units[at - 1]?.lower ?? '');

/** End of an outlet's name written small („taz“, „beispiel.de“), or -1. */
export function smallNameEnd(units: readonly Unit[], at: number): number {
  const [name, domain] = units.slice(at, at + 2);
  if (name?.kind !== 'word') return -1;
  if (domain && domain.start === name.end + 1 && DOMAIN.test(domain.lower)) return at + 2;
  return name.text === name.lower && name.lower.length > 2 && isMediaNoun(name.lower) ? at + 1 : -1;
}

const DOMAIN = /^(?:de|com|org|net|at|ch|info|eu|tv|uk|fr)$/;

/** End of a noun phrase with its genitives, or -1. */
export function chainEnd(units: readonly Unit[], at: number): number {
  const small = smallNameEnd(units, at);
  if (small > 0) return small;
  const first = nounPhraseAt(units, at);
  if (!first) return -1;
  let end = trimmed(units, at, first.end);
  for (;;) {
    const next = units[end]?.lower ?? '';
    const last = units[end - 1]?.lower ?? '';
    const genitive = GENITIVE_DETERMINERS.has(next) && isText(last) && !isNominative(units, end);
    const from = (next === 'von' || next === 'vom') && (isStated(last) || isRoleNoun(last));
    const start = genitive && /^(?:beiden|zwei|drei|vier)$/.test(units[end + 1]?.lower ?? '') ? end + 1 : end;
    const field = next === 'für' && isAssociation(last);
    const inner = genitive
      ? nounPhraseAt(units, start)
      : from || field
        ? nounPhraseAt(units, end + 1)
        : undefined;
    const quoted = units[end + 1]?.kind === 'quotation' && (genitive || from);
    if (inner) end = trimmed(units, end, inner.end);
    else if (from && smallNameEnd(units, end + 1) > 0) end = smallNameEnd(units, end + 1);
    else if (quoted) end += 2;
    else return end;
  }
}

/** „Gesellschaft für …“, „Institut für …“. */
const isAssociation = (lower: string): boolean =>
  isInstitutionNoun(lower) || /(?:schaft|verein|initiative)s?$/.test(lower);

/** A noun that „von“ can give a maker to; „laut Entwurf von …“ more often has the agent of a passive there. */
const isStated = (lower: string): boolean => /^(?:statement|event)$/.test(statementClass(lower) ?? '');

/** „laut Verfassung der Präsident“, „nach Auskunft der Nasa der größte Teil“: „der“ opens the subject. */
function isNominative(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== 'der') return false;
  const adjective = units[at + 1];
  if (adjective?.kind === 'word' && !isNominal(adjective)) return /(?<!n)e$/.test(adjective.lower);
  const noun = units.slice(at + 1).find((unit) => isNominal(unit))?.lower ?? '';
  return isRoleNoun(noun) && !/(?:in|en|er|s|innen)$/.test(noun);
}

/** Without a place or a quotation that the noun before does not take. */
function trimmed(units: readonly Unit[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const unit = units[at];
    const last = units[at - 1]?.lower ?? '';
    if (!unit || !isNominal(units[at - 1])) continue;
    if (unit.kind === 'quotation' && !isMediaNoun(last) && !isInstitutionNoun(last) && !isDocumentNoun(last))
      return at;
    if (isNominative(units, at)) return at;
    if (!TIES.has(unit.lower) || unit.text !== unit.lower) continue;
    const kept = unit.lower === 'für' ? isAssociation(last) || isRoleNoun(last) : isRoleNoun(last);
    if (!kept) return at;
  }
  return to;
}
