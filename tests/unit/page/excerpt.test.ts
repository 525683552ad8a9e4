import { expect, test } from 'vitest';

import { documentOf } from './dom.ts';
import { readDocument } from '../../../page/read-document.ts';

const SENTENCE = 'Der Rat von Merbental tagte am Montag zwei Stunden lang hinter verschlossenen Türen. ';
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>${at} ${SENTENCE.repeat(3)}</p>`).join('');
const WALL =
  '<div class="paywall"><h2>Jetzt weiterlesen</h2><p>Mit dem Digitalabo lesen Sie alles, jederzeit kündbar.</p></div>';
const NEWSLETTER =
  '<div><p>Registrieren Sie sich für unseren Newsletter mit dem Wichtigsten des Tages.</p></div>';
const ld = (own: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Rat tagt', ...own })}</script>`;
const LOCKED = { isAccessibleForFree: 'False' };
const PART = { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.locked' } };
const TIER = '<meta property="article:content_tier" content="locked">';

const isExcerpt = (head: string, body: string): boolean | undefined => {
  const document = documentOf(`<head>${head}</head><body><article><h1>Rat tagt</h1>${body}</article></body>`);
  const read = readDocument(document, 'https://news.example/a');
  return read === 'none' ? undefined : read.article.meta.excerpt;
};

test.each<[string, string, string, boolean]>([
  ['locked, with little text', ld(LOCKED), paragraphs(2), true],
  ['locked by its tier, with a wall', TIER, paragraphs(6) + WALL, true],
  ['locked, and the locked part is not there', ld({ ...LOCKED, ...PART }), paragraphs(6), true],
  ['fewer words than stated', ld({ ...LOCKED, wordCount: 900 }), paragraphs(6), true],
  ['cut off before a wall', '', `${paragraphs(3)}<p>${SENTENCE.repeat(2)}Danach aber …</p>${WALL}`, true],
  ['locked, but long', ld(LOCKED), paragraphs(12), false],
  [
    'locked, and the locked part is there',
    ld({ ...LOCKED, ...PART }),
    `<div class="locked">${paragraphs(3)}</div>`,
    false,
  ],
  ['as many words as stated', ld({ ...LOCKED, wordCount: 78 }), paragraphs(2), false],
  ['free, before a wall for others', ld({ isAccessibleForFree: true }), paragraphs(4) + WALL, false],
  ['free, before a newsletter', '', paragraphs(3) + NEWSLETTER, false],
  [
    'locked with a selector that is none',
    ld({ ...LOCKED, hasPart: { ...PART.hasPart, cssSelector: ':::' } }),
    paragraphs(3),
    false,
  ],
])('%s: %s%s', (_, head, body, expected) => {
  expect(isExcerpt(head, body)).toBe(expected);
});
