import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';

import { couldBeArticle } from '../../page/gate.ts';
import { isSameInk } from '../../page/normalise.ts';
import { readDocument } from '../../page/read-document.ts';
import { SENTENCE, show } from './dom.ts';
import { grow, hostileTrees } from './hostile-trees.ts';

const URL = 'https://news.example/politik/baum-1.html';

afterEach(() => {
  show('');
});

test('any page is read without an error, exactly, and left as it was', () => {
  let found = 0;
  let runs = 0;
  fc.assert(
    fc.property(hostileTrees, fc.boolean(), (trees, isPlain) => {
      show(isPlain ? `<main><h1>Neue Brücke</h1><p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p></main>` : '');
      const place = document.querySelector('main') ?? document.body;
      for (const tree of trees) grow(place, tree);
      const before = document.documentElement.outerHTML;
      const observer = new MutationObserver(() => undefined);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      couldBeArticle(document, URL);
      const read = readDocument(document, URL);
      expect(observer.takeRecords()).toEqual([]);
      observer.disconnect();
      expect(document.documentElement.outerHTML).toBe(before);
      runs++;
      if (read === 'none') return;
      found++;
      const { index, article } = read;
      expect(index.isIntact()).toBe(true);
      for (const block of article.blocks) {
        const words = article.text.slice(block.start, block.end);
        expect(words.trim()).not.toBe('');
        const said = index.rangesOf(block).join('');
        expect(isSameInk(said, words), `“${said}” for “${words}”`).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
  // Most of these pages have an article, or the test would say nothing.
  expect(found).toBeGreaterThan(runs / 3);
}, 60_000);
