import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPosition,
  contains,
  hull,
  joinedTextOf,
  overlaps,
  sharedUnits,
  textOf,
  type Span,
} from '../../../core/span.ts';

const span = (start: number, end: number): Span => ({ start, end });
const anySpan = fc.tuple(fc.nat(50), fc.nat(20)).map(([start, length]) => span(start, start + length));

describe('spans', () => {
  it('stand for words, counted in UTF-16 units', () => {
    expect(textOf('a 😀 b', span(2, 4))).toBe('😀');
    expect(joinedTextOf('warf ihm etwas vor', [span(0, 4), span(15, 18)])).toBe('warf … vor');
    expect(joinedTextOf('abc', [])).toBe('');
  });

  it.each([
    ['apart', span(0, 2), span(4, 6), 0],
    ['touching', span(0, 2), span(2, 6), 0],
    ['crossing', span(0, 4), span(2, 6), 2],
    ['one in the other', span(0, 9), span(2, 6), 4],
    ['empty', span(3, 3), span(0, 9), 0],
  ])('%s share so many units', (_, a, b, shared) => {
    expect(sharedUnits(a, b)).toBe(shared);
    expect(overlaps(a, b)).toBe(shared > 0);
  });

  it('share the same both ways, and no more than either has', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(sharedUnits(a, b)).toBe(sharedUnits(b, a));
        expect(sharedUnits(a, b)).toBeLessThanOrEqual(Math.min(a.end - a.start, b.end - b.start));
      }),
    );
  });

  it('contain what begins no earlier and ends no later', () => {
    expect(contains(span(0, 9), span(0, 9))).toBe(true);
    expect(contains(span(0, 9), span(8, 10))).toBe(false);
  });

  it('have a smallest span around them, and none around none', () => {
    expect(hull([])).toBeUndefined();
    fc.assert(
      fc.property(fc.array(anySpan, { minLength: 1 }), (spans) => {
        const all = hull(spans);
        expect(all && spans.every((each) => contains(all, each))).toBe(true);
        expect(spans.some((each) => each.start === all?.start)).toBe(true);
        expect(spans.some((each) => each.end === all?.end)).toBe(true);
      }),
    );
  });

  it('are read by their beginning, the longer first', () => {
    const sorted = [span(4, 5), span(0, 2), span(0, 9)].toSorted(byPosition);
    expect(sorted).toEqual([span(0, 9), span(0, 2), span(4, 5)]);
  });
});
