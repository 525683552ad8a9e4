import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { foldTypography } from '../../../../core/quotes/fold-typography.ts';

test.each<[string, string, string]>([
  ['quotation marks', '„a“ »b« "c" ‚d‘ ‹e› “f” wie’s', "'a' 'b' 'c' 'd' 'e' 'f' wie's"],
  ['dashes', 'a – b — c ‑ d − e', 'a - b - c - d - e'],
  ['white space', 'a\u00A0b\n\tc  d\u202Fe', 'a b c d e'],
  ['what carries nothing', 'Ab\u00ADwas\u200Bser\uFEFF', 'Abwasser'],
  ['white space around what carries nothing', 'a \u00AD b', 'a b'],
  ['ligatures and dots', 'ﬁnden …', 'finden ...'],
  ['accents', 'Bru\u0308cke', 'Brücke'],
  ['nothing else', 'Straße, Pjöngjang; ½ A²', 'Straße, Pjöngjang; ½ A²'],
])('%s', (_, original, expected) => {
  expect(foldTypography(original).text).toBe(expected);
});

describe('the way back', () => {
  const original = 'Der  „Ab\u00ADwas\u00ADser“-ﬁlm …';
  const folded = foldTypography(original);
  const back = (words: string): string | null => {
    const start = folded.text.indexOf(words);
    const span = folded.unfold({ start, end: start + words.length });
    return span && original.slice(span.start, span.end);
  };

  test.each<[string, string | null]>([
    ['Der', 'Der'],
    ['Abwasser', 'Ab\u00ADwas\u00ADser'],
    ['was', 'was'],
    ['Ab', 'Ab'],
    ["'", '„'],
    [' ', '  '],
    ['film', 'ﬁlm'],
    ['ilm', null],
    ['..', null],
    ['...', '…'],
    ["Der 'Abwasser'-film ...", original],
  ])('of %j', (words, expected) => {
    expect(back(words)).toBe(expected);
  });

  test('of any span folds to the same words', () => {
    const units = [
      'a',
      ' ',
      '\n',
      '\u00A0',
      '\u00AD',
      '„',
      '–',
      '…',
      'ﬃ',
      'u',
      '\u0308',
      '\uD83D',
      '\uDE00',
      '\u200B',
    ];
    const text = fc.array(fc.constantFrom(...units), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (any, a, b) => {
        const own = foldTypography(any);
        const short = own.text;
        const span = { start: Math.min(a, b, short.length), end: Math.min(Math.max(a, b), short.length) };
        const there = own.unfold(span);
        fc.pre(there !== null && span.start < span.end);
        const again = foldTypography(any.slice(there?.start, there?.end)).text;
        expect(again).toBe(short.slice(span.start, span.end));
      }),
      { numRuns: 1000 },
    );
  });
});
