import { bringIntoView } from './dom/elements.ts';
import { parentOf } from './dom/nodes.ts';
import type { Box } from './place-card.ts';

/** Words closer than this to the viewport's edge are scrolled to, in CSS pixels: headers often stick there. */
const MARGIN = 80;

/** The boxes of all lines of some ranges, in viewport coordinates; empty when nothing of them is rendered. */
export const linesOf = (ranges: readonly Range[]): readonly DOMRect[] =>
  ranges.flatMap((range) =>
    [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0),
  );

const isAway = (box: Box | undefined): boolean =>
  !box || box.top < MARGIN || box.top + box.height > innerHeight - MARGIN;

/** Brings the first line of some ranges into view, at once and only where it is not; whatever scrolls it. */
export function scrollTo(ranges: readonly Range[]): void {
  const [first] = ranges;
  const element = first && parentOf(first.startContainer);
  if (!element || !isAway(linesOf(ranges)[0])) return;
  bringIntoView(element);
  const [box] = linesOf(ranges);
  // A tall block is centred, not its words.
  if (box && isAway(box)) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
