import { describe, expect, test } from 'vitest';

import { MAX_TEXT_UNITS } from '../../core/limits.ts';
import { indexText } from '../../page/text-index.ts';
import { block } from './blocks.ts';

const textOf = (...blocks: readonly string[][]): string => indexText(blocks.map(block)).text;

test.each<[string, readonly string[][], string]>([
  ['outer and repeated white space', [['  Der \n\t Rat ', ' tagt.  ']], 'Der Rat tagt.'],
  ['no-break spaces', [['1,2\u00A0Millionen\u202FEuro']], '1,2 Millionen Euro'],
  ['soft hyphens and zero-width characters', [['Mo\u00ADrä\u200Bnen\u2060damm\uFEFF']], 'Moränendamm'],
  ['white space beside dropped characters', [['a \u00AD b']], 'a b'],
  ['marks of direction', [['\u2067שלום\u2069 sagt \u202Aer\u202C']], 'שלום sagt er'],
  ['line breaks', [['eins', '/', 'zwei']], 'eins zwei'],
  [
    'ligatures',
    [['Oﬃzielle Auﬂage, ﬁnde ich; Staﬀel Giﬅ, ﬆ und Schiﬄ']],
    'Offizielle Auflage, finde ich; Staffel Gist, st und Schiffl',
  ],
  ['letters and accents apart', [['Die Bru\u0308cke, e\u0301lan, Ångström']], 'Die Brücke, élan, Ångström'],
  ['several accents on one letter', [['Vie\u0323\u0302t a\u0328\u0308']], 'Việt ą\u0308'],
  ['accents that no letter has', [['q\u0308 \u0308 \u0308']], 'q\u0308 \u0308 \u0308'],
  ['an accent in the next node', [['Bru', '\u0308cke']], 'Bru\u0308cke'],
  ['an accent after a ligature', [['ﬁ\u0301']], 'fi\u0301'],
  ['compatibility letters as they are', [['½ Liter², „A‚ K‑C–D …“ №']], '½ Liter², „A‚ K‑C–D …“ №'],
  ['emoji', [['👩\u200D🚒 ❤️\u200D🔥', '🇩🇪 👍🏽']], '👩\u200D🚒 ❤️\u200D🔥🇩🇪 👍🏽'],
  ['joiners elsewhere', [['\u200Da\u200Db \u200D', '\u200Dc']], 'ab c'],
  ['a gap that parts no word', [['Wag', '|', 'ner']], 'Wagner'],
  ['blocks, the empty one left out', [['Eins.'], [' \u00AD '], ['Zwei.']], 'Eins.\nZwei.'],
  ['non-Latin text', [['Он  сказал:'], ['«да»']], 'Он сказал:\n«да»'],
])('the text has %s as it should', (_, blocks, expected) => {
  expect(textOf(...blocks)).toBe(expected);
});

test('more text than is read is cut at the end of a block', () => {
  const most = 'a'.repeat(MAX_TEXT_UNITS);
  expect(textOf(['x'], [most], ['c'])).toBe('x');
  expect(textOf([most], ['c'])).toBe(most);
  const index = indexText([block([most.slice(9)]), block(['b', '|', 'b'.repeat(9)]), block(['c'])]);
  expect(index.text).toBe(most.slice(9));
  expect(index.blocks).toHaveLength(1);
  expect(index.rangesOf({ start: 0, end: MAX_TEXT_UNITS * 2 })).toHaveLength(1);
});

describe('ranges', () => {
  const index = indexText([block(['Ein ', 'Rat', '|', ' tagt', '/', 'heute.']), block(['Morgen.'])]);
  const words = (start: number, end: number): readonly string[] =>
    index.rangesOf({ start, end }).map((range) => range.toString());

  test.each<[string, number, number, readonly string[]]>([
    ['one over neighbouring nodes', 0, 7, ['Ein Rat']],
    ['none over a gap', 4, 12, ['Rat', ' tagt']],
    ['one over a line break', 8, 19, ['tagtheute.']],
    ['one for each block', 13, 26, ['heute.', 'Morgen']],
    ['none for nothing', 5, 5, []],
    ['none outside', 90, 95, []],
  ])('%s', (_, start, end, expected) => {
    expect(words(start, end)).toEqual(expected);
  });

  test('none in a node that has become too short', () => {
    const found = block(['Ein langer Satz.']);
    const own = indexText([found]);
    const [node] = found.pieces;
    if (node instanceof Text) node.data = 'Ein';
    expect(own.rangesOf({ start: 4, end: 10 })).toEqual([]);
  });
});
