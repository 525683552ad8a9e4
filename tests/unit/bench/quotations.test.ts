import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Report } from '../../../core/report.ts';
import { assign, type Pair } from '../../../scripts/bench/quotations/assign.ts';
import { chosen, confusionsOf, groupsOf, scoresOf } from '../../../scripts/bench/quotations/confusions.ts';
import { isHeldOut } from '../../../scripts/bench/quotations/corpus.ts';
import {
  covered,
  isFound,
  matchesOf,
  overlap,
  type GoldDocument,
  type Match,
} from '../../../scripts/bench/quotations/match.ts';
import { benchOptionsOf } from '../../../scripts/bench/quotations/options.ts';
import { byConfidence, byRule, marked } from '../../../scripts/bench/quotations/reliability.ts';

const total = (pairs: readonly Pair[], scores: readonly (readonly number[])[]): number =>
  pairs.reduce((sum, [row, column]) => sum + (scores[row]?.[column] ?? 0), 0);

/** The best sum by trying everything. */
function bestOf(
  scores: readonly (readonly number[])[],
  row = 0,
  used: ReadonlySet<number> = new Set(),
): number {
  if (row >= scores.length) return 0;
  const taken = (scores[row] ?? []).map((score, column) =>
    used.has(column) ? 0 : score + bestOf(scores, row + 1, new Set([...used, column])),
  );
  return Math.max(bestOf(scores, row + 1, used), ...taken);
}

const assignBy = (scores: readonly (readonly number[])[]): readonly Pair[] =>
  assign(scores.length, scores[0]?.length ?? 0, (row, column) => scores[row]?.[column] ?? 0);

