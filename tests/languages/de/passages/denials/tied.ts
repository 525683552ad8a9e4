import type { LanguageReading } from '../../../../../core/reading.ts';
import { joinedTextOf } from '../../../../../core/span.ts';

/** A passage and its ties, each `words of the denial → words of what it denies`; `⇒` where it settles it, `↔` for counter-claims. */
export interface Tied {
  readonly text: string;
  readonly ties: readonly string[];
}

/** A passage with these ties and no others. */
export const tied = (text: string, ...ties: readonly string[]): Tied => ({ text, ties });

const SIGNS = { denies: '→', refutes: '⇒', counters: '↔' } as const;

/**
 * The ties of a reading, in reading order. Where one that is expected has the same sign and its words are in both
 * claims it is written as expected, else with all its words.
 */
export function tiesIn(
  text: string,
  { claims, links }: LanguageReading,
  expected: readonly string[],
): readonly string[] {
  const words = (at: number): string => joinedTextOf(text, claims[at]?.spans ?? []);
  const found = links.flatMap((link) => {
    const sign = link.type === 'confirms' ? undefined : SIGNS[link.type];
    return sign === undefined ? [] : [{ sign, from: words(link.from), to: words(link.to) }];
  });
  return found.map(({ sign, from, to }) => {
    const meant = expected.find((tie) => {
      const [left = '', right = ''] = tie.split(` ${sign} `);
      return tie.includes(` ${sign} `) && from.includes(left) && to.includes(right);
    });
    return meant ?? `${from} ${sign} ${to}`;
  });
}
