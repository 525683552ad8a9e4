import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isCapital, type Unit } from './units.ts';

/**
 * Whether the word at `at` belongs to a noun phrase and not to the clause: „der wohl bekannteste Maler“, „ein nicht
 * genannter Zeuge“, „wegen offenbar überhöhter Geschwindigkeit“.
 */
export function isInNounPhrase(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const opened =
    at > 0 &&
    (DETERMINERS.has(before?.lower ?? '') || PREPOSITIONS.has(before?.lower ?? '')) &&
    !isCapital(units[at]);
  return attributeEnd(units, at) > 0 && (opened || isBare(units, at));
}

/** Most words an attribute has between its adverb and its noun: „angeblich von ihm verfasste“. */
const LONGEST = 5;

/** Index of the noun that an inflected adjective right before it ties to the adverb at `at`; -1 for none. */
function attributeEnd(units: readonly Unit[], at: number): number {
  for (let noun = at + 2; noun <= at + LONGEST; noun++) {
    const adjective = units[noun - 1];
    if (!isCapital(units[noun]) || !adjective || isCapital(adjective)) continue;
    if (
      /(?:e[nrsm]?|er)$/.test(adjective.lower) &&
      !DETERMINERS.has(adjective.lower) &&
      !PREPOSITIONS.has(adjective.lower)
    )
      return noun;
    return -1;
  }
  return -1;
}

/** „Nicht näher genannte Gründe“: adverb, then nothing but an inflected adjective and its noun. */
const isBare = (units: readonly Unit[], at: number): boolean =>
  at === 0 &&
  /(?:t|n)e[nrsm]?$/.test(units[at + 1]?.lower ?? '') &&
  !isCapital(units[at + 1]) &&
  !DETERMINERS.has(units[at + 1]?.lower ?? '') &&
  isCapital(units[at + 2]);
