import { describe, expect, test, vi } from 'vitest';

import { documentOf } from './dom.ts';
import { readMeta } from '../../../page/metadata/metadata.ts';
import { readStatements } from '../../../page/metadata/statements.ts';

const read = (html: string, url = 'https://news.example/a') => {
  const document = documentOf(html);
  const statements = readStatements(document, url);
  return { ...readMeta(document, url, statements, null), declared: statements.declared };
};
const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says about itself', () => {
  test('JSON-LD goes before OpenGraph and markup, but for the title', () => {
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
      title: 'OG',
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
    ['a date in words', '<meta name="date" content="1. März 2026">', { published: '2026-03-01' }],
    ['a date that depends on the country', '<meta name="date" content="3/1/2026">', { published: '' }],
    ['no date at all', '<meta name="date" content="heute">', { published: '' }],
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
  const meta = read(
    `<meta property="og:site_name" content="${long}">${html}`,
    `https://news.example/${long}`,
  );
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

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD as it is found', () => {
  test.each<[string, string]>([
    ['a raw line break in a string', '{"@type":"NewsArticle","headline":"Der Rat\ntagt"}'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Der Rat tagt",}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Der Rat tagt"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Der Rat tagt"}\n//]]>'],
    ['an escape JSON does not know', '{"@type":"NewsArticle","headline":"Der Rat\\ tagt"}'],
    [
      'escaped quotation marks',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Der Rat tagt&quot;}',
    ],
    ['a semicolon after it', '{"@type":"NewsArticle","headline":"Der Rat tagt"};'],
    [
      'a page with its main entity',
      '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Der Rat tagt"}}',
    ],
    [
      'a page with one part',
      '{"@type":"WebPage","hasPart":{"@type":"NewsArticle","headline":"Der Rat tagt"}}',
    ],
    [
      'a live blog',
      '{"@type":"LiveBlogPosting","headline":"Der Rat tagt","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Beginn"}]}',
    ],
    [
      'the page’s own among several',
      '[{"@type":"NewsArticle","headline":"Andere"},{"@type":"NewsArticle","headline":"Der Rat tagt","url":"https://news.example/a"}]',
    ],
  ])('%s', (_, json) => {
    expect(read(script(json))).toMatchObject({ title: 'Der Rat tagt', declared: 'article' });
  });

  test('people and publishers named by the id of their node', () => {
    const meta = read(
      script(
        '{"@graph":[{"@type":"Article","author":{"@id":"#a"},"publisher":{"@id":"#b"}},{"@id":"#a","name":"Ada Lindt"},{"@id":"#b","name":"News"}]}',
      ),
    );
    expect(meta).toMatchObject({ authors: ['Ada Lindt'], publisher: 'News' });
  });
});

test.each<[string, string, string]>([
  [
    'the first that fits the host',
    '<meta property="og:site_name" content="Talblatt Online">',
    'Talblatt Online',
  ],
  [
    'its initials',
    '<meta property="og:site_name" content="Tägliche Altstadtblätter">',
    'Tägliche Altstadtblätter',
  ],
  ['the title’s tail', '<title>Der Rat tagt | Talblatt</title>', 'Talblatt'],
  ['the host where there is no name', '<title>Der Rat tagt</title>', 'talblatt.de'],
])('the publisher is %s', (what, html, expected) => {
  const url = what === 'its initials' ? 'https://www.ta.de/a' : 'https://www.talblatt.de/a';
  expect(read(html, url).publisher).toBe(expected);
});
