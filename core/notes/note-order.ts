import type { Note } from './notes.ts';

const startOf = ({ quotes: [first] }: Note): number => first?.hint?.start ?? Number.POSITIVE_INFINITY;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Notes in the order of the article, as far as they know where they stood; where that says nothing, in the order they
 * were made. The same notes always come in the same order.
 */
export const inOrder = (notes: readonly Note[]): readonly Note[] =>
  notes.toSorted((a, b) => {
    const [one, other] = [startOf(a), startOf(b)];
    return one === other ? compare(a.created, b.created) || compare(a.id, b.id) : one - other;
  });
