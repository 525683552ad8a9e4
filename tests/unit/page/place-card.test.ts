import { array, assert, integer, pre, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import {
  boxAround,
  isSheetAtTop,
  placeCard,
  roomBeside,
  scrollForRoom,
  scrollForSheet,
  type Box,
  type Size,
} from '../../../page/place-card.ts';

const card = { width: 360, height: 300 };
const viewport = { width: 1000, height: 800 };
const words = (left: number, top: number) => ({ left, top, width: 120, height: 20 });

test.each([
  ['below the words', words(100, 100), viewport, { left: 100, top: 128 }],
  ['above them where below is no room', words(100, 600), viewport, { left: 100, top: 292 }],
  ['inside on the right', words(900, 100), viewport, { left: 628, top: 128 }],
  ['inside on the left', words(-50, 100), viewport, { left: 12, top: 128 }],
  ['to their right', words(100, 200), { width: 1000, height: 420 }, { left: 228, top: 108 }],
  ['to their left', words(600, 200), { width: 1000, height: 420 }, { left: 232, top: 108 }],
  ['inside where no side has room', words(100, 200), { width: 420, height: 420 }, { left: 48, top: 108 }],
  ['at the edge of a viewport too small', words(100, 50), { width: 300, height: 200 }, { left: 12, top: 12 }],
])('a card goes %s', (_, at, within, expected) => {
  expect(placeCard(at, at, card, within)).toEqual(expected);
});

/** A claim that begins in the middle of a line, and goes on over the next. */
const first = { left: 400, top: 100, width: 200, height: 20 };
const second = { left: 50, top: 130, width: 550, height: 20 };
const third = { left: 50, top: 160, width: 100, height: 20 };

test('a card for one line of several goes below all of them, where that line begins', () => {
  const around = boxAround([first, second, third])!;
  expect(around).toEqual({ left: 50, top: 100, width: 550, height: 80 });
  expect(placeCard(first, around, card, viewport)).toEqual({ left: 400, top: 188 });
  expect(placeCard(second, around, card, viewport)).toEqual({ left: 50, top: 188 });
});

test('a card for words that leave no side free goes below the line in question', () => {
  const around = { left: 0, top: 10, width: 990, height: 700 };
  expect(placeCard(second, around, card, viewport)).toEqual({ left: 50, top: 158 });
});

test('there is no box around nothing', () => {
  expect(boxAround([])).toBeNull();
});

const length = integer({ min: 1, max: 2000 });
const boxes = array(
  record<Box>({
    left: integer({ min: -500, max: 2000 }),
    top: integer({ min: -500, max: 2000 }),
    width: length,
    height: length,
  }),
  { minLength: 1, maxLength: 5 },
);
const size = record<Size>({ width: length, height: length });
const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

test('a card that fits is wholly inside the viewport, and covers no words where a side has room', () => {
  assert(
    property(boxes, size, size, (lines, own, within) => {
      pre(own.width + 24 <= within.width && own.height + 24 <= within.height);
      const around = boxAround(lines)!;
      const place = { ...placeCard(lines[0]!, around, own, within), ...own };
      expect(place.left).toBeGreaterThanOrEqual(12);
      expect(place.top).toBeGreaterThanOrEqual(12);
      expect(place.left + own.width).toBeLessThanOrEqual(within.width - 12);
      expect(place.top + own.height).toBeLessThanOrEqual(within.height - 12);
      const hasRoomBelow =
        around.top + around.height >= 12 && around.top + around.height + 8 + own.height <= within.height - 12;
      expect(hasRoomBelow && meet(place, around)).toBe(false);
    }),
  );
});

const line = (top: number): Box => ({ left: 40, top, width: 200, height: 20 });
/** A window of 1280 by 720 at a zoom of 200 %. */
const small = { width: 640, height: 360 };

test.each([
  ['below a line near the top', 80, 240],
  ['above a line near the bottom', 320, 300],
  ['at the least where both are short', 170, 150],
  ['no more than the window', -500, 336],
])('there is room %s', (_, top, room) => {
  expect(roomBeside(line(top), small)).toBe(room);
});

test.each([
  ['not for a card that fits', 170, 140, 0],
  ['not where there is room enough', 80, 240, 0],
  ['until the line is near the top', 170, 150, 90],
  ['not up', 60, 239, 0],
])('the page is scrolled for a card %s', (_, top, height, by) => {
  expect(scrollForRoom(line(top), { width: 360, height }, small)).toBe(by);
});

test.each([
  ['not where the line is above it', 100, 0],
  ['until the line ends above it', 200, 52],
  ['never so far that the line leaves', 1000, 852],
])('the page is scrolled for a sheet %s', (_, top, by) => {
  expect(scrollForSheet(line(top), { width: 360, height: 184 }, { width: 360, height: 360 })).toBe(by);
});

test.each([
  ['below a line that stays above it', 100, false],
  ['above a line at the lower edge', 330, true],
  ['below where neither edge is free', 180, false],
  ['below while the line is out of sight', 400, false],
])('a sheet goes %s', (_, top, isAtTop) => {
  expect(isSheetAtTop(line(top), { width: 360, height: 184 }, { width: 360, height: 360 })).toBe(isAtTop);
});

test('a card no higher than there is room covers nothing of its line, wherever that is', () => {
  assert(
    property(integer({ min: 0, max: 700 }), integer({ min: 320, max: 720 }), (top, height) => {
      const within = { width: 500, height };
      pre(top + 20 <= height);
      const room = roomBeside(line(top), within);
      // No window is so low that a card of the least height has no place.
      const own = { width: 360, height: room };
      const place = placeCard(line(top), line(top), own, within);
      expect(meet({ ...place, ...own }, line(top))).toBe(false);
    }),
  );
});
