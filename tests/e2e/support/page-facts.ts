import type { Page } from 'puppeteer-core';

import { HOST } from '../../../scripts/browser/card-words.ts';

/** The words under each of Sayso's marks, in the order of the page. The registry is shared with the page. */
export const markedWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['wavy', 'dashed', 'solid', 'dotted']
      .flatMap((line) => [line, `pale-${line}`])
      .flatMap((line) => [...(CSS.highlights.get(`sayso-${line}`) ?? [])])
      .filter((range) => range instanceof Range)
      .toSorted(
        (a, b) =>
          a.compareBoundaryPoints(Range.START_TO_START, b) || b.compareBoundaryPoints(Range.END_TO_END, a),
      )
      .map(String),
  );

/** How many of Sayso's highlights the page has registered, empty ones included. */
export const registeredMarks = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      ['wavy', 'dashed', 'solid', 'dotted', 'active']
        .flatMap((line) => [line, `pale-${line}`])
        .filter((line) => CSS.highlights.has(`sayso-${line}`)).length,
  );

/** Whether the extension's element is on the page. */
export const hasHost = (page: Page): Promise<boolean> =>
  page.evaluate((name) => document.querySelector(name) !== null, HOST);

/**
 * Whether the page's DOM is, byte for byte, what its source parses to, the extension's element left out.
 * For pages without scripts of their own.
 * @param parser a page that may parse the source, where the page's own policy forbids it
 */
export async function isUntouched(
  page: Page,
  source: string,
  type: 'text/html' | 'application/xhtml+xml' = 'text/html',
  parser = page,
): Promise<boolean> {
  const now = await page.evaluate((name) => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof HTMLElement)) return '';
    copy.querySelector(name)?.remove();
    return copy.outerHTML;
  }, HOST);
  const fresh = await parser.evaluate(
    (text, as) => new DOMParser().parseFromString(text, as).documentElement.outerHTML,
    source,
    type,
  );
  return now === fresh;
}

/** Which parts of the extension a reader can see on the page: `card`, `marks`. */
export const visibleParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const lines = ['wavy', 'dashed', 'solid', 'dotted'].flatMap((line) => [line, `pale-${line}`]);
    const painted = lines.filter(
      (line) =>
        (CSS.highlights.get(`sayso-${line}`)?.size ?? 0) > 0 &&
        getComputedStyle(document.body, `::highlight(sayso-${line})`).textDecorationLine === 'underline',
    );
    return [
      ...(document.querySelector(name)?.checkVisibility() ? ['card'] : []),
      ...(painted.length > 0 ? ['marks'] : []),
    ];
  }, HOST);
