const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[\s.,:;!?"'„“”»«‚‘’()|–—-]+/)
    .filter((word) => word !== '');

/** How alike two texts are by the words they share, 0…1: twice the shared words over all words of both. */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length === 0 || right.length === 0) return 0;
  const known = new Set(right);
  const shared = left.filter((word) => known.has(word)).length;
  return (2 * shared) / (left.length + right.length);
}
