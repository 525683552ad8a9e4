import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import type { FoundBlock } from '../../page/find/choose.ts';
import { inkOf, normalise } from '../../page/normalise.ts';
import { indexText, type TextIndex } from '../../page/text-index.ts';
import { block, nodesOf } from './blocks.ts';

/** Letters, every kind of white space, of nothing, of ligature and accent, emoji in one piece. */
const WHOLE = [
  ['a', 'e', 'u', 'B', 'ß', 'ы', 'ä', '„', '–', ' ', '  ', '\n', '\t', '\u00A0', '\u202F', '\u3000'],
  ['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\u2067', '\uFEFF', '\u034F'],
  ['ﬀ', 'ﬁ', 'ﬂ', 'ﬃ', 'ﬄ', 'ﬅ', 'ﬆ', '\u0301', '\u0308', '\u0328', '\u0323', 'a\u0308', 'q\u0308'],
  ['😀', '👩\u200D🚒', '❤️', '🇩🇪', '👍🏽'],
].flat();
const HALVES = ['\uD83D', '\uDE00'];

const blocksOf = (...units: readonly string[]): fc.Arbitrary<string[][]> => {
  const part = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(...units), { maxLength: 12 }).map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom('|', '/') },
  );
  return fc.array(fc.array(part, { maxLength: 6 }), { maxLength: 5 });
};
const ANY = blocksOf(...WHOLE, ...HALVES);

/** Runs a check on random blocks, which are on the page meanwhile. */
const check = <T extends unknown[]>(
  arbitraries: [fc.Arbitrary<string[][]>, ...{ [K in keyof T]: fc.Arbitrary<T[K]> }],
  holds: (index: TextIndex, found: readonly FoundBlock[], ...rest: T) => void,
): void =>
  fc.assert(
    fc.property(...arbitraries, (parts, ...rest) => {
      document.body.replaceChildren();
      const found = parts.map(block);
      holds(indexText(found), found, ...(rest as T));
    }),
    { numRuns: 300 },
  );

afterEach(() => document.body.replaceChildren());

const unitAt = (index: TextIndex, at: number): readonly Range[] => index.rangesOf({ start: at, end: at + 1 });

/** Whether a unit of the text has a place on the page that shows it and leads back to it, or is a break. */
function textComesBack(index: TextIndex, at: number): boolean {
  const unit = index.text[at] ?? '';
  const ranges = unitAt(index, at);
  if (ranges.length === 0) return unit === ' ' || unit === '\n';
  // The halves of a character that a gap parts are two ranges, and its second half is in the second.
  return ranges.some((range) => {
    const start = index.offsetAt(range.startContainer, range.startOffset);
    if (start === null || start > at) return false;
    const words = range.toString();
    const written = normalise(words) || ' ';
    return (
      (index.text.startsWith(words, start) && start + words.length > at) ||
      (index.text.startsWith(written, start) && start + written.length > at)
    );
  });
}

/** Whether a unit of a node leads to the text and back, or shows nothing. */
function nodeComesBack(index: TextIndex, node: Text, at: number): boolean {
  const offset = index.offsetAt(node, at);
  if (offset === null) return normalise(node.data.charAt(at)) === '';
  return unitAt(index, offset).some(
    (range) => range.isPointInRange(node, at) && range.isPointInRange(node, at + 1),
  );
}

describe('the way between text and page', () => {
  test('every unit of the text leads to the page and back', () => {
    check([ANY], (index) => {
      expect(index.text.split('').flatMap((_, at) => (textComesBack(index, at) ? [] : [at]))).toEqual([]);
    });
  });

  test('so do the halves of a character that a gap parts', () => {
    const index = indexText([block(['\uD83D', '|', '\uDE00'])]);
    expect(index.text).toBe('\uD83D\uDE00');
    expect([0, 1].map((at) => textComesBack(index, at))).toEqual([true, true]);
    expect(unitAt(index, 1).map(String)).toEqual(['\uD83D', '\uDE00']);
  });

  test('every unit of a node leads to the text and back, or shows nothing', () => {
    check([ANY], (index, found) => {
      const lost = found
        .flatMap(nodesOf)
        .flatMap((node) => node.data.split('').filter((_, at) => !nodeComesBack(index, node, at)));
      expect(lost).toEqual([]);
    });
  });

  test('the text has the ink of the nodes, and of one node exactly its normalised text', () => {
    check([ANY], ({ text }, found) => {
      expect(inkOf(text)).toBe(
        inkOf(
          found
            .flatMap(nodesOf)
            .map(({ data }) => data)
            .join(' '),
        ),
      );
    });
    check([ANY], (_, found) => {
      for (const one of found.flatMap(nodesOf))
        expect(indexText([{ ...found[0]!, pieces: [one] }]).text).toBe(normalise(one.data));
    });
  });

  test('blocks are disjoint, in order, one newline apart, and trimmed', () => {
    check([ANY], ({ text, blocks }) => {
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      for (const { start, end } of blocks) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    });
  });

  test('an untouched page is intact', () => {
    check([ANY], (index) => expect(index.isIntact()).toBe(true));
  });
});

