import type { TextDocument } from '../../../core/document.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isNominal, nounPhraseAt } from '../grammar/noun-phrase.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isInstitutionNoun, isRoleNoun } from '../lexicon/noun-classes.ts';

/** A body with the short name the article gives it in brackets or by its legal form. */
export interface ShortName {
  /** „VDA“, „Norvana“ */
  readonly short: string;
  /** The units that name it in full, determiner left out. */
  readonly units: readonly Unit[];
  readonly sentence: number;
}

/** Words that make the name before them a company's. */
const LEGAL_FORM = /^(?:ag|gmbh|se|kg|kgaa|inc|ltd|llc|corp|plc|group|holding|ohg|ug|sa|nv|ab)$/;

/** How far before a bracket the name may begin, in units. */
const REACH = 12;

const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}./-]{2,10}$/u;

/** „Verband der Winzer (VDW)“, „Norvana AG“: short names as a document introduces them. */
export function shortNamesIn({ sentences }: TextDocument): readonly ShortName[] {
  return sentences.flatMap((sentence) => {
    const units = unitsOf(sentence);
    return units.flatMap((unit, at) => {
      const found =
        unit.text === '(' && units[at + 2]?.text === ')'
          ? inBrackets(units, at)
          : LEGAL_FORM.test(unit.lower) && isNominal(unit)
            ? byLegalForm(units, at)
            : undefined;
      return found ? [{ ...found, sentence: sentence.index }] : [];
    });
  });
}

function inBrackets(units: readonly Unit[], at: number): Omit<ShortName, 'sentence'> | undefined {
  const short = units[at + 1]?.text ?? '';
  if (!ABBREVIATION.test(short)) return undefined;
  const name = phraseBefore(units, at);
  if (!name || name.some(({ lower }) => FIRST_NAMES.has(lower))) return undefined;
  const body = isInstitutionNoun(name.find((unit) => isNominal(unit))?.lower ?? '');
  // „Minister Rom (SPD)“: a party after a person is no short name.
  const known = isInstitutionNoun(short.toLowerCase()) || isRoleNoun(name[0]?.lower ?? '');
  return (body && !known) || spells(name, short) ? { short, units: name } : undefined;
}

/** The longest noun phrase that ends right before `end`, determiner left out. */
function phraseBefore(units: readonly Unit[], end: number): readonly Unit[] | undefined {
  for (let at = Math.max(0, end - REACH); at < end; at++) {
    if (nounPhraseAt(units, at)?.end !== end) continue;
    return units.slice(DETERMINERS.has(units[at]?.lower ?? '') ? at + 1 : at, end);
  }
  return undefined;
}

/** Whether the letters of the short name are the initials of the long one's words, in order. */
function spells(name: readonly Unit[], short: string): boolean {
  const letters = short.toLowerCase().match(/\p{L}/gu) ?? [];
  const words = name.flatMap(({ lower }) => lower.split('-'));
  if (letters[0] !== words[0]?.[0] || words.length < 2 || letters.length > words.length + 2) return false;
  let from = 0;
  return letters.every((letter) => {
    const found = words.findIndex((word, at) => at >= from && word.startsWith(letter));
    const inside = words.slice(Math.max(0, from - 1), from).some((word) => word.includes(letter, 1));
    if (found >= 0) from = found + 1;
    return found >= 0 || inside;
  });
}

/** „die Norvana AG“ */
function byLegalForm(units: readonly Unit[], at: number): Omit<ShortName, 'sentence'> | undefined {
  let first = at;
  while (
    first > 0 &&
    isNominal(units[first - 1]) &&
    at - first < 4 &&
    !isInstitutionNoun(units[first - 1]?.lower ?? '')
  )
    first--;
  const name = units.slice(first, at);
  if (name.length === 0 || isRoleNoun(name[0]?.lower ?? '')) return undefined;
  return { short: name.map(({ text }) => text).join(' '), units: units.slice(first, at + 1) };
}
