import { expect, test } from 'vitest';

import { placeCard } from '../../../page/place-card.ts';

const card = { width: 360, height: 300 };
const viewport = { width: 1000, height: 800 };
const words = (left: number, top: number) => ({ left, top, width: 120, height: 20 });

test.each([
  ['below the words', words(100, 100), viewport, { left: 100, top: 128 }],
  ['above them where below is no room', words(100, 600), viewport, { left: 100, top: 292 }],
  ['inside on the right', words(900, 100), viewport, { left: 628, top: 128 }],
  ['inside on the left', words(-50, 100), viewport, { left: 12, top: 128 }],
  ['inside where neither fits', words(100, 200), { width: 1000, height: 420 }, { left: 100, top: 108 }],
  ['at the edge of a viewport too small', words(100, 50), { width: 300, height: 200 }, { left: 12, top: 12 }],
])('a card goes %s', (_, at, within, expected) => {
  expect(placeCard(at, card, within)).toEqual(expected);
});
