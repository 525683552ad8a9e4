import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';

import { readMeta } from '../../../page/metadata/metadata.ts';

const read = (html: string) => readMeta(new JSDOM(html).window.document, 'https://news.example/a');
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
