/** A box in viewport coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Space between the card and the words, and between the card and the viewport's edge. */
const GAP = 8;
const EDGE = 12;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Where a card goes: below the words, else above them, else as low as the viewport allows; never outside it.
 * A card larger than the viewport begins at its edge.
 */
export function placeCard(
  words: Box,
  card: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
): { readonly left: number; readonly top: number } {
  const below = words.top + words.height + GAP;
  const above = words.top - GAP - card.height;
  const lowest = viewport.height - EDGE - card.height;
  const fits = below <= lowest || above < EDGE;
  return {
    left: clamp(words.left, EDGE, Math.max(EDGE, viewport.width - EDGE - card.width)),
    top: clamp(fits ? below : above, EDGE, Math.max(EDGE, lowest)),
  };
}
