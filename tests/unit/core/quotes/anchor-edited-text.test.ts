import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { anchorQuote, anchorQuotes } from '../../../../core/quotes/anchor-quotes.ts';
import { describeQuote } from '../../../../core/quotes/stored-quote.ts';
import type { Span } from '../../../../core/span.ts';
import { EDITS, unedited } from '../../../../scripts/bench/edit-text.ts';
import { seededRandom } from '../../../../scripts/bench/seeded-random.ts';
import { verdictOn } from '../../../../scripts/bench/verdict.ts';
import { TEXTS } from './texts.ts';

/** The span from one word of a text to one of the next thirty. */
function spanOfWords(text: string, from: number, more: number): Span {
  const words = [...text.matchAll(/\S+/g)];
  const first = words[from % words.length]!;
  const last = words[Math.min(words.length - 1, (from % words.length) + more)]!;
  return { start: first.index, end: last.index + last[0].length };
}

test.each(TEXTS.map((text) => [text.slice(0, 40), text]))(
  'every quote of an unchanged text comes back: %s',
  (_, text) => {
    const words = [...text.matchAll(/\S+/g)];
    const quotes = words.flatMap((_word, at) =>
      [0, 3, 12].map((more) => describeQuote(text, spanOfWords(text, at, more))),
    );
    const { placed, unplaced } = anchorQuotes(text, quotes);
    expect(unplaced).toEqual([]);
    expect(
      placed.filter(
        ({ quote, span }) =>
          span.start !== quote.hint?.start || text.slice(span.start, span.end) !== quote.exact,
      ),
    ).toEqual([]);
  },
);

test('a quote of an edited text is placed on its words or not at all', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TEXTS),
      fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0 }),
      fc.nat(400),
      fc.nat(30),
      (text, edits, seed, from, more) => {
        const random = seededRandom(seed);
        const edited = edits.reduce((now, name) => EDITS[name]!(now, random), unedited(text));
        const span = spanOfWords(text, from, more);
        const found = anchorQuote(edited.text, describeQuote(text, span));
        expect(verdictOn(text, edited, span, found)).not.toBe('wrong');
      },
    ),
    { numRuns: 2000 },
  );
});

test('most quotes survive one edit', () => {
  const random = seededRandom(7);
  const verdicts = TEXTS.flatMap((text) =>
    Object.values(EDITS).flatMap((edit) => {
      const edited = edit(unedited(text), random);
      return Array.from({ length: 20 }, () => {
        const span = spanOfWords(text, Math.floor(random() * 400), Math.floor(random() * 30));
        return verdictOn(text, edited, span, anchorQuote(edited.text, describeQuote(text, span)));
      });
    }),
  );
  const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
  expect(count('right')).toBeGreaterThan(10 * count('dropped'));
});

test('no text and no quote is too odd', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        'b',
        ' ',
        '\0',
        '\uD83D',
        '\uDE00',
        '.',
        '*',
        '(',
        '[',
        '\\',
        '$',
        '\u0308',
        '\u00AD',
        'ﬁ',
        '„',
      ),
      maxLength: 80,
    }),
    fc.constantFrom('a', 'ab ', '\0', '\u00AD', '(a+)+$ ').map((unit) => unit.repeat(5000)),
  );
  const hint = fc.option(fc.record({ start: fc.integer(), of: fc.integer() }));
  fc.assert(
    fc.property(odd, odd, odd, odd, hint, (text, exact, prefix, suffix, where) => {
      for (const words of [exact, text.slice(3, 60)]) {
        const found = anchorQuote(text, { exact: words, prefix, suffix, hint: where });
        const span = found.ok ? found.span : { start: 0, end: 0 };
        expect(span.start >= 0 && span.end <= text.length && span.start <= span.end).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('any span of any text is described without cutting more in two than it does', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: -5, max: 320 }),
      fc.nat(320),
      (text, start, more) => {
        const { exact, prefix, suffix, hint } = describeQuote(text, { start, end: start + more });
        expect(text.startsWith(prefix + exact + suffix, hint!.start - prefix.length)).toBe(true);
        expect([/^[\uDC00-\uDFFF]/.test(prefix), /[\uD800-\uDBFF]$/.test(suffix)]).toEqual([false, false]);
      },
    ),
  );
});
