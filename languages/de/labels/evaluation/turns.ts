import { TURNS } from '../../lexicon/opinion-words.ts';

const byFirst = new Map<string, readonly (readonly string[])[]>();
for (const turn of TURNS) {
  const [first = '', ...rest] = turn.split(' ');
  byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
}

const NONE: readonly (readonly string[])[] = [];

/** How the listed turns of phrase go on that begin with a word in lower case. */
export const turnsFrom = (first: string): readonly (readonly string[])[] => byFirst.get(first) ?? NONE;
