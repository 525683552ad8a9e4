import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';

import { strayMarks, wrongMarks } from '../../../scripts/bench/pages/compare-marks.ts';
import { sampleSpans } from '../../../scripts/bench/pages/sample-marks.ts';

test.each<[string, string[], string[], number]>([
  ['on their words', ['a b', 'c'], ['a b', 'c'], 0],
  ['in several ranges', ['a b c'], ['a ', 'b', ' c'], 0],
  ['with other white space', ['a b'], ['a\n\u00AD b'], 0],
  ['on other words', ['a b', 'c'], ['a x', 'c'], 1],
  ['not there', ['a b', 'c'], ['a b'], 1],
  ['one too many', ['a'], ['a', 'b'], 1],
  ['in another order', ['a', 'b'], ['b', 'a'], 2],
])('marks %s', (_, meant, marked, wrong) => {
  expect(wrongMarks(meant, marked)).toBe(wrong);
});

it('calls marks stray that are on no passage meant', () => {
  expect(strayMarks(['der Rat tagt'], ['Rat  tagt', 'der Hund'])).toBe(1);
});

it('samples disjoint passages in order, inside of blocks, without outer white space', () => {
  const sentence = fc.array(fc.constantFrom('Rat', 'tagt', 'z. B.', 'heute.', '?', 'Ja!'), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), fc.integer({ min: 1, max: 30 }), (drafts, most) => {
      const lines = drafts.map((words) => words.join(' ')).filter(Boolean);
      let start = 0;
      const blocks = lines.map((line) => {
        const block = { start, end: start + line.length, role: 'paragraph' as const };
        start = block.end + 1;
        return block;
      });
      const text = lines.join('\n');
      const spans = sampleSpans(text, blocks, most);
      expect(spans.length).toBeLessThanOrEqual(most);
      expect(spans.length > 0).toBe(lines.length > 0);
      spans.forEach((span, at) => {
        const words = text.slice(span.start, span.end);
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
        expect(words).not.toContain('\n');
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      });
    }),
  );
});
