import { expect, test } from 'vitest';

import { matchesPattern } from '../../platform/match-pattern.ts';
import { NEWS_MATCHES } from '../../platform/news-sites.ts';
import { fixturePages } from '../../scripts/browser/fixture-pages.ts';

const PAGES = fixturePages();

/** The words of a page as its source has them: tags and soft hyphens out, white space as one space, letters whole. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>|&shy;/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .normalize();

test('every page has an id and an address of its own', () => {
  expect(new Set(PAGES.map(({ id }) => id)).size).toBe(PAGES.length);
  expect(new Set(PAGES.map(({ url }) => url)).size).toBe(PAGES.length);
});

test.each(PAGES)('$id lies on a listed news site', ({ url }) => {
  expect(NEWS_MATCHES.filter((pattern) => matchesPattern(pattern, url))).not.toEqual([]);
});

test.each(PAGES.filter((page) => page.kind === 'article'))('$id says what it is listed with', (page) => {
  const words = wordsOf(page.html);
  for (const { text } of page.blocks) expect(words).toContain(text);
  expect(page.blocks[0]).toEqual({ role: 'headline', text: page.title });
});
