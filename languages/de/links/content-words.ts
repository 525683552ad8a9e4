import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { remembered } from '../text/remembered.ts';
import { VERB } from '../grammar/verb-features.ts';
import { hasFeature } from '../grammar/verb-forms.ts';
import { deedStem } from '../lexicon/deverbal-nouns.ts';

/** Auxiliaries, negations and other words that carry no content of their own. */
const EMPTY = new Set(
  `haben habe hat hatte hatten hätte hätten gehabt sein sei seien ist sind war waren wäre wären gewesen werden werde wird wurde
  wurden worden würde würden geworden können kann könne konnte könnte sollen soll solle sollte müssen muss müsse musste dürfen
  darf dürfe nicht kein keine keinen keinem keiner keinerlei nie niemals niemand niemanden nichts jemand jemanden etwas alle
  alles gebe gibt gegeben geben gab mehr dies diese dieses dessen deren dafür dagegen hingegen jedoch jemals überhaupt mich ihm ihr
  ihn ihnen uns dass selbst allerdings bereits gar einzige einziger einziges einzigen ihren seinen grund gründen`.split(
    /\s+/,
  ),
);

const isEmpty = remembered((lower) =>
  [EMPTY, DETERMINERS, PRONOUNS, PREPOSITIONS, ADVERBS, COORDINATORS, SUBORDINATORS].some((words) =>
    words.has(lower),
  ),
);

/** A word without dots, prefix and endings, so that “Abbuchung” and “abgebucht” are one. */
export const stemOf = remembered((lower) => {
  const plain = lower.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
  const bare = plain
    .replace(
      /^(ab|an|auf|aus|ein|um|vor|nach|zu|zuruck|weg|mit|fest|bei|nieder|heraus)(?:ge|zu)(?=\p{L}{4})/u,
      '$1',
    )
    .replace(/^ge(?=\p{L}{4})/u, '')
    .replace(/(?<=\p{L}{3})(?:ungen|ung|innen|igten|eten|ten|est|ern|em|en|er|es|et|te|t|e|n|s)$/u, '');
  return deedStem(bare).slice(0, 6);
});

/** A word that carries content. */
export interface ContentWord {
  readonly stem: string;
  readonly text: string;
  /** Written small, or a noun for a deed: what can be a predicate. */
  readonly verbal: boolean;
}

const WORD = /\p{N}[\p{N}.,]*|\p{L}[\p{L}\p{N}-]{2,}/gu;

/** The words of a text that carry content. */
export function contentWordsOf(text: string): readonly ContentWord[] {
  return (text.match(WORD) ?? []).flatMap((word, at) => {
    const lower = word.toLowerCase();
    if (isEmpty(lower) || (lower.length < 4 && word === lower)) return [];
    // „Beleidigt habe er niemanden“: a participle may open the sentence.
    const verbal =
      word === lower ||
      /(?:ung|ungen|schaft|nahme)$/.test(lower) ||
      (at === 0 && hasFeature(lower, VERB.participle));
    return [{ stem: stemOf(lower), text: word, verbal }];
  });
}

/** The stems of a text's content words. */
export const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(contentWordsOf(text).map(({ stem }) => stem));

/** Share of the smaller text's content words that the other has as well, 0…1. */
export function sharedContentWords(a: string, b: string): number {
  const one = stemsIn(a);
  const other = stemsIn(b);
  if (one.size === 0 || other.size === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size);
}
