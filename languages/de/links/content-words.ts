/** Words that carry content: nouns, names, numbers and long verbs, cut to a stem so that endings do not matter. */
function contentWords(text: string): ReadonlySet<string> {
  const words = text.match(/\p{Lu}[\p{L}\p{N}-]+|\p{N}[\p{N}.,]*|\p{Ll}{6,}/gu) ?? [];
  return new Set(
    words.map((word) =>
      word
        .toLowerCase()
        .replace(/^(?:ge|ver|be|ent|er)(?=\p{L}{4})/u, '')
        .slice(0, 6),
    ),
  );
}

/** Share of the smaller text's content words that the other has as well, 0…1. */
export function sharedContentWords(a: string, b: string): number {
  const one = contentWords(a);
  const other = contentWords(b);
  if (one.size === 0 || other.size === 0) return 0;
  return [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size);
}
