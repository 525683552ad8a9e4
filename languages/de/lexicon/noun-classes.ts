import {
  DOCUMENT_ENDINGS,
  INSTITUTION_ENDINGS,
  MEDIA_ENDINGS,
  MEDIA_NAMES,
  OFFICE_ENDINGS,
  SPOKESPERSON_ENDINGS,
  UNNAMED_ENDINGS,
  VAGUE_ENDINGS,
} from './source-nouns.ts';

/** Endings shorter than this count only as whole words („rat“ ends „Vorrat“, too), but for those marked with a hyphen. */
const SHORTEST_ENDING = 5;

/** The word and what it is without a genitive or dative ending. */
const stems = (lower: string): readonly string[] => [
  lower,
  lower.replace(/s$/, ''),
  lower.replace(/(?:es|n)$/, ''),
];

function matcher(list: readonly string[]): (lower: string) => boolean {
  const endings = list.map((ending) => ending.replace(/^-/, ''));
  const whole = new Set(endings);
  const long = list
    .filter((ending) => ending.length >= SHORTEST_ENDING)
    .map((ending) => ending.replace(/^-/, ''));
  const cache = new Map<string, boolean>();
  return (lower) => {
    const known = cache.get(lower);
    if (known !== undefined) return known;
    const found = stems(lower).some((word) => {
      const last = word.slice(word.lastIndexOf('-') + 1);
      return whole.has(word) || whole.has(last) || long.some((ending) => word.endsWith(ending));
    });
    if (cache.size > 10_000) cache.clear();
    cache.set(lower, found);
    return found;
  };
}

export const isInstitutionNoun = matcher(INSTITUTION_ENDINGS);
export const isSpokesperson = matcher(SPOKESPERSON_ENDINGS);
export const isRoleNoun = matcher([...OFFICE_ENDINGS, ...SPOKESPERSON_ENDINGS]);
export const isOffice = matcher(OFFICE_ENDINGS);
export const isDocumentNoun = matcher(DOCUMENT_ENDINGS);
const isMediaEnding = matcher(MEDIA_ENDINGS);
export const isMediaNoun = (lower: string): boolean =>
  isMediaEnding(lower) || MEDIA_NAMES.has(lower) || MEDIA_NAMES.has(lower.replace(/s$/, ''));
export const isUnnamedNoun = matcher(UNNAMED_ENDINGS);
export const isVagueNoun = matcher(VAGUE_ENDINGS);

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
