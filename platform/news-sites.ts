import sites from './news-sites.json' with { type: 'json' };

/** One news host of the list: the site itself and everything under it. */
export interface NewsSite {
  readonly host: string;
  /** Language most of its articles are in, `de` or `en`. */
  readonly language: string;
  /** ISO 3166 country it writes from. */
  readonly country: string;
}

/** The list, sorted by host. How it was drawn up: docs/decisions/. */
export const NEWS_SITES: readonly NewsSite[] = sites;

/** Match patterns of the content script, valid in Chrome and Firefox. */
export const NEWS_MATCHES: string[] = NEWS_SITES.map(({ host }) => `*://*.${host}/*`);
