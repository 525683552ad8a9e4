/** What a statement is about, as far as two wordings of it can be compared. The language makes it. */
export interface Gist {
  /** Stems of its content words: nouns, names, verbs, adjectives. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that are full verbs. */
  readonly verbs: ReadonlySet<string>;
  /** Its numbers, each written in one way. */
  readonly numbers: ReadonlySet<string>;
  /** Whether it says that something is not so. */
  readonly negated: boolean;
}

/** The gist of some words of an article. */
export type GistOf = (words: string) => Gist;

/** The share of `part` that `whole` has as well, 0…1; 0 for none. */
export const shareIn = (part: ReadonlySet<string>, whole: ReadonlySet<string>): number =>
  part.size === 0 ? 0 : part.intersection(whole).size / part.size;

/** A statement needs this many content words to be told from others. */
const FEWEST = 3;
/** Share of the first statement's content words that the second must have, and the other way round. */
const THERE = 0.75;
const BACK = 0.4;

/**
 * Whether `other` says what `one` says, perhaps with more words: the same numbers, the same verb, no „not“ in only one
 * of the two, and nearly all content words. Without a full verb („Die Lage ist ernst“) all of them.
 */
export function saysSame(one: Gist, other: Gist): boolean {
  if (one.stems.size < FEWEST || one.negated !== other.negated) return false;
  if (one.numbers.size > 0 && shareIn(one.numbers, other.numbers) < 1) return false;
  const there = shareIn(one.stems, other.stems);
  const needed = one.verbs.size > 0 && !one.verbs.isDisjointFrom(other.verbs) ? THERE : 1;
  return there >= needed && shareIn(other.stems, one.stems) >= BACK;
}

/** Whether `other` could be about what `one` says: half of its content words. */
export const touches = (one: Gist, other: Gist): boolean => shareIn(one.stems, other.stems) >= 0.5;
