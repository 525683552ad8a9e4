import type { Clause } from '../../grammar/clauses.ts';
import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Unit } from '../../grammar/units.ts';
import { FINITE_THIRD } from '../../grammar/verb-features.ts';
import { hasFeature } from '../../grammar/verb-forms.ts';
import { COORDINATORS, DAYS, DETERMINERS, PREPOSITIONS } from '../../lexicon/function-words.ts';

const FOCUS = new Set(['auch', 'so', 'selbst', 'nur', 'allein', 'erst', 'zumindest', 'jedenfalls']);

/** How many words may stand before the first constituent: „und auch“. */
const MOST_BEFORE = 3;

/** Whether the phrase at `at` is the first constituent of a main clause, so that all before the verb is of it. */
export function opens(clause: Clause, at: number): boolean {
  const rest = clause.type === 'main' || clause.type === 'fragment' || clause.finite > at;
  // A verb that ends its clause opens none: „…, jedoch laut Polizei gesprengt werden konnte“.
  const last = clause.finite === clause.units.length - 1 && clause.finite > at;
  return (
    rest &&
    !last &&
    at <= MOST_BEFORE &&
    clause.type !== 'relative' &&
    clause.type !== 'subordinate' &&
    clause.units.slice(0, at).every(({ lower }) => COORDINATORS.has(lower) || FOCUS.has(lower))
  );
}

/** How far behind the preposition such a participle may stand, in units. */
const NEGATED_ATTRIBUTE = 5;

/** How far behind such a participle the verb may stand, in units. */
const LONGEST_REST = 14;

/** The finite verb; past a participle that only looks like one inside an attribute („einer am Montag erschienenen Studie“). */
export function verbAfter({ units, finite }: Clause, at: number): number {
  const attribute =
    DETERMINERS.has(units[at]?.lower ?? '') &&
    PREPOSITIONS.has(units[at + 1]?.lower ?? '') &&
    isNominal(units[finite + 1]) &&
    /e[nrs]?$/.test(units[finite]?.lower ?? '');
  // „nach noch nicht bestätigten Angaben“
  const negated =
    /^(?:nicht|unabhängig|offiziell)$/.test(units[finite - 1]?.lower ?? '') &&
    finite > at &&
    finite - at <= NEGATED_ATTRIBUTE &&
    isNominal(units[finite + 1]) &&
    (units[finite]?.lower ?? '').endsWith('ten');
  if (!attribute && !negated) return finite;
  const after = units.slice(finite + 2, finite + LONGEST_REST);
  const next = after.findIndex((unit) => !isNominal(unit) && hasFeature(unit.lower, FINITE_THIRD));
  return next < 0 ? finite : finite + 2 + next;
}

/** What stands in the first field and is no part of the phrase itself: „… gegenüber dem „Boten““. */
const LEAVING = new Set(['gegenüber', 'unter', 'am', 'heute', 'gestern', 'inzwischen', 'jedoch', 'aber']);

/** Whether the word at `at` ends the phrase, though it stands before the verb. */
export const leaves = (units: readonly Unit[], at: number): boolean =>
  (LEAVING.has(units[at]?.lower ?? '') ||
    (units[at]?.lower === 'vom' && DAYS.has(units[at + 1]?.lower ?? ''))) &&
  !opensAttribute(units, at);

/** „einer am Dienstag veröffentlichten Mitteilung“: the word is inside an attribute, the noun is still to come. */
const opensAttribute = (units: readonly Unit[], at: number): boolean =>
  /^(?:de[rmsn]|die|das|eine[rmsn]?|ein)$/.test(units[at - 1]?.lower ?? '');
