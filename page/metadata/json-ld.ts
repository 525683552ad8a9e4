/** One JSON-LD object as the page wrote it; nothing about its fields is known. */
export type LdNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a list: lists stay, single values are wrapped, nothing is empty. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The types of a node, without a leading `schema.org/`. */
export const typesOf = (node: LdNode): readonly string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*\//, ''));

/** What a page says of itself beyond this many units is not read. */
const MAX_UNITS = 1_000_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Broken JSON-LD is common (raw line breaks in strings); the page then speaks through its markup.
    return undefined;
  }
}

/**
 * The page's own JSON-LD nodes: top level, `@graph`, and `mainEntity` of a page.
 * Items of lists stay out: a home page lists articles without being one.
 */
export function ldNodes(document: Document): readonly LdNode[] {
  const nodes: LdNode[] = [];
  let left = MAX_UNITS;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent;
    left -= text.length;
    if (left < 0) break;
    for (const top of listOf(parse(text))) {
      if (!isNode(top)) continue;
      const graph = listOf(top['@graph']).filter(isNode);
      for (const node of [top, ...graph]) {
        nodes.push(node, ...listOf(node['mainEntity']).filter(isNode));
      }
    }
  }
  return nodes;
}

const ARTICLE = /(?:Article|Report|BlogPosting|(?:Claim|Critic|Media)Review)$/;

/** The node that describes the page's article, if one does. */
export const ldArticle = (nodes: readonly LdNode[]): LdNode | undefined =>
  nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));

/** A text field, trimmed; empty when it is missing or no text. */
export const ldText = (value: unknown): string => {
  const first = listOf(value)[0];
  return typeof first === 'string' ? first.trim() : '';
};

/** The address of the page an article is on, as the article itself names it; empty when it does not. */
export const ldAddress = (article: LdNode | undefined): string => {
  const page = article?.['mainEntityOfPage'];
  return ldText(article?.['url']) || ldText(isNode(page) ? page['@id'] : page);
};

/** Names of people or organisations, given as text or as nodes with `name`. */
export const ldNames = (value: unknown): readonly string[] =>
  listOf(value)
    .flatMap((one) => (isNode(one) ? listOf(one['name']) : [one]))
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim())
    .filter((name) => name !== '');
