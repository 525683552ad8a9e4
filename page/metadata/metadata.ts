import type { ArticleMeta } from '../../core/article.ts';
import { ldAddress, ldArticle, ldNames, ldNodes, ldText, typesOf } from './json-ld.ts';

/** All `<meta>` values of the page by lower-case name; the first of each name counts. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.getElementsByTagName('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const value = tag.getAttribute('content')?.trim();
    if (name && value && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), value);
  }
  return tags;
}

const ISO_DATE = /^\d{4}-\d\d(?:-\d\d(?:T[\d:.]{1,18}(?:Z|[+-][\d:]{2,5})?)?)?/;
const isoOrNothing = (date: string): string => ISO_DATE.exec(date)?.[0] ?? '';

const primarySubtag = (tag: string): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? '';

/** No page states more than this in earnest: units of a text and of an address, and authors. */
export const MAX_TEXT = 500;
const MAX_URL = 2000;
const MAX_AUTHORS = 20;

/** Names out of "Von: A und B"-like values; addresses of profile pages are no names. */
const realNames = (names: readonly string[]): readonly string[] =>
  [...new Set(names.filter((name) => name.length < 80 && !/^https?:/i.test(name)))].slice(0, MAX_AUTHORS);

const first = (...values: readonly (string | null | undefined)[]): string =>
  (values.find((value) => value) ?? '').slice(0, MAX_TEXT);

/** Host and path of an address, which name a page. */
const placeOf = (url: string): string => url.slice(0, MAX_URL).replaceAll(/^\w+:\/\/|\/?[?#].*$|\/$/g, '');

/** What the page's head says about the article. */
export interface PageMeta extends Omit<ArticleMeta, 'agencies'> {
  /** The page's own summary, used to know the lead by. */
  readonly description: string;
  /** What the page calls itself. */
  readonly declared: 'article' | 'other' | 'nothing';
}

/** Types of JSON-LD that say what else a page is. */
const OTHER_TYPES =
  /^(?:Product|SearchResultsPage|DiscussionForumPosting|QAPage|ProfilePage|CollectionPage|JobPosting|Recipe)$/;

/** Reads the page's statements about itself: JSON-LD first, then OpenGraph and other tags, then markup. */
export function readMeta(document: Document, url: string): PageMeta {
  let nodes = ldNodes(document);
  let tags = metaTags(document);
  const isElsewhere = (named?: string): boolean => !!named && placeOf(named) !== placeOf(url);
  // After going on without a load the head may still be about the page before.
  if (isElsewhere(performance.getEntriesByType('navigation')[0]?.name)) {
    const head = tags.get('og:url') ?? document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    if (isElsewhere(ldAddress(ldArticle(nodes)) || head)) nodes = [];
    if (isElsewhere(head)) tags = new Map();
  }
  const article = ldArticle(nodes);
  const kind = tags.get('og:type') ?? '';
  const isArticle = article || kind === 'article' || tags.has('article:published_time');
  const isOther =
    /^(?:product|profile)/.test(kind) ||
    nodes.some((node) => typesOf(node).some((type) => OTHER_TYPES.test(type)));
  const authors = ldNames(article?.['author']);
  return {
    url: url.slice(0, MAX_URL),
    title: first(ldText(article?.['headline']), tags.get('og:title'), document.title.trim()),
    language: primarySubtag(
      first(
        ldText(article?.['inLanguage']),
        document.documentElement.getAttribute('lang'),
        tags.get('og:locale'),
      ),
    ),
    published: isoOrNothing(
      first(
        ldText(article?.['datePublished']),
        tags.get('article:published_time'),
        tags.get('date'),
        document.querySelector('time[datetime]')?.getAttribute('datetime'),
      ),
    ),
    publisher: first(ldNames(article?.['publisher'])[0], tags.get('og:site_name')),
    authors: realNames(authors.length > 0 ? authors : ldNames(tags.get('author'))),
    description: first(ldText(article?.['description']), tags.get('og:description'), tags.get('description')),
    declared: isArticle ? 'article' : isOther ? 'other' : 'nothing',
  };
}
