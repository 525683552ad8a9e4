import { expect, test, vi } from 'vitest';

import { readDocument } from '../../page/read-document.ts';
import { show } from './dom.ts';
import { claimOf, part } from './visits.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

const FIRST = part('Ada Lindt', '/politik/bruecke-1.html', 'Neue Brücke für die Stadt', 2);
const SECOND = part('Bo Kern', '/politik/damm-2.html', 'Alter Damm am Fluss', 6);

const textAt = (url: string, title: string, html = FIRST + SECOND): string => {
  show(`<main>${html}</main>`);
  document.title = title;
  const read = readDocument(document, url);
  return read === 'none' ? '' : read.article.text;
};

test.each([
  ['the first by its address', 'https://news.example/politik/bruecke-1.html', '', 'Ada Lindt', 'Bo Kern'],
  ['the second by its address', 'https://news.example/politik/damm-2.html?a=1', '', 'Bo Kern', 'Ada Lindt'],
  ['the first by its title', 'https://news.example/x', 'Neue Brücke für die Stadt', 'Ada Lindt', 'Bo Kern'],
  ['the second by its title', 'https://news.example/x', 'Alter Damm am Fluss', 'Bo Kern', 'Ada Lindt'],
])('%s is read, and no other', (_, url, title, who, other) => {
  const text = textAt(url, title);
  expect(text).toContain(claimOf(who));
  expect(text).not.toContain(claimOf(other));
});

test('entries with headings of their own are no articles of their own', () => {
  const entries = (FIRST + SECOND).replaceAll('h1>', 'h2>');
  const text = textAt('https://news.example/x', 'Ticker', `<article><h1>Ticker</h1>${entries}</article>`);
  expect(text).toContain(claimOf('Ada Lindt'));
  expect(text).toContain(claimOf('Bo Kern'));
});
