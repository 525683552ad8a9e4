import { expect, test } from 'vitest';

import { documentOf } from './dom.ts';
import { couldBeArticle } from '../../../page/gate.ts';

const sentence =
  'Der Rat der Stadt hat am Abend nach langer Debatte über den Bau der neuen Brücke entschieden.';
const text = `<p>${sentence}</p>`.repeat(8);
const at = 'https://news.example/politik/bruecke-1.html';

const gate = (html: string, url = at): boolean => couldBeArticle(documentOf(html), url);

test.each<[string, string]>([
  ['headline and paragraphs, nothing declared', `<h1>Brücke</h1><div>${text}</div>`],
  ['each paragraph in a box of its own', `<h1>B</h1><div>${`<div><p>${sentence}</p></div>`.repeat(8)}</div>`],
  ['text set with line breaks', `<h1>B</h1><div>${`${sentence}<br><br>`.repeat(8)}</div>`],
  [
    'declared as article, short',
    `<meta property="og:type" content="article"><p>${sentence}</p>${text.slice(0, 300)}`,
  ],
  [
    'declared as article, its text in no paragraphs',
    `<meta name="og:type" content="article"><h1>B</h1><div>${sentence.repeat(8)}</div>${'<p>Teilen</p>'.repeat(5)}`,
  ],
  [
    'declared in a JSON-LD graph',
    `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle"}]}</script><div>${text}</div>`,
  ],
])('%s: could be an article', (_, html) => {
  expect(gate(html)).toBe(true);
});

test.each<[string, string, string?]>([
  ['a front page', `<h1>B</h1>${text}`, 'https://news.example/'],
  ['a front page in a language folder', `<h1>B</h1>${text}`, 'https://news.example/de/'],
  [
    'teasers with linked headings',
    `<h1>B</h1>${`<div><h3><a href="/x">T</a></h3><p>${sentence}</p></div>`.repeat(9)}`,
  ],
  ['paragraphs inside links', `<h1>B</h1><div>${`<a href="/x"><p>${sentence}</p></a>`.repeat(9)}</div>`],
  ['results of a search', `<h1>B</h1>${text}`, 'https://news.example/finden?q=bruecke'],
  ['a forum thread', `<h1>B</h1>${text}`, 'https://news.example/forum/thread-1'],
  ['a product', `<script type="application/ld+json">{"@type":"Product"}</script><h1>B</h1>${text}`],
  ['an application', `<h1>B</h1><div role="application">${text}</div>`],
  [
    'a list of articles in JSON-LD',
    '<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"item":{"@type":"NewsArticle"}}]}</script>',
  ],
  [
    'broken JSON-LD and little text',
    '<script type="application/ld+json">{"@type":"NewsArt</script><h1>B</h1><p>Kurz.</p>',
  ],
  ['nothing at all', ''],
])('%s: is none', (_, html, url) => {
  expect(gate(html, url)).toBe(false);
});
