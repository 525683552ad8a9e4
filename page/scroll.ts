import { bringIntoView } from './dom/elements.ts';
import { parentOf } from './dom/nodes.ts';
import { frameOf, originOf, windowsOf } from './frames.ts';
import type { Box } from './place-card.ts';

/** Words closer than this to the viewport's edge are scrolled to, in CSS pixels: headers often stick there. */
const MARGIN = 80;

/** The document that a range of text is in. */
const documentOf = ({ startContainer }: Range): Document => startContainer.ownerDocument!;

/** The boxes of all lines of some ranges, in the page's viewport; empty when nothing of them is rendered. */
export function linesOf(ranges: readonly Range[]): readonly DOMRect[] {
  const [first] = ranges;
  if (!first) return [];
  const { left, top } = originOf(documentOf(first));
  return ranges.flatMap((range) =>
    [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }) => new DOMRect(x + left, y + top, width, height)),
  );
}

/** Whether a box is out of the page's sight, or of the sight of the frame it is in. */
function isAway(box: Box | undefined, frame: Element | null): boolean {
  if (!box) return true;
  const { top, bottom } = frame?.getBoundingClientRect() ?? { top: 0, bottom: Infinity };
  return box.top < Math.max(MARGIN, top) || box.top + box.height > Math.min(innerHeight - MARGIN, bottom);
}

/** Brings the first line of some ranges into view, at once and only where it is not; whatever scrolls it. */
export function scrollTo(ranges: readonly Range[]): void {
  const [first] = ranges;
  const element = first && parentOf(first.startContainer);
  if (!element) return;
  const inner = documentOf(first);
  const frame = frameOf(inner);
  if (!isAway(linesOf(ranges)[0], frame)) return;
  bringIntoView(element);
  // A tall block is centred, not its words; a frame may scroll them, too.
  for (const view of windowsOf(inner).toReversed()) {
    const [box] = linesOf(ranges);
    if (!box || !isAway(box, frame)) return;
    const top = box.top - originOf(view.document).top - view.innerHeight / 2;
    view.scrollBy({ top, behavior: 'instant' });
  }
}

/** Scrolls the page that some ranges are in by a length, at once; the frame they are in first. */
export function scrollPast([first]: readonly Range[], by: number): void {
  if (!first || by <= 0) return;
  let left = by;
  for (const view of windowsOf(documentOf(first)).toReversed()) {
    const before = view.scrollY;
    view.scrollBy({ top: left, behavior: 'instant' });
    left -= view.scrollY - before;
    if (left < 1) return;
  }
}
