import { bringIntoView } from './dom/elements.ts';
import { parentOf } from './dom/nodes.ts';
import type { Box } from './place-card.ts';

/** Words closer than this to the viewport's edge are scrolled to, in CSS pixels: headers often stick there. */
const MARGIN = 80;

/** The box of the first line of some ranges, in viewport coordinates; null when nothing of them is rendered. */
export function boxOf(ranges: readonly Range[]): Box | null {
  for (const range of ranges) {
    for (const rect of range.getClientRects()) if (rect.width > 0 && rect.height > 0) return rect;
  }
  return null;
}

const isAway = (box: Box | null): boolean =>
  !box || box.top < MARGIN || box.top + box.height > innerHeight - MARGIN;

/** Brings the first line of some ranges into view, at once and only where it is not; whatever scrolls it. */
export function scrollTo(ranges: readonly Range[]): void {
  const [first] = ranges;
  const element = first && parentOf(first.startContainer);
  if (!element) return;
  if (!isAway(boxOf(ranges))) return;
  bringIntoView(element);
  const box = boxOf(ranges);
  // A tall block is centred, not its words.
  if (box && isAway(box)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
