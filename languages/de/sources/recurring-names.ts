import type { TextDocument } from '../../../core/document.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { FINITE_THIRD } from '../grammar/verb-features.ts';
import { hasFeature, verbReadings } from '../grammar/verb-forms.ts';
import { ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts';
import { isDocumentNoun, isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import { CAPITALS, COUNTRIES } from '../lexicon/places.ts';
import { genderOfName } from './gender.ts';
import type { NameMention } from './names.ts';

/**
 * Full names with a first name no list has: two capital words of which the second later stands alone, as people are
 * called by their surname. Companies are called by their first word, and places stand behind „in“ somewhere.
 */
export function recurringNames(document: TextDocument): readonly NameMention[] {
  const pairs: NameMention[] = [];
  const alone = new Set<string>();
  const barred = new Set<string>();
  for (const sentence of document.sentences) {
    const units = unitsOf(sentence);
    units.forEach((unit, at) => {
      if (!isNameWord(unit)) return;
      const before = units[at - 1];
      const next = units[at + 1];
      if (isNameWord(before)) return;
      if (before && isBarring(before)) barred.add(unit.lower);
      else if (next && isNameWord(next) && !CAPITALS.has(next.text) && !isNominal(units[at + 2])) {
        const name = document.text.slice(unit.start, next.end).replace(/\s+/g, ' ');
        const parts = [unit.lower, next.lower];
        const gender = genderOfName(unit.lower);
        pairs.push({ name, parts, offices: [], gender, age: '', sentence: sentence.index });
      } else if (isSubject(before, next) && sentence.role !== 'headline') alone.add(unit.lower);
    });
  }
  return pairs.filter(
    ({ parts: [first = '', last = ''] }) =>
      alone.has(last) && ![first, last].some((part) => barred.has(part)) && !alone.has(first),
  );
}

/** „Vantrup sagte“, „…, sagte Vantrup“ */
const isSubject = (before: Unit | undefined, next: Unit | undefined): boolean =>
  [before, next].some((unit) => unit?.kind === 'word' && hasFeature(unit.lower, FINITE_THIRD));

/** What nobody's name has before it: an article, an adjective, a number, a word of place or time. */
const isBarring = (before: Unit): boolean =>
  DETERMINERS.has(before.lower) ||
  before.kind === 'number' ||
  /^(?:in|im|aus|nach|am|zum|zur|vom|ins|seit|bis|ab|pro|je)$/.test(before.lower) ||
  (/^\p{Ll}{3,}(?:e[nrsm]?)$/u.test(before.text) && !hasFeature(before.lower, FINITE_THIRD));

/** „Und“, „Von“, „Hat“ have a capital at the beginning of a sentence only. */
const isFunctionWord = ({ initial, lower }: Unit): boolean =>
  (initial &&
    [ADVERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS].some((words) => words.has(lower))) ||
  (initial && verbReadings(lower).length > 0);

const isNameWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.kind === 'word' &&
  isNominal(unit) &&
  !isFunctionWord(unit) &&
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(unit.text) &&
  !isRoleNoun(unit.lower) &&
  !isInstitutionNoun(unit.lower) &&
  !isMediaNoun(unit.lower) &&
  !isDocumentNoun(unit.lower) &&
  !COUNTRIES.has(unit.text);
