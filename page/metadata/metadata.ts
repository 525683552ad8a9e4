import type { ArticleMeta } from '../../core/article.ts';
import { creditsBehind, readByline, type Ends } from './byline.ts';
import { dateOf } from './date.ts';
import { ldNames, ldText } from './json-ld.ts';
import { tagsLike, tagText } from './meta-tags.ts';
import { peopleIn } from './people.ts';
import { plainText } from './plain-text.ts';
import { publisherOf } from './publisher.ts';
import { MAX_TEXT, MAX_URL, type Statements } from './statements.ts';
import { chooseTitle } from './title.ts';

const primarySubtag = (tag: string): string =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag.trim())?.[0].toLowerCase() ?? '';

const first = (...values: readonly (string | null | undefined)[]): string =>
  (values.find((value) => value) ?? '').slice(0, MAX_TEXT);

/** Names of tags that say when a page was published, the surest first. */
const PUBLISHED: readonly RegExp[] = [
  /^(?:og:)?article:published(?:_time)?$/,
  /publi(?:sh|cation)[\w.-]*(?:date|time)|^date\.?published|pub-?date|^published$|published_time$|parsely-pub|citation_(?:online_)?date/,
  /^(?:(?:dc|dcterms)\.)?date(?:\.issued|\.created)?$|issued$|sailthru\.date|^(?:dc|dcterms)\.created$|datecreated|^created$/,
];
const AUTHORS: readonly RegExp[] = [
  /^(?:article:)?authors?$|parsely-author|sailthru\.author|citation_author|cxenseparse:(?:\w+-)?author/,
  /^(?:dc|dcterms)\.creator$|^byl$/,
];

/** The titles the page states, the surest first: the headline is known by them. */
export const titlesOf = ({ article, tags, title }: Statements): readonly string[] =>
  [
    plainText(title),
    tagText(tags, 'og:title'),
    ldText(article?.['headline'] ?? article?.['name']),
    tagText(tags, 'twitter:title'),
  ].filter((one) => one !== '');

/** The page's own summary; the lead is known by it. */
export const descriptionOf = ({ article, tags }: Statements): string =>
  first(ldText(article?.['description']), tagText(tags, 'og:description', 'description'));

/** What of the article is on the page. */
export interface Shown extends Ends {
  /** The headline's words; empty for none. */
  readonly headline: string;
  /** The element around all of the article. */
  readonly around: Element;
}

/** What the page's head states about the article. */
export function readMeta(
  document: Document,
  url: string,
  statements: Statements,
  shown: Shown | null,
): Omit<ArticleMeta, 'excerpt'> {
  const { article, nodes, tags, title } = statements;
  const publisher = publisherOf(statements, url).slice(0, MAX_TEXT);
  const host = /^\w+:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? '';
  const outlets = [publisher, tagText(tags, 'og:site_name'), host, host.replace(/\.[^.]+$/, '')];
  const named = ldNames(article?.['author'] ?? article?.['creator'], nodes);
  const published =
    dateOf(ldText(article?.['datePublished'] ?? article?.['dateCreated'])) ||
    tagsLike(tags, ...PUBLISHED)
      .map(dateOf)
      .find(Boolean);
  const authors = peopleIn(named.length > 0 ? named : tagsLike(tags, ...AUTHORS), outlets);
  const byline =
    shown && !(published && authors.length > 0)
      ? readByline(document, shown.around, shown, outlets)
      : undefined;
  const credits = [
    ldText(article?.['creditText']),
    ...ldNames(article?.['sourceOrganization'], nodes),
    ...(shown ? creditsBehind(shown) : []),
  ].filter(Boolean);
  return {
    url: url.slice(0, MAX_URL),
    title: first(
      chooseTitle(
        {
          shown: shown?.headline ?? '',
          ld: ldText(article?.['headline'] ?? article?.['name']),
          og: tagText(tags, 'og:title'),
          card: tagText(tags, 'twitter:title'),
          window: plainText(title),
        },
        outlets,
      ),
    ),
    language: primarySubtag(
      first(
        ldText(article?.['inLanguage']),
        document.documentElement.getAttribute('lang'),
        tags.get('og:locale')?.[0],
      ),
    ),
    published: first(published, byline?.published),
    publisher,
    authors: authors.length > 0 ? authors : (byline?.authors ?? []),
    agencies: credits.map((credit) => credit.slice(0, MAX_TEXT)).slice(0, 5),
  };
}
