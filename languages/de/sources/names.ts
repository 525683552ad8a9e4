import type { Sentence, TextDocument } from '../../../core/document.ts';
import { clausesOf } from '../grammar/clauses.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isNominal, isOfVerb, isWhatIsSaid } from '../grammar/noun-phrase.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { genderOfName } from './gender.ts';
import { isFeminine, isInstitutionNoun, isMediaNoun, isRoleNoun } from '../lexicon/noun-classes.ts';
import { COUNTRIES } from '../lexicon/places.ts';

/** A full name as one sentence gives it. */
export interface NameMention {
  readonly name: string;
  /** Its words in lower case. */
  readonly parts: readonly string[];
  /** The role nouns set before it, in lower case. */
  readonly offices: readonly string[];
  readonly gender: 'f' | 'm' | '';
  /** In years, where the article gives it beside the name: „Jan Rem (54)“, „der 54-jährige Jan Rem“. */
  readonly age: string;
  readonly sentence: number;
}

const NAME_PARTICLES = new Set('von van de der bin al zu del da di el ibn'.split(' '));

/** Longest name in words, particles not counted. */
const LONGEST = 4;

/** Full names in a sentence: a role or a first name before capital words, or a name between commas after a role. */
export function namesIn(document: TextDocument, sentence: Sentence): readonly NameMention[] {
  return [...namesAfterTitle(document, sentence), ...namesInApposition(document, sentence)];
}

function namesAfterTitle(document: TextDocument, sentence: Sentence): readonly NameMention[] {
  const units = unitsOf(sentence);
  const found: NameMention[] = [];
  for (let at = 0; at < units.length; at++) {
    const title = units[at];
    if (!title || !isNominal(title)) continue;
    const role = isRoleNoun(title.lower);
    const start = role ? at + 1 : at;
    const words = units.slice(start, nameEnd(units, start));
    const bracket = inBrackets(units, start + words.length);
    const shown = words.length <= 3 && (PARTIES.has(bracket) || AGE.test(bracket));
    if (words.length < 2 || !canBeName(words, role || shown)) continue;
    const gender = genderOf(role ? title.lower : '', words[0]?.lower ?? '');
    found.push({
      name: document.text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' '),
      parts: words.map((word) => word.lower),
      offices: [...(role ? [title.lower] : []), ...officesOf(bracket, gender)],
      gender,
      age: AGE.test(bracket) ? bracket : ageBefore(units, role ? at : start),
      sentence: sentence.index,
    });
    at = start + words.length - 1;
  }
  return found;
}

/** The one word in a bracket that opens at `at`, else empty. */
const inBrackets = (units: readonly Unit[], at: number): string =>
  units[at]?.text === '(' && units[at + 2]?.text === ')' ? (units[at + 1]?.lower ?? '') : '';

/** „54-jährige“ right before a name or its title. */
const ageBefore = (units: readonly Unit[], at: number): string =>
  /^(\d{1,3})-jährige[nrs]?$/.exec(units[at - 1]?.lower ?? '')?.[1] ?? '';

/** „Jan Rem (54)“ */
const AGE = /^\d{1,3}$/;

const PARTIES = new Set(
  'cdu csu spd fdp afd grüne grünen linke bsw övp spö fpö neos svp sp fw npd piraten pds'.split(' '),
);

/** „Ida Rom (CDU)“ may be called „die CDU-Politikerin“ later. */
function officesOf(bracket: string, gender: NameMention['gender']): readonly string[] {
  if (!PARTIES.has(bracket)) return [];
  const party = bracket === 'grüne' || bracket === 'linke' ? bracket.replace(/e$/, 'en') : bracket;
  return [
    ...(gender === 'f' ? [] : [`${party}-politiker`]),
    ...(gender === 'm' ? [] : [`${party}-politikerin`]),
  ];
}

/** By the title where that is feminine, by the first name where that tells, else by a masculine title. */
function genderOf(title: string, first: string): 'f' | 'm' | '' {
  if (title.endsWith('in') && isFeminine(title)) return 'f';
  return (
    genderOfName(first) ||
    (title && !/(?:vorsitzende|abgeordnete|beauftragte|frau)n?$/.test(title) ? 'm' : '')
  );
}

function canBeName(words: readonly Unit[], role: boolean): boolean {
  const first = words[0];
  if (!first || (!role && !FIRST_NAMES.has(first.lower))) return false;
  return !COUNTRIES.has(first.text) && !isInstitutionNoun(first.lower) && !isMediaNoun(first.lower);
}

/** End of the capital words from `at`, with particles after a first name („Ursula von der …“). */
function nameEnd(units: readonly Unit[], at: number): number {
  let end = at;
  while (
    isNominal(units[end]) &&
    !isRoleNoun(units[end]?.lower ?? '') &&
    !isWhatIsSaid(units[end]) &&
    !(end > at && isOfVerb(units, end)) &&
    end - at < LONGEST
  ) {
    end++;
    let particle = end;
    while (NAME_PARTICLES.has(units[particle]?.lower ?? '') && particle - end < 2) particle++;
    const noble = particle > end && end - at === 1 && FIRST_NAMES.has(units[at]?.lower ?? '');
    if (noble && isNominal(units[particle])) end = particle;
  }
  return end;
}

/** „Velmoras Botschafterin in Aue, Sin Hong, …“ */
function namesInApposition(document: TextDocument, sentence: Sentence): readonly NameMention[] {
  const clauses = clausesOf(sentence);
  return clauses.flatMap((clause, at) => {
    const { units } = clause;
    const bare =
      units.length >= 2 &&
      units.length <= LONGEST &&
      units.every((unit) => isNominal(unit) && !isRoleNoun(unit.lower));
    const closed = clause.after === ',' || clause.after === '';
    if (clause.before !== ',' || !closed || !bare) return [];
    const offices = (clauses[at - 1]?.units ?? []).map(({ lower }) => lower).filter(isRoleNoun);
    if (offices.length === 0) return [];
    const name = document.text.slice(clause.start, clause.end);
    return [
      {
        name,
        parts: units.map(({ lower }) => lower),
        offices,
        gender: genderOf(offices[0] ?? '', units[0]?.lower ?? ''),
        age: '',
        sentence: sentence.index,
      },
    ];
  });
}
