import {
  DOCUMENT_ENDINGS,
  INSTITUTION_ENDINGS,
  MEDIA_ENDINGS,
  MEDIA_NAMES,
  OFFICE_ENDINGS,
  ANYBODY,
  MANY_HOLD,
  EXPERT_ENDINGS,
  SPOKESPERSON_ENDINGS,
  UNNAMED_ENDINGS,
  VAGUE_ENDINGS,
} from './source-nouns.ts';

import { remembered } from '../text/remembered.ts';

/**
 * Endings shorter than this count only as whole words („rat“ ends „Vorrat“, too), but for those marked with a hyphen;
 * so do longer ones marked with „=“ („liste“ would end „Journalisten“).
 */
const SHORTEST_ENDING = 5;

/** The word and what it is without a genitive or dative ending. */
const stems = (lower: string): readonly string[] => [
  lower,
  lower.replace(/s$/, ''),
  lower.replace(/(?:es|n)$/, ''),
];

/** Bits of the classes that a whole word or an ending belongs to; all classes share one look at a word. */
const whole = new Map<string, number>();
const long = new Map<string, number>();
let classes = 0;
let shortest = SHORTEST_ENDING;
let longest = 0;

function add(words: Map<string, number>, word: string, bit: number): void {
  words.set(word, (words.get(word) ?? 0) | bit);
}

const classesOf = remembered((lower) => {
  let bits = 0;
  for (const word of stems(lower)) {
    bits |= (whole.get(word) ?? 0) | (whole.get(word.slice(word.lastIndexOf('-') + 1)) ?? 0);
    for (let at = Math.max(0, word.length - longest); at <= word.length - shortest; at++)
      bits |= long.get(word.slice(at)) ?? 0;
  }
  return bits;
});

function matcher(endings: readonly string[]): (lower: string) => boolean {
  const bit = 1 << classes++;
  for (const listed of endings) {
    const ending = listed.replace(/^[-=]/, '');
    add(whole, ending, bit);
    if (listed.length < SHORTEST_ENDING || listed.startsWith('=')) continue;
    add(long, ending, bit);
    shortest = Math.min(shortest, ending.length);
    longest = Math.max(longest, ending.length);
  }
  return (lower) => (classesOf(lower) & bit) !== 0;
}

export const isInstitutionNoun = matcher(INSTITUTION_ENDINGS);
export const isSpokesperson = matcher(SPOKESPERSON_ENDINGS);
export const isRoleNoun = matcher([...OFFICE_ENDINGS, ...SPOKESPERSON_ENDINGS]);
export const isOffice = matcher(OFFICE_ENDINGS);
export const isDocumentNoun = matcher(DOCUMENT_ENDINGS);
const isMediaEnding = matcher(MEDIA_ENDINGS);
export const isMediaNoun = (lower: string): boolean =>
  isMediaEnding(lower) ||
  MEDIA_NAMES.has(lower) ||
  (lower.endsWith('s') && MEDIA_NAMES.has(lower.slice(0, -1)));
export const isUnnamedNoun = matcher(UNNAMED_ENDINGS);
export const isVagueNoun = matcher(VAGUE_ENDINGS);
/** „der Mann“, „die Angeklagte“: a role many hold, which names nobody by itself. */
export const isAnybody = (lower: string): boolean => ANYBODY.has(lower);
/** „der Arzt“, „die Pilotin“: a calling, no office; whoever has no name beside it stays unnamed. Compounds count, too. */
export const isManyHold = matcher(MANY_HOLD);
/** People known by what they know, in the plural: „Meteorologen“. */
export const isExpertNoun = matcher(EXPERT_ENDINGS);

/** Nouns that are feminine by their form: „der Agentur“ after a verb is a dative. */
export const isFeminine = (lower: string): boolean =>
  /(?:ung|heit|keit|schaft|ion|tät|ik|anz|enz|ur|ei|in|presse|behörde|polizei|seite|firma|partei|stadt|gruppe|kammer)$/.test(
    lower,
  ) ||
  [
    'dpa',
    'afp',
    'ard',
    'bbc',
    'zeit',
    'welt',
    'bild',
    'taz',
    'faz',
    'eu',
    'nato',
    'uno',
    'cdu',
    'csu',
    'spd',
    'fdp',
    'afd',
  ].includes(lower);
