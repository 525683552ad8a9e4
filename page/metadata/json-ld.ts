import { plainText } from './plain-text.ts';

/** One JSON-LD object as the page wrote it; nothing about its fields is known. */
export type LdNode = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON-LD object. */
export const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value as a list: lists stay, single values are wrapped, nothing is empty. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The types of a node, without a leading `schema.org/`. */
export const typesOf = (node: LdNode): readonly string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:]/, ''));

/** Beyond this, in UTF-16 units of all scripts, a page describes more than an article; more scripts as well. */
const MAX_UNITS = 1_000_000;
const MAX_SCRIPTS = 40;
const MAX_NODES = 300;

/** JSON with what is often wrong in hand-made templates put right; such a script tells more than none. */
const repaired = (text: string): string =>
  text
    // Wrapped against old browsers, or escaped as if it were text of the page.
    .replace(
      /^\s*(?:\/\/\s*|\/\*\s*)?<!(?:--|\[CDATA\[)(?:\s*\*\/)?|(?:\/\/\s*|\/\*\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g,
      '',
    )
    .replace(/&quot;/g, /^\s*[[{]\s*&quot;/.test(text) ? '"' : '\\"')
    .replace(/^\s*\/\/.*$|\/\*(?![^"\n]*")[^]*?\*\//gm, '')
    // Raw line breaks in strings, escapes that JSON does not know, commas with nothing after them.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001F]+/g, ' ')
    .replace(/\\(["\\/bfnrtu])?/g, (all, known) => (known ? all : ''))
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/;\s*$/, '');

function parse(text: string): unknown {
  for (const json of [() => text, () => repaired(text)]) {
    try {
      return JSON.parse(json()) as unknown;
    } catch {
      // What cannot be put right either is left; the page then speaks through its markup.
    }
  }
  return undefined;
}

/** What a script held when it was read last: the gate and the reading ask for the same. */
const read = new WeakMap<Element, { readonly text: string; readonly value: unknown }>();

function valueOf(script: Element, text: string): unknown {
  const known = read.get(script);
  if (known?.text === text) return known.value;
  const value = parse(text);
  read.set(script, { text, value });
  return value;
}

/** Where a page keeps what it is about. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/**
 * The page's own JSON-LD nodes: top level, `@graph`, the main entity of a page, and the one article that is
 * part of it. Items of lists stay out: a home page lists articles without being one.
 */
export function ldNodes(document: Document): readonly LdNode[] {
  const nodes = new Set<LdNode>();
  const add = (value: unknown, depth: number): void => {
    for (const node of listOf(value)) {
      if (!isNode(node) || nodes.size >= MAX_NODES) continue;
      nodes.add(node);
      if (depth === 0) continue;
      for (const key of INNER) add(node[key], depth - 1);
      const parts = listOf(node['hasPart']).filter((part) => isNode(part) && isArticle(part));
      if (parts.length === 1) add(parts, depth - 1);
    }
  };
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  let left = MAX_UNITS;
  for (const script of [...scripts].slice(0, MAX_SCRIPTS)) {
    const text = script.textContent;
    left -= text.length;
    if (left >= 0) add(valueOf(script, text), 3);
  }
  return [...nodes];
}

const ARTICLE = /(?:Article|Report|BlogPosting|(?:Claim|Critic|Media)Review)$/;
const isArticle = (node: LdNode): boolean => typesOf(node).some((type) => ARTICLE.test(type));

/** A text field as a reader would see it; empty when it is missing or no text. */
export const ldText = (value: unknown): string => {
  const first = listOf(value)[0];
  return typeof first === 'string' ? plainText(first) : '';
};

/** The address of the page an article is on, as the article itself names it; empty when it does not. */
export const ldAddress = (article: LdNode | undefined): string => {
  const page = article?.['mainEntityOfPage'];
  return ldText(article?.['url']) || ldText(isNode(page) ? (page['@id'] ?? page['url']) : page);
};

/**
 * The node that describes the page's article, if one does. Among several the one with the page's address,
 * else one with the page's title, else the first with a headline.
 */
export function ldArticle(
  nodes: readonly LdNode[],
  isHere: (address: string) => boolean = () => false,
  titles = '',
): LdNode | undefined {
  const rank = (node: LdNode): number => {
    const headline = ldText(node['headline'] ?? node['name']);
    const named = headline && titles.includes(headline) ? 2 : headline ? 1 : 0;
    return (isHere(ldAddress(node)) ? 4 : 0) + named;
  };
  const articles = nodes.filter(isArticle);
  if (articles.length < 2) return articles[0];
  return articles
    .map((node) => ({ node, rank: rank(node) }))
    .reduce((best, one) => (one.rank > best.rank ? one : best)).node;
}

/** Names of people or organisations, given as text, as nodes with `name`, or by the id of such a node. */
export const ldNames = (value: unknown, nodes: readonly LdNode[] = []): readonly string[] =>
  listOf(value)
    .flatMap((one) => {
      if (!isNode(one)) return [one];
      const id = one['@id'];
      const known =
        one['name'] ??
        (id === undefined ? undefined : nodes.find((node) => node['@id'] === id && node['name'])?.['name']);
      return listOf(known);
    })
    .filter((name) => typeof name === 'string')
    .map(plainText)
    .filter((name) => name !== '');
