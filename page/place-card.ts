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
