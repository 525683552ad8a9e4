import { afterEach, describe, expect, test } from 'vitest';

import { couldBeArticle } from '../../page/gate.ts';
import { lookForArticle } from '../../page/look-for-article.ts';
import { pageOfNesting, pageOfNodes } from '../fixtures/large-pages.ts';
import { readShown, SENTENCE, show } from './dom.ts';
import { articleOf } from './visits.ts';

/** Deeper than a parser nests, and not shown: browsers themselves break at the sight of such a page. */
const DEPTH = 5000;
const PARAGRAPHS = 400;
/** What finding may take, in milliseconds, with room for what a busy machine adds. */
const BOUND = 200 + 800;

const paragraph = (): Element => {
  const element = document.createElement('p');
  element.textContent = SENTENCE.repeat(3);
  return element;
};

/** Elements in elements, built from the inside out: the other way takes a browser minutes. */
function nested(paragraphsAt: (depth: number) => number): HTMLElement {
  let outer = document.createElement('div');
  for (let depth = DEPTH; depth > 0; depth--) {
    const around = document.createElement('div');
    around.append(outer, ...Array.from({ length: paragraphsAt(depth) }, paragraph));
    outer = around;
  }
  outer.hidden = true;
  return outer;
}

const DEEP = [
  { where: 'none', at: () => 0 },
  { where: 'all at the bottom', at: (depth: number) => (depth === DEPTH ? PARAGRAPHS : 0) },
  { where: 'at all depths', at: (depth: number) => (depth % (DEPTH / PARAGRAPHS) < 1 ? 1 : 0) },
];

describe.each(['before', 'append'] as const)('elements nested deeper than a parser nests: %s', (how) => {
  afterEach(() => {
    show('');
  });

  test.each(DEEP)('with paragraphs: $where', ({ at }) => {
    show(articleOf('Ada Lindt'));
    const article = document.querySelector('article')!;
    article[how](nested(at));
    const begun = performance.now();
    for (const isAsked of [false, true]) {
      const found = lookForArticle(document, 'https://news.example/politik/tief-1.html', isAsked);
      const seen = typeof found === 'string' ? found : found.article.text.slice(0, 22);
      expect(['too-slow', isAsked ? '' : 'none', 'Neue Brücke\nAda Lindt ']).toContain(seen);
    }
    expect(performance.now() - begun).toBeLessThan(2 * BOUND);
  });
});

// How long that takes depends on the machine; what comes of it must not.
test.each([
  { what: '100,000 nodes', html: pageOfNodes(100_000), text: /^Sehr viele Knoten\n/ },
  { what: '100,000 nested elements', html: pageOfNesting(100_000), text: /^Sehr tief verschachtelt\n/ },
])('$what: all of the article is found, and nothing else', ({ html, text }) => {
  show(html.replace(/^.*<body>/s, ''));
  expect(document.getElementsByTagName('*').length).toBeGreaterThan(100_000);
  expect(couldBeArticle(document, 'https://news.example/politik/viel-1.html')).toBe(true);
  const { article } = readShown();
  show('');
  expect(article.text).toMatch(text);
  expect(article.blocks.map(({ role }) => role)).toEqual([
    'headline',
    ...Array.from({ length: 20 }, () => 'paragraph'),
  ]);
});
