import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../scripts/bench/opinion/tally.ts';

const judged = (gold: boolean, read: boolean, times: number) =>
  Array.from({ length: times }, () => ({ sentence: '', gold, read }));

describe('the tally of opinion sentences', () => {
  it('gives precision, recall and F1 of both classes and their mean', () => {
    const tally = tallyOf([
      ...judged(true, true, 3),
      ...judged(true, false, 1),
      ...judged(false, true, 3),
      ...judged(false, false, 5),
    ]);
    expect(tally.opinion).toEqual({ precision: 0.5, recall: 0.75, f1: 0.6 });
    expect(tally.fact.precision).toBeCloseTo(5 / 6);
    expect(tally.fact.recall).toBe(0.625);
    expect(tally.macroF1).toBeCloseTo((0.6 + 5 / 7) / 2);
  });

  it('is 0 for a class that is never read', () => {
    expect(tallyOf(judged(true, false, 2)).opinion).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
