import type { Sentence, TextDocument } from '../../../core/document.ts';
import { clausesOf } from '../grammar/clauses.ts';
import { unitsOf, type Unit } from '../grammar/units.ts';
import { isNominal } from '../grammar/noun-phrase.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
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
    if (words.length < 2 || !canBeName(words, role)) continue;
    found.push({
      name: document.text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' '),
      parts: words.map((word) => word.lower),
      offices: role ? [title.lower] : [],
      gender: role ? (isFeminine(title.lower) && title.lower.endsWith('in') ? 'f' : 'm') : '',
      sentence: sentence.index,
    });
    at = start + words.length - 1;
  }
  return found;
}

function canBeName(words: readonly Unit[], role: boolean): boolean {
  const first = words[0];
  if (!first || (!role && !FIRST_NAMES.has(first.lower))) return false;
  return !COUNTRIES.has(first.text) && !isInstitutionNoun(first.lower) && !isMediaNoun(first.lower);
}

/** End of the capital words from `at`, with particles after a first name („Ursula von der …“). */
function nameEnd(units: readonly Unit[], at: number): number {
  let end = at;
  while (isNominal(units[end]) && !isRoleNoun(units[end]?.lower ?? '') && end - at < LONGEST) {
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
        gender: '' as const,
        sentence: sentence.index,
      },
    ];
  });
}