describe('the ranges of a span', () => {
  const SPAN = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  test('hold its words, and no more than the characters it cuts through', () => {
    check<[{ start: number; end: number }]>([ANY, SPAN], (index, _, span) => {
      const words = inkOf(index.rangesOf(span).join(''));
      expect(words).toContain(inkOf(index.text.slice(span.start, span.end)));
      // Two marks on a letter, or three letters of a ligature.
      expect(
        [-2, -1, 0].some((more) =>
          [0, 1, 2].some(
            (less) => words === inkOf(index.text.slice(Math.max(0, span.start + more), span.end + less)),
          ),
        ),
      ).toBe(true);
    });
  });

  test('cut no character in two', () => {
    check<[{ start: number; end: number }]>([blocksOf(...WHOLE), SPAN], (index, _, span) => {
      for (const range of index.rangesOf(span)) expect(range.toString().isWellFormed()).toBe(true);
    });
  });

  test('leave out what stands between the pieces', () => {
    check<[{ start: number; end: number }]>([ANY, SPAN], (index, found, span) => {
      const gaps = found.flatMap(({ element, pieces }) =>
        pieces.flatMap((piece, at) => {
          if (piece !== 'gap') return [];
          const before = pieces.slice(0, at).findLast((one) => typeof one !== 'string');
          const hidden = document.createElement('span');
          hidden.textContent = 'XYZ';
          if (before) before.after(hidden);
          else element.prepend(hidden);
          return [hidden];
        }),
      );
      const ranges = index.rangesOf(span);
      expect(gaps.filter((gap) => ranges.some((range) => range.intersectsNode(gap)))).toEqual([]);
    });
  });
});

describe('on a page that has changed', () => {
  const CHANGES: readonly ((node: Text, at: number) => void)[] = [
    (node, at) => node.splitText(Math.min(at, node.length)),
    (node) => node.parentNode?.normalize(),
    (node, at) => node.deleteData(Math.min(at, node.length), 3),
    (node, at) => node.insertData(Math.min(at, node.length), 'neu'),
    (node) => node.before('dazwischen'),
    (node) => node.remove(),
    (node) => node.parentNode?.append(node),
    (node) => (node.data = node.data.split('').toReversed().join('')),
    (node) => node.replaceWith(node.data),
  ];
  const change = fc.tuple(fc.constantFrom(...CHANGES), fc.nat(), fc.nat(12));

  test('a span has its words or no range', () => {
    check<[{ start: number; end: number }, [(typeof CHANGES)[number], number, number][]]>(
      [
        ANY,
        fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })),
        fc.array(change, { minLength: 1, maxLength: 4 }),
      ],
      (index, found, span, changes) => {
        const whole = inkOf(index.rangesOf(span).join(''));
        const nodes = found.flatMap(nodesOf);
        for (const [apply, which, at] of changes) {
          const node = nodes[which % nodes.length];
          if (node) apply(node, at);
        }
        const ranges = index.rangesOf(span);
        expect(['', whole]).toContain(inkOf(ranges.join('')));
        expect(ranges.every(({ startContainer }) => startContainer.isConnected)).toBe(true);
      },
    );
  });

  test.each<[string, (node: Text) => void, readonly string[], boolean]>([
    ['nothing', () => undefined, ['Rat der', 'Stadt', 'Rat der Stadt'], true],
    ['a split after the words', (node) => node.splitText(11), ['Rat der', 'Stadt', ''], false],
    ['a split before the words', (node) => node.splitText(3), ['', 'Stadt', ''], false],
    ['a split inside', (node) => node.splitText(9), ['', 'Stadt', ''], false],
    ['a shorter text', (node) => node.deleteData(6, 99), ['', 'Stadt', ''], false],
    ['other words of one length', (node) => node.replaceData(4, 3, 'Tod'), ['', 'Stadt', ''], false],
    ['merged nodes', (node) => node.parentNode!.normalize(), ['Rat der', '', ''], false],
    ['a longer text', (node) => node.appendData('großen '), ['Rat der', 'Stadt', ''], true],
    [
      'words in between',
      (node) => node.after(document.createElement('b'), 'nicht '),
      ['Rat der', 'Stadt', ''],
      true,
    ],
    ['another order', (node) => node.parentNode!.append(node), ['Rat der', 'Stadt', ''], true],
    [
      'other white space',
      (node) => node.replaceData(7, 1, '\u00A0'),
      ['Rat\u00A0der', 'Stadt', 'Rat\u00A0der Stadt'],
      true,
    ],
  ])('%s', (_, apply, expected, isIntact) => {
    const found = block(['Der Rat der ', 'Stadt tagt.']);
    const index = indexText([found]);
    apply(nodesOf(found)[0]!);
    const words = [
      [4, 11],
      [12, 17],
      [4, 17],
    ].map(([start = 0, end = 0]) => index.rangesOf({ start, end }).join(''));
    expect([words, index.isIntact()]).toEqual([expected, isIntact]);
  });
});
