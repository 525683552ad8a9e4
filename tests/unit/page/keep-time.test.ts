import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { inTime, type KeepTime } from '../../../page/dom/keep-time.ts';

/** A job of so many steps that take a millisecond each; gives back how many there were. */
const steps =
  (count: number) =>
  (keepTime: KeepTime): number => {
    for (let step = 0; step < count; step++) {
      vi.advanceTimersByTime(1);
      keepTime();
    }
    return count;
  };

const late = (keepTime: KeepTime): string => {
  steps(100)(keepTime);
  vi.advanceTimersByTime(10_000);
  return 'done';
};

const long = (keepTime: KeepTime): void => {
  vi.advanceTimersByTime(300);
  keepTime(true);
  vi.advanceTimersByTime(10_000);
};

const fail = (): never => {
  throw new RangeError('out of range');
};

describe('a job that may take only so long', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([0, 1, 16, 200])('%i steps of a millisecond are done in 200', (count) => {
    expect(inTime(200, steps(count))).toBe(count);
  });

  test('is given up soon after its time is over', () => {
    const begun = performance.now();
    expect(inTime(200, steps(1_000_000))).toBe('too-slow');
    expect(performance.now() - begun).toBeGreaterThan(200);
    expect(performance.now() - begun).toBeLessThanOrEqual(216);
  });

  test('is given up within the first step that is long', () => {
    const begun = performance.now();
    expect(inTime(200, long)).toBe('too-slow');
    expect(performance.now() - begun).toBe(300);
  });

  test('is not given up for what it does at its end', () => {
    expect(inTime(200, late)).toBe('done');
  });

  test('has its time from when it begins', () => {
    expect(inTime(200, steps(150))).toBe(150);
    expect(inTime(200, steps(150))).toBe(150);
  });

  test('fails with its own error', () => {
    expect(() => inTime(200, fail)).toThrow('out of range');
  });
});
