const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How much of the shorter text's words the other one has, 0…1, by the words of `a`:
 * the share of `a`'s words found in `b`, times the share of the shorter length covered.
 */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const known = new Set(right);
  const shared = left.filter((word) => known.has(word)).length;
  return (2 * shared) / (left.length + right.length);
}
