import { remembered } from '../text/remembered.ts';
import { EMPTY_WORDS, familyOf, NUMBER_WORDS } from '../lexicon/word-families.ts';

/** What a statement is about: its content words cut to stems, its numbers, and whether it denies. */
export interface Gist {
  readonly stems: ReadonlySet<string>;
  /** Its nouns in full, folded, by their stems. */
  readonly nouns: ReadonlyMap<string, string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
}

const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', é: 'e', è: 'e' };

const fold = (word: string): string => word.replace(/[äöüßéè]/g, (letter) => FOLDED[letter] ?? letter);

/** Separable particles, after which the participle has its „ge“ and the infinitive its „zu“. */
const WITHIN =
  /^(an|ab|auf|aus|bei|durch|ein|fest|fort|her|hin|los|mit|nach|nieder|um|unter|vor|weg|wieder|zu|zuruck|zusammen)(?:ge|zu)(?=[a-z]{4})/;

const ENDING =
  /(?:ungen|ung|heiten|heit|keiten|keit|innen|ische?[nrsm]?|liche?[nrsm]?|te[nrsm]?|ern|er[ns]?|e[nrsm]|et|st|[tens])$/;

/** A word without what endings and prefixes of form do to it; words of one family come out the same. */
export const stemOf = remembered((word) => {
  const folded = fold(word.toLowerCase());
  const family = familyOf(folded);
  if (family !== undefined) return `=${family}`;
  const bare = folded.replace(WITHIN, '$1').replace(/^ge(?=[a-z]{4,}(?:t|en)$)/, '');
  const cut = bare.length > 5 ? bare.replace(ENDING, '') : bare.replace(/(?:e[nrsm]?|[ns])$/, '');
  const stem = cut.length >= 4 ? cut : bare;
  const inner = familyOf(stem);
  return inner === undefined ? stem.slice(0, 8) : `=${inner}`;
});

const WORDS = /\p{L}[\p{L}\p{N}-]*|\p{N}+(?:[.,]\p{N}+)*/gu;
const NEGATIONS =
  /(?<!\p{L})(?:nicht(?! nur)|kein(?:e[nmrs]?)?|nie(?:mals|mand)?|nichts|weder|ohne)(?!\p{L})/giu;

/** Words shorter than this carry content only where they are nouns. */
const LONG = 5;

const isContent = (word: string, lower: string): boolean =>
  !EMPTY_WORDS.has(lower) && (lower.length >= LONG || (word !== lower && lower.length > 2));

/** The gist of a statement in its own words. */
export function gistOf(text: string): Gist {
  const stems = new Set<string>();
  const nouns = new Map<string, string>();
  const numbers = new Set<string>();
  for (const [word] of text.matchAll(WORDS)) {
    const lower = word.toLowerCase();
    const number = NUMBER_WORDS.get(lower) ?? (/^\p{N}/u.test(word) ? word.replace(/[.,]$/, '') : undefined);
    if (number !== undefined) numbers.add(number);
    else if (isContent(word, lower)) {
      const stem = stemOf(word);
      stems.add(stem);
      if (word !== lower) nouns.set(stem, fold(lower));
    }
  }
  return { stems, nouns, numbers, negated: [...text.matchAll(NEGATIONS)].length % 2 === 1 };
}

/** The stems of `a` that `b` has as well, or has within a compound: „Wagen“ in „Lieferwagen“. */
export const sharedStems = (a: Gist, b: Gist): readonly string[] =>
  [...a.stems].filter((stem) => b.stems.has(stem) || isInCompound(a.nouns.get(stem), b));

/** The shortest noun looked for in compounds. */
const COMPOUND = 5;

const isInCompound = (noun: string | undefined, { nouns }: Gist): boolean =>
  noun !== undefined &&
  [...nouns.values()].some((other) => {
    const [short, long] = noun.length < other.length ? [noun, other] : [other, noun];
    return short.length >= COMPOUND && long.length >= short.length + 3 && long.endsWith(short);
  });

/** Whether one could be said for the other: no number of the one against another of the other, both yes or both no. */
export const compatible = (a: Gist, b: Gist): boolean =>
  a.negated === b.negated &&
  (a.numbers.size === 0 ||
    b.numbers.size === 0 ||
    [...a.numbers].every((number) => b.numbers.has(number)) ||
    [...b.numbers].every((number) => a.numbers.has(number)));

/** Share of the shorter gist's stems and numbers that the other has as well, 0…1. */
export function likeness(a: Gist, b: Gist): number {
  const size = Math.min(a.stems.size + a.numbers.size, b.stems.size + b.numbers.size);
  const numbers = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  return size === 0 ? 0 : (sharedStems(a, b).length + numbers) / size;
}
