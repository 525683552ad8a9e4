import { expect, test } from 'vitest';

import { urlKey, urlNumber } from '../../../../core/dossier/url-key.ts';

const PAGE = 'https://news.example/politik/hafen-1.html';

test.each([
  'http://news.example/politik/hafen-1.html',
  'https://www.news.example/politik/hafen-1.html',
  'HTTPS://News.Example/politik/hafen-1.html',
  'https://news.example:443/politik/hafen-1.html',
  'https://news.example./politik/hafen-1.html',
  'https://news.example/politik/hafen-1.html/',
  'https://news.example/politik/hafen-1.html#kommentare',
  'https://news.example/politik/hafen-1.html#:~:text=Schlick',
  'https://news.example/politik/hafen-1.html?utm_source=rss&utm_medium=feed',
  'https://news.example/politik/hafen-1.html?fbclid=IwAR0&wt_zmc=sm.ext&at_medium=x&gclid=1&',
  'https://news.example/politik/hafen-1.html?mtm_campaign=x&pk_kwd=y&xing_share=news',
  'https://news.example/politik/hafen-1.html?outputType=amp',
  'https://news.example/politik/hafen-1.html?amp=1',
  'https://news.example/politik/hafen-1.html/amp/',
  ' https://news.example/politik/hafen-1.html ',
])('%s is the same page', (address) => {
  expect(urlKey(address)).toBe(urlKey(PAGE));
  expect(urlNumber(address)).toBe(urlNumber(PAGE));
});

test.each([
  'https://m.news.example/politik/hafen-1.html',
  'https://news.example/politik/hafen-2.html',
  'https://news.example/politik/Hafen-1.html',
  'https://news.example/politik/hafen-1.html?page=2',
  'https://news.example/politik/hafen-1.html?id=7',
  'https://news.example/politik/hafen-1.html?ref=8',
  'https://news.example/politik/hafen-1.html#!/artikel/3',
  'https://news.example:8080/politik/hafen-1.html',
  'https://news.example.evil/politik/hafen-1.html',
  'https://nеws.example/politik/hafen-1.html',
])('%s is another', (address) => {
  expect(urlKey(address)).not.toBeNull();
  expect(urlNumber(address)).not.toBe(urlNumber(PAGE));
});

test.each([
  '',
  'hafen',
  'javascript:alert(1)',
  'file:///tmp/a.html',
  'https://',
  'https://reader@news.example/a',
  'https://news.example',
  'https://www.news.example/?utm_source=x#top',
  'https://news.example/index.html',
  'https://news.example/a b',
])('“%s” is the address of no article', (address) => {
  expect(urlKey(address)).toBeNull();
  expect(urlNumber(address)).toBeNull();
});

test('parameters may come in any order, and letters in either spelling', () => {
  expect(urlKey('https://news.example/?b=2&a=1')).toBe(urlKey('https://news.example/?a=1&b=2'));
  expect(urlKey('https://news.example/m%C3%B6hre')).toBe(urlKey('https://news.example/möhre'));
  expect(urlKey('https://news.example/100%')).toBe('news.example/100%');
});
