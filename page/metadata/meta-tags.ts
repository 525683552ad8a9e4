import { plainText } from './plain-text.ts';

/** What the page's `<meta>` elements say, by name in lower case, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** More tags, or longer ones in UTF-16 units, no page needs to speak of its article. */
const MAX_TAGS = 500;
const MAX_UNITS = 2000;

/** Reads the `<meta>` elements of a page. */
export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  const all = document.getElementsByTagName('meta');
  for (let at = 0; at < Math.min(all.length, MAX_TAGS); at++) {
    const tag = all[at]!;
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const value = tag.getAttribute('content')?.trim();
    if (!name || !value) continue;
    const key = name.trim().toLowerCase();
    const values = tags.get(key);
    if (values) values.push(value.slice(0, MAX_UNITS));
    else tags.set(key, [value.slice(0, MAX_UNITS)]);
  }
  return tags;
}

/** The first value of the first of these names that has one; empty for none. */
export function tagText(tags: MetaTags, ...names: readonly string[]): string {
  for (const name of names) {
    const text = plainText(tags.get(name)?.[0] ?? '');
    if (text) return text;
  }
  return '';
}

/** All values of the names that match, by the order of the patterns. */
export const tagsLike = (tags: MetaTags, ...patterns: readonly RegExp[]): readonly string[] =>
  patterns.flatMap((pattern) =>
    [...tags].flatMap(([name, values]) => (pattern.test(name) ? values.map(plainText) : [])),
  );
