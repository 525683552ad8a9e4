import { expect, test } from 'vitest';

import { matchesPattern, patternOfSite } from '../../platform/match-pattern.ts';

test.each([
  ['*://*.example.org/*', 'https://a.b.example.org/x?y#z', true],
  ['*://*.example.org/*', 'https://example.org:8443/', true],
  ['*://example.org/*', 'https://www.example.org/', false],
  ['https://example.org/*', 'http://example.org/', false],
  ['https://example.org/*', 'https://example.org/', true],
  ['*://*/*', 'http://anything.example/', true],
  ['*://*.example.org/*', 'file:///example.org/', false],
  ['<all_urls>', 'https://example.org/', false],
  ['*://*.example.org/news/*', 'https://example.org/news/1', false],
])('%s on %s: %s', (pattern, url, expected) => {
  expect(matchesPattern(pattern, url)).toBe(expected);
});

test.each([
  ['https://www.example.org:8443/path?x#y', 'https://www.example.org/*'],
  ['http://example.org', 'http://example.org/*'],
  ['about:config', undefined],
  ['file:///tmp/page.html', undefined],
  ['not a url', undefined],
  ['', undefined],
])('the site of %s is %s', (url, pattern) => {
  expect(patternOfSite(url)).toBe(pattern);
});
