import { expect, test } from 'vitest';

import { agenciesOf } from '../../core/agencies.ts';
import { EMPTY_META, type Article } from '../../core/article.ts';

/** An article of these paragraphs. */
function articleOf(paragraphs: readonly string[], authors: readonly string[]): Article {
  const text = paragraphs.join('\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { role: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return { text, blocks, meta: { ...EMPTY_META, authors } };
}

test.each<[readonly string[], readonly string[], readonly string[]]>([
  [['Berlin (dpa) - Der Bund baut.'], [], ['dpa']],
  [['Der Rat tagt.', 'Das war alles. (dpa/AFP)'], [], ['dpa', 'AFP']],
  [['Das war alles. (lby, dpa)'], [], ['dpa']],
  [['(mit Material von dpa und Reuters)'], [], ['dpa', 'Reuters']],
  [['Text.'], ['dpa', 'Ada Lindt'], ['dpa']],
  [['Wien (APA) – Es schneit.', 'Ende. (apa)'], [], ['APA']],
  [['Das sagte Kern (SPD) am Abend.'], [], []],
  [['Die Agentur dpa meldete das (siehe Bericht der dpa vom Vortag).'], [], []],
  [['Ende. (lp)'], ['Sid Vandermeer'], []],
  [['Text.'], ['The Associated Press'], ['AP']],
  [['Text.', 'Mit Material der Nachrichtenagenturen dpa und AFP'], [], ['dpa', 'AFP']],
  [['Reporting by Ada Lindt; editing by Bo Kern'], [], []],
])('agencies credited in %j by %j: %j', (paragraphs, authors, expected) => {
  expect(agenciesOf(articleOf(paragraphs, authors))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['Quelle: blatt.de, rpe/dpa', ['dpa']],
  ['(Quelle: AFP)', ['AFP']],
  ['Mit Material von Reuters', ['Reuters']],
  ['Quelle: Statistisches Amt', []],
  ['Talblatt', []],
])('the credit %j of a page names %j', (credit, expected) => {
  const article = articleOf(['Text.'], []);
  expect(agenciesOf({ ...article, meta: { ...article.meta, agencies: [credit] } })).toEqual(expected);
});

test('what the page itself names comes first, each once', () => {
  const article = articleOf(['Ende. (dpa/AFP)'], []);
  expect(agenciesOf({ ...article, meta: { ...article.meta, agencies: ['AFP'] } })).toEqual(['AFP', 'dpa']);
});
