import { assert, integer, nat, property } from 'fast-check';
import { expect, test } from 'vitest';

import { stepByKey, type Typed } from '../../../page/toolbar-keys.ts';

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowDown', 3, 4],
  ['ArrowRight', 20, 20],
  ['ArrowLeft', 3, 2],
  ['ArrowUp', 0, 0],
  ['Home', 7, 0],
  ['End', 7, 20],
  ['5', 7, 4],
])('%s leads from %i to %i', (key, at, expected) => {
  expect(stepByKey(key, at, 21, 0)?.at).toBe(expected);
});

test.each(['0', 'a', 'Enter', ' ', 'Tab', 'Escape', 'F5', 'constructor', '٣'])('%j leads nowhere', (key) => {
  expect(stepByKey(key, 3, 21, 0)).toBeNull();
});

test.each(['End', 'Home', '1', 'ArrowLeft'])('%s leads nowhere where there is no place', (key) => {
  expect(stepByKey(key, -1, 0, 0)).toBeNull();
});

/** Where digits lead that are typed one after the other, this many milliseconds apart. */
const type = (digits: string, count: number, apart: number): number | undefined => {
  let at = 0;
  let typed: Typed | undefined;
  for (const [turn, digit] of digits.split('').entries()) {
    const step = stepByKey(digit, at, count, 5000 + turn * apart, typed);
    if (step) ({ at, typed } = step);
  }
  return typed && at + 1;
};

test.each([
  ['12', 21, 200, 12],
  ['12', 21, 2000, 2],
  ['12', 9, 200, 2],
  ['105', 150, 200, 105],
  ['20', 21, 200, 20],
  ['123', 99, 200, 3],
])('%s of %i places, %i ms apart, leads to number %i', (digits, count, apart, expected) => {
  expect(type(digits, count, apart)).toBe(expected);
});

test('another key ends the number', () => {
  const one = stepByKey('1', 0, 21, 100)!;
  const on = stepByKey('ArrowRight', one.at, 21, 200, one.typed)!;
  expect(stepByKey('2', on.at, 21, 300, on.typed)?.at).toBe(1);
});

test('every place is reached by the digits of its number, and no key leads outside', () => {
  assert(
    property(integer({ min: 1, max: 999 }), nat(), (count, seed) => {
      const number = (seed % count) + 1;
      expect(type(String(number), count, 300)).toBe(number);
    }),
  );
});
