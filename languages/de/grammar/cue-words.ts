import type { Act } from '../../../core/reading.ts';
import { CUE_PHRASES } from '../lexicon/cue-phrases.ts';
import { CUE_VERBS } from '../lexicon/cue-verbs.ts';
import { wordOfVerbs } from './verb-words.ts';

const shortest = (group: readonly string[]): number => Math.min(...group.map(({ length }) => length));

/** The alternatives of a phrase that are the longest words, so the rarest. */
const rarest = (words: readonly (readonly string[])[]): readonly string[] =>
  words.toSorted((a, b) => shortest(b) - shortest(a))[0] ?? [];

/** Whether a word, in lower case, can belong to a cue that does one of these acts, or any; without one no clause has it. */
export function wordOfCues(acts?: readonly Act[]): (lower: string) => boolean {
  const isMeant = ({ act }: { readonly act: Act }): boolean => acts === undefined || acts.includes(act);
  const isVerb = wordOfVerbs([...CUE_VERBS].flatMap(([lemma, verb]) => (isMeant(verb) ? [lemma] : [])));
  const inPhrases = new Set(
    [...CUE_PHRASES.values()]
      .flat()
      .filter(isMeant)
      .flatMap(({ words }) => rarest(words))
      .map((word) => word.toLowerCase()),
  );
  return (lower) => inPhrases.has(lower) || isVerb(lower);
}
