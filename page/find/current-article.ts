import { attributeOf, closestTo, taggedIn, tagOf, valuesOf } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import type { Run } from './run.ts';

/** What an element says of where it comes from; a fragment and a query do not count. */
const says = (value: string, path: string): boolean => value.replace(/[?#].*$/, '').endsWith(path);

/**
 * Where several whole articles stand on one page, as on one that goes on with the next: the element of the one the
 * page is at. That is the one that names the page's address, else the one with the page's headline. Null where
 * there are not several: at least two elements for articles with a first-level heading of their own each.
 */
export function currentArticle(
  runs: readonly Run[],
  headline: Run | undefined,
  url: string,
  keepTime: KeepTime,
): Element | null {
  const articles = new Map<Element, Element>();
  for (const { heading } of runs) {
    keepTime();
    const article = heading && tagOf(heading) === 'h1' ? closestTo(heading, 'article') : null;
    if (heading && article && !articles.has(article)) articles.set(article, heading);
  }
  if (articles.size < 2) return null;
  const path = /^\w+:\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] ?? '';
  const named = [...articles].filter(([article, heading]) => {
    const link = closestTo(heading, 'a') ?? taggedIn(heading, 'a')[0];
    const values = [...valuesOf(article), (link && attributeOf(link, 'href')) ?? ''];
    return path.length > 1 && values.some((value) => says(value, path));
  });
  const [one] = named;
  if (one && named.length === 1) return one[0];
  const own = headline?.heading ? closestTo(headline.heading, 'article') : null;
  return own && articles.has(own) ? own : null;
}
