import { describe, expect, test, vi } from 'vitest';

import { documentOf } from './dom.ts';
import { readMeta } from '../../../page/metadata/metadata.ts';

const read = (html: string) => readMeta(documentOf(html), 'https://news.example/a');
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says about itself', () => {
  test('JSON-LD goes before OpenGraph and markup', () => {
    const meta = read(
      `<html lang="en"><meta property="og:title" content="OG">${ld({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', name: 'page' },
          {
            '@type': ['NewsArticle'],
            headline: 'LD',
            inLanguage: 'de-AT',
            datePublished: '2026-03-01T10:00:00+01:00',
            author: [{ name: 'Ada Lindt' }, { name: 'Bo Kern' }],
            publisher: { name: 'Das Blatt' },
          },
        ],
      })}`,
    );
    expect(meta).toMatchObject({
      title: 'LD',
      language: 'de',
      published: '2026-03-01T10:00:00+01:00',
      publisher: 'Das Blatt',
      authors: ['Ada Lindt', 'Bo Kern'],
      declared: 'article',
    });
  });

  test('OpenGraph goes before markup', () => {
    const meta = read(
      '<title>T | Blatt</title><meta property="og:title" content="OG"><meta property="og:site_name" content="Blatt"><meta property="og:locale" content="de_DE"><meta property="article:published_time" content="2026-03-01">',
    );
    expect(meta).toMatchObject({ title: 'OG', publisher: 'Blatt', language: 'de', published: '2026-03-01' });
  });

  test.each<[string, string, object]>([
    [
      'a bare page',
      '<title> T </title>',
      { title: 'T', language: '', published: '', authors: [], declared: 'nothing' },
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"a":</script>', { declared: 'nothing' }],
    ['a product', ld({ '@type': 'Product' }), { declared: 'other' }],
    ['an author that is an address', '<meta name="author" content="https://x.example/ada">', { authors: [] }],
    ['a date in words', '<meta name="date" content="1. März 2026">', { published: '' }],
    [
      'a list of other articles',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
      { declared: 'nothing' },
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toMatchObject(expected);
  });
});

test('nothing a page states is longer than a page would state it', () => {
  const long = 'x'.repeat(3000);
  const author = Array.from({ length: 100 }, (_, at) => ({ name: `Person ${at}` }));
  const html = ld({
    '@type': 'Article',
    headline: long,
    datePublished: `2026-03-01T${'1'.repeat(3000)}`,
    author,
  });
  const document = documentOf(`<meta property="og:site_name" content="${long}">${html}`);
  const meta = readMeta(document, `https://news.example/${long}`);
  expect([meta.title.length, meta.publisher.length, meta.url.length, meta.authors.length]).toEqual([
    500, 500, 2000, 20,
  ]);
  expect(meta.published.length).toBeLessThan(40);
});

const old = 'https://news.example/old';
const readAt = (loaded: string, html: string) => {
  const entries = vi.spyOn(performance, 'getEntriesByType');
  entries.mockReturnValue([{ name: loaded } as PerformanceEntry]);
  try {
    return read(`<title>T</title>${html}`);
  } finally {
    entries.mockRestore();
  }
};
const ldOf = (own: object): string => ld({ '@type': 'Article', headline: 'LD', ...own });

describe('after going on without a load', () => {
  const og = '<meta property="og:title" content="OG"><meta name="author" content="Ada Lindt">';

  test.each<[string, string, string, string?]>([
    ['JSON-LD of the old page', ldOf({ url: old }), 'T'],
    ['JSON-LD of the old page by its entity', ldOf({ mainEntityOfPage: { '@id': old } }), 'T'],
    [
      'JSON-LD of a page with an old canonical address',
      `<link rel="canonical" href="${old}">${ldOf({})}`,
      'T',
    ],
    ['old JSON-LD beside new OpenGraph', `${og}${ldOf({ url: old })}`, 'OG'],
    ['OpenGraph of the old page', `${og}<meta property="og:url" content="${old}">`, 'T'],
    ['JSON-LD of this page', ldOf({ mainEntityOfPage: 'http://news.example/a/?x#y' }), 'LD'],
    ['OpenGraph of this page', `${og}<meta property="og:url" content="https://news.example/a">`, 'OG'],
    ['JSON-LD without an address', ldOf({}), 'LD'],
    ['JSON-LD of another page, and no going on', ldOf({ url: old }), 'LD', 'https://news.example/a?b'],
  ])('%s', (_, html, title, loaded = old) => {
    expect(readAt(loaded, html).title).toBe(title);
  });
});
