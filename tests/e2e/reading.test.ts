import { describe, expect, test } from 'vitest';

import { claimsToMark } from '../../core/density.ts';
import { byPosition, textOf } from '../../core/span.ts';
import { askedByPages } from '../../scripts/browser/asked-by-pages.ts';
import { BROWSERS } from '../../scripts/browser/driven-browser.ts';
import { fixturePages, sharedPages } from '../../scripts/browser/fixture-pages.ts';
import { waitUntilPainted } from '../../scripts/browser/wait-for-state.ts';
import { isUntouched, markedWords } from './support/page-facts.ts';
import { useSession } from './support/session.ts';

const GERMAN = fixturePages().filter(({ kind, language }) => kind === 'article' && language === 'de');
const SHARED = sharedPages();
const ARTICLES = [...GERMAN, ...SHARED];

console.log(
  SHARED.length > 0
    ? `Note: e2e runs on ${GERMAN.length} fixtures and the ${SHARED.length} shared pages.`
    : `Note: e2e runs on ${GERMAN.length} fixtures; the shared pages are not at hand.`,
);

const ink = (words: string): string => words.replaceAll(/[\s\u00AD]+/g, '').normalize('NFKC');

describe.each(BROWSERS)('an article in %s', (name) => {
  const session = useSession(name, ARTICLES);

  test.each(ARTICLES)('is marked and otherwise left alone: $url', async ({ url, html }) => {
    const { probe, server, open } = session();
    const before = server.requests.length;
    const { page, tabId, troubles } = await open(url);
    const { report } = await waitUntilPainted(probe, tabId);

    const marked = new Set(claimsToMark(report, 'few'));
    const placed = report.claims.filter(({ id }) => marked.has(id) && !report.unplaced.includes(id));
    const wanted = placed
      .flatMap(({ spans }) => spans)
      .toSorted(byPosition)
      .map((span) => textOf(report.article.text, span));
    expect(placed.length).toBeGreaterThan(0);
    expect(report.unplaced).toEqual([]);
    // One claim may be painted as several runs around a caption or an ad, so all the ink is compared at once.
    expect(ink((await markedWords(page)).join(''))).toBe(ink(wanted.join('')));

    expect(await isUntouched(page, html)).toBe(true);
    expect(askedByPages(server.requests.slice(before)).map((request) => request.url)).toEqual([url]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  test('is forgotten when its tab is closed', async () => {
    const { probe, open } = session();
    const { page, tabId } = await open(ARTICLES[0]?.url ?? '');
    await waitUntilPainted(probe, tabId);
    await page.close();
    await expect.poll(() => probe.stateOf(tabId), { timeout: 10_000 }).toBeNull();
  });
});
