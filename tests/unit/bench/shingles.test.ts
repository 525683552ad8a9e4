import { describe, expect, it, test } from 'vitest';

import { compareTexts, wordsOf } from '../../../scripts/bench/pages/shingles.ts';

test.each<[string, string[]]>([
  ['Der Rat, er tagt.', ['der', 'rat', 'er', 'tagt']],
  ['Brü\u00ADcken\u200Bbau', ['brückenbau']],
  ['Bru\u0308cke', ['brücke']],
  ['3,5 Mio. Euro', ['3', '5', 'mio', 'euro']],
  ['… – !', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

describe('comparing texts', () => {
  it('is perfect but for case, marks and white space', () => {
    expect(compareTexts('Der Rat tagt heute, sagt er.', 'der rat\ntagt heute sagt er').f1).toBe(1);
  });

  it('counts runs of four words', () => {
    // Found: abcd bcde; wanted: abcd bcde cdef.
    const { precision, recall, f1 } = compareTexts('a b c d e', 'a b c d e f');
    expect([precision, recall]).toEqual([1, 2 / 3]);
    expect(f1).toBeCloseTo(0.8);
  });

  it('counts what is repeated as often as it is repeated', () => {
    // Found: abcd bcda cdab dabc abcd; wanted: abcd.
    expect(compareTexts('a b c d a b c d', 'a b c d').precision).toBe(1 / 5);
  });

  it('minds the order of words', () => {
    expect(compareTexts('a b c d', 'd c b a').f1).toBe(0);
  });

  it('takes single words where a text is shorter than four', () => {
    expect(compareTexts('rat tagt', 'der rat tagt heute').recall).toBe(1 / 2);
  });

  it('finds nothing in an empty text, and nothing missing where nothing is wanted', () => {
    expect(compareTexts('', 'der rat tagt heute')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(compareTexts('der rat tagt heute', '').f1).toBe(0);
    expect(compareTexts('', '').f1).toBe(1);
  });
});
