import type { ArticleMeta } from '../../core/article.ts';
import { ldArticle, ldNames, ldNodes, ldText, type LdNode } from './json-ld.ts';

const META = 'meta[property], meta[name], meta[itemprop]';

/** All `<meta>` values of the page by lower-case name; the first of each name counts. */
function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll(META)) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const value = tag.getAttribute('content')?.trim();
    if (name && value && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), value);
  }
  return tags;
}

const ISO_DATE = /^\d{4}-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?/;
const isoOrNothing = (date: string): string => ISO_DATE.exec(date)?.[0] ?? '';

const primarySubtag = (tag: string): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? '';

/** Names out of "Von: A und B"-like values; addresses of profile pages are no names. */
const realNames = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name) => name.length < 80 && !/^https?:/i.test(name))),
];

const first = (...values: readonly (string | null | undefined)[]): string =>
  values.find((value) => value) ?? '';

/** What the page's head says about the article. */
export interface PageMeta extends Omit<ArticleMeta, 'agencies'> {
  /** The page's own summary, used to know the lead by. */
  readonly description: string;
  /** Whether the page itself calls itself an article. */
  readonly declared: boolean;
}

function titleOf(document: Document, article: LdNode | undefined, tags: ReadonlyMap<string, string>): string {
  const title = ldText(article?.['headline']) || tags.get('og:title');
  return title || document.title.trim();
}

/** Reads the page's statements about itself: JSON-LD first, then OpenGraph and other tags, then markup. */
export function readMeta(document: Document, url: string): PageMeta {
  const article = ldArticle(ldNodes(document));
  const tags = metaTags(document);
  const authors = ldNames(article?.['author']);
  return {
    url,
    title: titleOf(document, article, tags),
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
    authors: realNames(authors.length > 0 ? authors : [tags.get('author') ?? ''].filter(Boolean)),
    description: first(ldText(article?.['description']), tags.get('og:description'), tags.get('description')),
    declared:
      article !== undefined || tags.get('og:type') === 'article' || tags.has('article:published_time'),
  };
}
