import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MAX_TEXT_UNITS } from '../../core/limits.ts';
import type { FoundBlock } from '../../page/find/choose.ts';
import type { Piece } from '../../page/find/run.ts';
import { normalise } from '../../page/normalise.ts';
import { indexText, type TextIndex } from '../../page/text-index.ts';

/** A block of text nodes as the finder gives it; `|` in the list is a gap, `/` a line break. */
function block(parts: readonly string[]): FoundBlock {
  const element = document.createElement('p');
  const pieces: Piece[] = parts.map((part) => {
    if (part === '|') return 'gap';
    if (part === '/') return 'space';
    const node = document.createTextNode(part);
    element.append(node);
    return node;
  });
  return { role: 'paragraph', element, pieces };
}

const textOf = (...blocks: readonly string[][]): string => indexText(blocks.map(block)).text;

test.each<[string, readonly string[][], string]>([
  ['outer and repeated white space', [['  Der \n\t Rat ', ' tagt.  ']], 'Der Rat tagt.'],
  ['no-break spaces', [['1,2\u00A0Millionen\u202FEuro']], '1,2 Millionen Euro'],
  ['soft hyphens and zero-width characters', [['Mo\u00ADrä\u200Bnen\u2060damm\uFEFF']], 'Moränendamm'],
  ['white space beside dropped characters', [['a \u00AD b']], 'a b'],
  ['line breaks', [['eins', '/', 'zwei']], 'eins zwei'],
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

/** The place of one unit of the text on the page; undefined for block ends and line breaks. */
const placeOf = (index: TextIndex, offset: number) => {
  const [range] = index.rangesOf({ start: offset, end: offset + 1 });
  const node = range?.startContainer;
  return range && node instanceof Text ? { node, offset: range.startOffset } : undefined;
};

/** Whether a unit of the text has a place on the page that leads back to it, or is a break. */
const textComesBack = (index: TextIndex, offset: number): boolean => {
  const place = placeOf(index, offset);
  const unit = index.text[offset] ?? '';
  if (!place) return unit === ' ' || unit === '\n';
  const shown = normalise(place.node.data.charAt(place.offset)) || ' ';
  return shown === unit && index.offsetAt(place.node, place.offset) === offset;
};

/** Whether a unit of a node leads to the text and back, or has no ink. */
const nodeComesBack = (index: TextIndex, node: Text, at: number): boolean => {
  const offset = index.offsetAt(node, at);
  if (offset === null) return normalise(node.data.charAt(at)) === '';
  const place = placeOf(index, offset);
  return place?.node === node && place.offset === at;
};

describe('the way between text and page', () => {
  const units = fc.constantFrom('a', 'B', 'ß', 'ы', ' ', '\n', '\u00A0', '\u00AD', '\u200B', '😀');
  const part = fc.oneof(fc.string({ unit: units, maxLength: 12 }), fc.constantFrom('|', '/'));
  const blocks = fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 5 });

  test('every unit of the text leads to its node and back', () => {
    fc.assert(
      fc.property(blocks, (parts) => {
        const index = indexText(parts.map(block));
        const lost = index.text.split('').filter((_, offset) => !textComesBack(index, offset));
        expect(lost).toEqual([]);
      }),
    );
  });

  test('every unit of a node leads to its unit of the text and back, or has no ink', () => {
    fc.assert(
      fc.property(blocks, (parts) => {
        const found = parts.map(block);
        const index = indexText(found);
        const nodes = found.flatMap(({ pieces }) => pieces).filter((piece) => typeof piece !== 'string');
        const lost = nodes.flatMap((node) =>
          node.data.split('').filter((_, at) => !nodeComesBack(index, node, at)),
        );
        expect(lost).toEqual([]);
      }),
    );
  });

  test('blocks are disjoint, in order, and one newline apart', () => {
    fc.assert(
      fc.property(blocks, (parts) => {
        const { text, blocks: read } = indexText(parts.map(block));
        expect(read.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        for (const { start, end } of read) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }),
    );
  });

  test('the ranges of a span hold its words', () => {
    fc.assert(
      fc.property(blocks, fc.nat(40), fc.nat(40), (parts, a, b) => {
        const index = indexText(parts.map(block));
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const words = index.rangesOf(span).join('');
        expect(words.replace(/[\s\u00AD\u200B]/g, '')).toBe(
          index.text.slice(span.start, span.end).replace(/\s/g, ''),
        );
      }),
    );
  });
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
