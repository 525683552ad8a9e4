import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  layOut,
  linesOf,
  MAP_WIDTHS,
  type ClaimMap,
  type MapNode,
} from '../../components/panel/map-layout.ts';
import { linePath } from '../../components/panel/line-path.ts';
import { TIES, type ClaimTie } from '../../core/claim-ties.ts';
import { LINES } from '../../core/labels.ts';
import { SAMPLE } from './sample-report.ts';

const CLAIMS = SAMPLE.claims;
const words = {
  nameOf: () => 'Hafenbehörde',
  quoteOf: () => '„nachts Altöl abgelassen“',
  tieWord: () => 'bestreitet',
};

const tieOf = (said: number, answer: number, tie: ClaimTie['tie'] = 'denies'): ClaimTie => {
  const [one, other] = [CLAIMS[said], CLAIMS[answer]];
  if (!one || !other) throw new Error('The sample has no such claim.');
  return { tie, said: one, answer: other };
};

const anyTies = fc.uniqueArray(
  fc
    .record({ said: fc.nat({ max: 8 }), answer: fc.nat({ max: 8 }), tie: fc.constantFrom(...TIES) })
    .filter(({ said, answer }) => said !== answer),
  { maxLength: 12, selector: ({ said, answer, tie }) => `${said} ${answer} ${tie}` },
);
const anyWords = fc.string({ minLength: 0, maxLength: 120 });

const overlap = (a: MapNode, b: MapNode): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** All that may not be in a map. */
function faultsOf({ width, height, nodes, lines }: ClaimMap): readonly string[] {
  const outside = nodes.filter(
    (node) => node.x < 0 || node.y < 0 || node.x + node.width > width || node.y + node.height > height,
  );
  const crossing = nodes.flatMap((a, at) => nodes.slice(at + 1).filter((b) => overlap(a, b)));
  const loose = lines.filter(
    ({ from, to }) =>
      !nodes.some(({ x, y, width: w, height: h }) => x + w === from.x && y + h / 2 === from.y) ||
      !nodes.some(({ x, y, height: h }) => x === to.x && y + h / 2 === to.y) ||
      from.x >= to.x,
  );
  return [
    ...outside.map(({ key }) => `${key} is outside`),
    ...crossing.map(({ key }) => `something lies over ${key}`),
    ...loose.map(({ key }) => `${key} does not reach its claims`),
  ];
}

describe('the claim map', () => {
  it('puts claims of any ties and lengths side by side, none over another, none outside', () => {
    fc.assert(
      fc.property(
        anyTies,
        fc.integer({ min: 0, max: 2000 }),
        anyWords,
        anyWords,
        (pairs, room, name, quote) => {
          const ties = pairs.map(({ said, answer, tie }) => tieOf(said, answer, tie));
          const map = layOut(ties, room, { ...words, nameOf: () => name, quoteOf: () => quote });
          expect(faultsOf(map)).toEqual([]);
          expect(map.lines).toHaveLength(ties.length);
          expect(map.width).toBeGreaterThanOrEqual(MAP_WIDTHS.least);
          expect(map.width).toBeLessThanOrEqual(MAP_WIDTHS.most);
        },
      ),
    );
  });

  it('would notice claims that lie over each other', () => {
    const map = layOut([tieOf(2, 3)], 320, words);
    expect(faultsOf({ ...map, nodes: map.nodes.map((node) => ({ ...node, x: 0 })) })).not.toEqual([]);
  });

  it('shows a claim once a side, with all its ties', () => {
    const { nodes } = layOut([tieOf(0, 1), tieOf(2, 1, 'confirms'), tieOf(1, 3)], 320, words);
    expect(nodes.map(({ key, ties }) => [key, ...ties])).toEqual([
      ['said-c1'],
      ['said-c3'],
      ['answer-c2', 'denies', 'confirms'],
      ['said-c2'],
      ['answer-c4', 'denies'],
    ]);
  });

  it('keeps an answer level with what it answers', () => {
    const { lines } = layOut([tieOf(2, 3), tieOf(4, 5)], 320, words);
    for (const { from, to } of lines) expect(from.y).toBe(to.y);
  });

  it('is as wide as its room, between bounds, and has nothing without ties', () => {
    expect(layOut([tieOf(0, 1)], 400, words).width).toBe(400);
    expect(layOut([], 400, words)).toMatchObject({ height: 0, nodes: [], lines: [] });
  });

  it.each([
    ['kurz', 10, 1],
    ['zwei Worte mehr', 10, 2],
    ['Wasserwirtschaftsamt', 10, 2],
    ['ein Wasserwirtschaftsamt', 10, 3],
    ['', 10, 1],
  ])('counts the lines of “%s” at %i letters: %i', (text, perLine, lines) => {
    expect(linesOf(text, perLine)).toBe(lines);
  });
});

describe('the lines', () => {
  it.each(LINES)('%s: a path of just the length', (line) => {
    const path = linePath(line, 123);
    // Every part of a path is relative: its steps to the right add up.
    const steps = [...path.slice(4).matchAll(/(?:h|m|t|q\S+ \S+ )(-?[\d.]+)/g)].map(([, x]) => Number(x));
    expect(steps.reduce((sum, x) => sum + x, 0)).toBeCloseTo(123, 5);
  });

  it('differ', () => {
    expect(new Set(LINES.map((line) => linePath(line, 60))).size).toBe(LINES.length);
  });
});
