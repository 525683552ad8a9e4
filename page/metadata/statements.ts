import { ldAddress, ldArticle, ldNodes, typesOf, type LdNode } from './json-ld.ts';
import { metaTags, type MetaTags } from './meta-tags.ts';

/** What a page says about itself, as far as it is about this page. */
export interface Statements {
  readonly nodes: readonly LdNode[];
  /** The node that describes the article. */
  readonly article: LdNode | undefined;
  readonly tags: MetaTags;
  /** The page's title as the browser shows it. */
  readonly title: string;
  /** What the page calls itself. */
  readonly declared: 'article' | 'other' | 'nothing';
}

/** No page states more than this in earnest, in UTF-16 units. */
export const MAX_TEXT = 500;
export const MAX_URL = 2000;

/** Types of JSON-LD that say what else a page is. */
const OTHER_TYPES =
  /^(?:Product|SearchResultsPage|DiscussionForumPosting|QAPage|ProfilePage|CollectionPage|JobPosting|Recipe)$/;

/** Host and path of an address, which name a page. */
const placeOf = (url: string): string => url.slice(0, MAX_URL).replaceAll(/^\w+:\/\/|\/?[?#].*$|\/$/g, '');

/** Reads what the page says about itself; what it still says about the page before is left out. */
export function readStatements(document: Document, url: string): Statements {
  let nodes = ldNodes(document);
  let tags = metaTags(document);
  const here = placeOf(url);
  const isHere = (named: string): boolean => placeOf(named) === here;
  const isElsewhere = (named?: string): boolean => !!named && !isHere(named);
  const title = document.title.slice(0, MAX_TEXT);
  let article = ldArticle(nodes, isHere, title);
  // After going on without a load the head may still be about the page before.
  if (isElsewhere(performance.getEntriesByType('navigation')[0]?.name)) {
    const head =
      tags.get('og:url')?.[0] ?? document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    if (isElsewhere(ldAddress(article) || head)) {
      nodes = [];
      article = undefined;
    }
    if (isElsewhere(head)) tags = new Map();
  }
  const kind = tags.get('og:type')?.[0] ?? '';
  const isArticle = article !== undefined || kind === 'article' || tags.has('article:published_time');
  const isOther =
    /^(?:product|profile)/.test(kind) ||
    nodes.some((node) => typesOf(node).some((type) => OTHER_TYPES.test(type)));
  return { nodes, article, tags, title, declared: isArticle ? 'article' : isOther ? 'other' : 'nothing' };
}
