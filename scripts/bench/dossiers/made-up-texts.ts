/** How many different words the made-up language has. */
const VOCABULARY = 40_000;

/**
 * A text of made-up words that are as usual as those of a real language: the nth word comes about as often as 1/n, so
 * that texts share the usual words, and some of them in a row.
 */
export function madeUpText(words: number, random: () => number): string {
  return Array.from({ length: words }, () => `w${Math.floor(VOCABULARY ** random())}`).join(' ');
}

/** From 150 words to 1,800, most of them short, as news are. */
export const madeUpLength = (random: () => number): number => Math.floor(150 * 12 ** random());