describe('the assignment', () => {
  it.each([
    [[], []],
    [[[0.4]], [[0, 0]]],
    [[[0]], []],
    [
      [
        [0.9, 0.8],
        [0.8, 0],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [[[0.1, 0.7, 0.3]], [[0, 1]]],
    [[[0.2], [0.5], [0.3]], [[1, 0]]],
  ])('of %j is %j', (scores, pairs) => {
    expect([...assignBy(scores)].toSorted(([a], [b]) => a - b)).toEqual(pairs);
  });

  it('has the greatest sum there is, and nothing twice', () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(matrix, (scores) => {
        const pairs = assignBy(scores);
        expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        expect(total(pairs, scores)).toBe(bestOf(scores));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

const TEXT = 'Rom sagte, es regne. Ott lobte den Plan.';
const DOCUMENT: GoldDocument = {
  id: 'a',
  text: TEXT,
  tokens: [...TEXT.matchAll(/\w+|[^\w\s]/g)].map((match) => [match.index, match.index + match[0].length]),
  quotations: [
    { type: 'Indirect', quote: [[11, 19]], speaker: [[0, 3]], cue: [[4, 9]] },
    { type: 'Reported', quote: [[21, 40]], speaker: [[21, 24]], cue: [] },
  ],
};

interface Written {
  readonly span: readonly [number, number];
  readonly form?: string;
  readonly confidence?: number;
  readonly speaker?: readonly [number, number];
}

const reportOf = (...claims: readonly Written[]): Report =>
  ({
    claims: claims.map(({ span: [start, end], form = 'indirect', confidence = 0.9, speaker = [0, 3] }) => ({
      spans: [{ start, end }],
      form,
      confidence,
      sources: [{ spans: [{ start: speaker[0], end: speaker[1] }] }],
      cue: { spans: [{ start: 4, end: 9 }] },
      reasons: [{ rule: 'de/indirect/made-up/x' }],
    })),
  }) as unknown as Report;

const matches = (...claims: readonly Written[]): readonly Match[] => matchesOf(DOCUMENT, reportOf(...claims));

describe('what stands against what', () => {
  it('covers a token that shares a unit with a span', () => {
    expect([...covered(DOCUMENT.tokens, [{ start: 2, end: 5 }])]).toEqual([0, 1]);
    expect([...covered(DOCUMENT.tokens, [{ start: 3, end: 4 }])]).toEqual([]);
  });

  it.each([
    [[1, 2], [1, 2], 1],
    [[1, 2], [2, 3], 0.5],
    [[1], [2], 0],
    [[], [], 0],
  ])('%j and %j overlap by %d', (a, b, both) => {
    expect(overlap(new Set(a), new Set(b))).toBe(both);
  });

  it('pairs a quotation with the reading of its words and leaves the others alone', () => {
    const [said, lauded, ...rest] = matches({ span: [11, 19] }, { span: [0, 9] });
    expect(said?.gold?.words).toEqual({ message: 'es regne', speaker: 'Rom', cue: 'sagte' });
    expect(said?.ours?.words.message).toBe('es regne');
    expect(lauded?.ours).toBeUndefined();
    expect(rest.map(({ gold, ours }) => [gold, ours?.words.message])).toEqual([[undefined, 'Rom sagte']]);
    expect([said, lauded, ...rest].map((match) => match && isFound(match))).toEqual([true, false, false]);
  });

  it('prefers the same form among readings of the same words', () => {
    const [said] = matches({ span: [11, 19], form: 'free' }, { span: [11, 19] });
    expect(said?.ours?.form).toBe('indirect');
  });

  it('leaves the outlet’s own words out', () => {
    expect(matches({ span: [11, 19], form: 'own' }).map(({ ours }) => ours)).toEqual([undefined, undefined]);
  });
});

describe('confusions', () => {
  const whole = { span: [11, 19] } as const;
  const lauded = { span: [21, 40], form: 'reported', speaker: [21, 24] } as const;

  it('are none where all words are right, and the scores are whole', () => {
    const right = matches(whole);
    const [first] = right;
    expect(confusionsOf(first ? [first] : [])).toEqual([]);
    expect(scoresOf(first ? [first] : [], 'message')).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it.each([
    ['missed', [whole], 'missed: reported'],
    ['spurious', [whole, lauded, { span: [0, 9] }], 'spurious: indirect'],
    ['cut wrong', [{ span: [14, 19] }, lauded], 'cut wrong: indirect'],
    ['wrong speaker', [{ ...whole, speaker: [21, 24] }, lauded], 'wrong speaker: indirect'],
  ] as const)('are told: %s', (_, claims, name) => {
    const groups = groupsOf(confusionsOf(matches(...claims)));
    expect(groups.map((group) => group.name)).toContain(name);
    expect(groups.every(({ cost }) => cost > 0)).toBe(true);
  });

  it('cost what the F1 lacks, to first order', () => {
    const one = matches(...Array.from({ length: 1 }, () => whole), lauded);
    const many = Array.from({ length: 50 }, () => one).flat();
    const before = scoresOf(many, 'message').f1;
    const worse = [...many, ...matches(whole).filter(({ ours }) => !ours)];
    const cost = confusionsOf(worse).find(({ fault }) => fault === 'missed')?.cost ?? 0;
    const lost =
      100 * (before - scoresOf(worse, 'message').f1) +
      100 * (scoresOf(many, 'speaker').f1 - scoresOf(worse, 'speaker').f1);
    expect(cost).toBeGreaterThan(0.9 * lost);
    expect(cost).toBeLessThan(1.1 * lost);
  });

  it('are chosen by what each kind costs, so many and no more', () => {
    const missed = matches().slice(0, 1);
    const cut = matches({ span: [14, 19] }).slice(0, 1);
    const all = confusionsOf([...Array.from({ length: 30 }, () => missed).flat(), ...cut, ...cut]);
    const groups = groupsOf(all);
    for (const count of [0, 1, 7, 20, 32, 100])
      expect(chosen(groups, count)).toHaveLength(Math.min(count, all.length));
    expect(chosen(groups, 7).every(({ fault }) => fault === 'missed')).toBe(true);
    expect(chosen(groups, 32).filter(({ fault }) => fault === 'cut wrong')).toHaveLength(2);
    expect(chosen([], 5)).toEqual([]);
  });
});

describe('reliability', () => {
  const read = matches(
    { span: [11, 19], confidence: 0.95 },
    { span: [21, 40], confidence: 0.8 },
    { span: [0, 9], confidence: 0.4 },
  );

  it('counts the claims of each stretch of confidence and those that are right', () => {
    const bins = byConfidence(read).filter(({ all }) => all > 0);
    expect(bins.map(({ name, all, right }) => [name, all, right])).toEqual([
      ['0.00–0.50', 1, 0],
      ['0.80–0.85', 1, 1],
      ['0.95–1.00', 1, 1],
    ]);
  });

  it('counts those that are marked, and each rule', () => {
    expect(marked(read)).toMatchObject({ all: 2, right: 2, confidence: 0.875 });
    expect(byRule(read)).toMatchObject([{ name: 'de/indirect/made-up', all: 3, right: 2 }]);
  });
});

describe('the command', () => {
  it.each([
    [[], { seenOnly: false, confusions: 20 }],
    [['--seen-only', '--confusions', '5'], { seenOnly: true, confusions: 5 }],
    [['--confusions', 'all'], { misuse: '--confusions needs a whole number.' }],
    [['--held-out'], { misuse: 'Usage: bench:de [--seen-only] [--confusions N].' }],
  ])('%j is read', (argv, options) => {
    expect(benchOptionsOf(argv)).toEqual(options);
  });

  it('holds out the documents whose id’s SHA-256 starts with an odd byte', () => {
    // printf a | sha256sum: ca97…; printf b: 3e23…; printf e: 3f79…
    expect(['a', 'b', 'e'].map(isHeldOut)).toEqual([false, false, true]);
  });
});
