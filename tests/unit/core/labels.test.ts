import { describe, expect, it } from 'vitest';
import { leadingStanding, lineOf, STANDINGS } from '../../../core/labels.ts';

describe('the one standing that is shown', () => {
  it.each([
    [['unconfirmed', 'disputed'], 'disputed'],
    [['disputed', 'refuted'], 'refuted'],
    [['corroborated', 'documented'], 'documented'],
    [['documented', 'unconfirmed'], 'unconfirmed'],
    [['unsourced'], 'unsourced'],
    [[], 'unclear'],
  ] as const)('of %j is %s', (standings, leading) => {
    expect(leadingStanding(standings)).toBe(leading);
  });

  it('is, alone, itself', () => {
    expect(STANDINGS.map((standing) => leadingStanding([standing]))).toEqual(STANDINGS);
  });
});

describe('the line under the words', () => {
  it.each([
    ['refuted', 'wavy'],
    ['disputed', 'wavy'],
    ['unconfirmed', 'dashed'],
    ['single', 'solid'],
    ['documented', 'solid'],
    ['corroborated', 'solid'],
    ['unsourced', 'dotted'],
    ['unclear', 'dotted'],
  ] as const)('of %s is %s', (standing, line) => {
    expect(lineOf([standing])).toBe(line);
  });

  it('follows the standing that is shown', () => {
    expect(lineOf(['single', 'disputed'])).toBe('wavy');
    expect(lineOf([])).toBe('dotted');
  });
});
