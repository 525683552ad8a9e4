/** A box in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The extent of something, CSS pixels. */
export type Size = Pick<Box, 'width' | 'height'>;
/** Where a card's upper left corner goes. */
export type Place = Pick<Box, 'left' | 'top'>;

/** Space between the card and the words, and between the card and the viewport's edge. */
const GAP = 8;
const EDGE = 12;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** A card no higher than this shows too little of itself, CSS pixels. */
const LEAST = 120;
/** Room for a card that reads well, and where a line goes that leaves too little: sticky headers end above it. */
const ENOUGH = 240;
const TOP = 80;

/** The most height a card may have that is above or below a line in the viewport and covers nothing of it. */
export function roomBeside({ top, height }: Box, viewport: Size): number {
  const room = Math.max(top - GAP, viewport.height - top - height - GAP) - EDGE;
  return clamp(room, LEAST, Math.max(LEAST, viewport.height - 2 * EDGE));
}

/** How far the page is to be scrolled for a card to have room enough beside a line; 0 where it has. */
export function scrollForRoom(line: Box, card: Size, viewport: Size): number {
  const room = roomBeside(line, viewport);
  return card.height < room || room >= ENOUGH ? 0 : Math.max(0, line.top - TOP);
}

/** How far the page is to be scrolled for a line to end above a sheet at the lower edge; never so far that it leaves at the top. */
export const scrollForSheet = (line: Box, sheet: Size, viewport: Size): number =>
  clamp(line.top + line.height + GAP - (viewport.height - sheet.height), 0, Math.max(0, line.top - GAP));

/** Whether a sheet goes to the upper edge, because at the lower one it would cover the line and there it does not. */
export const isSheetAtTop = (line: Box, sheet: Size, viewport: Size): boolean =>
  line.top < viewport.height &&
  line.top + line.height > viewport.height - sheet.height &&
  line.top > sheet.height;

/** The smallest box around some boxes; null for none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * Where a card goes: below all the words, else above them, else to their right or left, so that it covers none.
 * Where no side has room, below the line in question or above it; never outside the viewport.
 * A card larger than the viewport begins at its edge.
 * @param line the line in question, one of the words'; the card begins where it begins
 * @param words the box around all lines of the words
 */
export function placeCard(line: Box, words: Box, card: Size, viewport: Size): Place {
  const lowest = viewport.height - EDGE - card.height;
  const rightmost = viewport.width - EDGE - card.width;
  const left = clamp(line.left, EDGE, Math.max(EDGE, rightmost));
  const top = clamp(line.top, EDGE, Math.max(EDGE, lowest));
  const below = ({ top: y, height }: Box): Place => ({ left, top: y + height + GAP });
  const above = ({ top: y }: Box): Place => ({ left, top: y - GAP - card.height });
  const places = [
    below(words),
    above(words),
    { left: words.left + words.width + GAP, top },
    { left: words.left - GAP - card.width, top },
    below(line),
    above(line),
  ];
  const fits = (place: Place): boolean =>
    place.left >= EDGE && place.left <= rightmost && place.top >= EDGE && place.top <= lowest;
  const { left: x, top: y } = places.find(fits) ?? below(line);
  return { left: x, top: clamp(y, EDGE, Math.max(EDGE, lowest)) };
}
