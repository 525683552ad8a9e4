import { expect, test } from 'vitest';

import { matchesPattern } from '../../platform/match-pattern.ts';
import { NEWS_MATCHES, NEWS_SITES } from '../../platform/news-sites.ts';

/**
 * The match patterns both browsers take: no port, no path but the whole site, a star only in front;
 * labels of letters, digits and inner hyphens; at least two of them, the last one letters.
 */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const PATTERN = new RegExp(`^\\*://\\*\\.(?:${LABEL}\\.)+[a-z]{2,}/\\*$`);

const count = (language: string): number => NEWS_SITES.filter((site) => site.language === language).length;
const parents = (host: string): string[] =>
  host.split('.').map((_, index, labels) => labels.slice(index + 1).join('.'));
const hosts = NEWS_SITES.map(({ host }) => host);

test.each(['*://*.example.org/*', '*://*.a-b.co.uk/*', '*://*.11.de/*'])(
  'the grammar takes %s',
  (pattern) => {
    expect(pattern).toMatch(PATTERN);
  },
);

test.each([
  '*://example.org',
  '*://*.example.org/news/*',
  '*://*.example.org:443/*',
  '*://*example.org/*',
  '*://*.ex*mple.org/*',
  '*://*.Example.org/*',
  '*://*.-example.org/*',
  '*://*.example/*',
  '<all_urls>',
])('the grammar refuses %s', (pattern) => {
  expect(pattern).not.toMatch(PATTERN);
});

test('every pattern is valid in both browsers', () => {
  expect(NEWS_MATCHES.filter((pattern) => !PATTERN.test(pattern))).toEqual([]);
});

test('the list is long enough for both languages', () => {
  expect(count('de')).toBeGreaterThanOrEqual(150);
  expect(count('en')).toBeGreaterThanOrEqual(60);
  expect(count('de') + count('en')).toBe(NEWS_SITES.length);
});

test('every country is a two-letter code', () => {
  expect(NEWS_SITES.filter(({ country }) => !/^[A-Z]{2}$/.test(country))).toEqual([]);
});

test('the list is sorted, with no host twice', () => {
  expect(hosts).toEqual([...new Set(hosts)].toSorted());
});

test('no host lies under another one', () => {
  const listed = new Set(hosts);
  expect(hosts.filter((host) => parents(host).some((parent) => listed.has(parent)))).toEqual([]);
});

test.each([
  ['https://www.merkur.de/politik/a-1.html', true],
  ['https://merkur.de/', true],
  ['http://www.fr.de/politik/', true],
  ['https://email.t-online.de/em', false],
  ['https://www.t-online.de/nachrichten/id_1', true],
  ['https://notmerkur.de/', false],
  ['https://merkur.de.example.org/', false],
  ['ftp://merkur.de/', false],
  ['about:blank', false],
  ['', false],
])('the list covers %s: %s', (url, covered) => {
  expect(NEWS_MATCHES.some((pattern) => matchesPattern(pattern, url))).toBe(covered);
});
