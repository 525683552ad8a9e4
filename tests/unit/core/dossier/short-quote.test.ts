import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { MAX_CONTEXT, MAX_QUOTE } from '../../../../core/dossier/limits.ts';
import { shortQuote } from '../../../../core/dossier/short-quote.ts';
import { anchorQuote } from '../../../../core/quotes/anchor-quotes.ts';
import { describeQuote } from '../../../../core/quotes/stored-quote.ts';

const text = Array.from({ length: 200 }, (_, at) => `Wort${at}`).join(' ');

test('a short quote stays as it is', () => {
  const quote = describeQuote(text, { start: 10, end: 60 });
  expect(shortQuote(quote)).toBe(quote);
});

test('a long one is cut after a word, and stands where it stood', () => {
  const quote = describeQuote(text, { start: 6, end: 1000 });
  const short = shortQuote(quote);
  expect(short.exact).toMatch(/^Wort1 .* Wort\d+$/);
  expect(short.exact.length).toBeGreaterThan(MAX_QUOTE - 10);
  expect(text).toContain(short.prefix + short.exact + short.suffix);
  expect(anchorQuote(text, short)).toMatchObject({ ok: true, span: { start: 6 } });
});

test('any quote is short and whole afterwards', () => {
  const long = fc.string({ unit: fc.constantFrom('a', ' ', '🌉'), maxLength: 500, size: 'max' });
  fc.assert(
    fc.property(long, long, long, (exact, prefix, suffix) => {
      const short = shortQuote({ exact, prefix, suffix, hint: null });
      expect(exact.startsWith(short.exact)).toBe(true);
      expect(short.exact.length).toBeLessThanOrEqual(MAX_QUOTE);
      expect(Math.max(short.prefix.length, short.suffix.length)).toBeLessThanOrEqual(MAX_CONTEXT);
      expect((short.prefix + short.exact + short.suffix).isWellFormed()).toBe(true);
    }),
  );
});
