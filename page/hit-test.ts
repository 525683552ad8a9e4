import { closestTo } from './dom/elements.ts';
import type { PaintedMark } from './paint.ts';
import type { TextIndex } from './text-index.ts';

/** A click this far beside the words still means them, in CSS pixels. */
const SLACK = 3;
/** What has its own answer to a click. */
const BUSY =
  ':any-link,:read-write,button,input,select,textarea,label,summary,video,audio,[role=button],[role=link]';

/** A claim under the pointer and the box of its words there, in viewport coordinates. */
export interface Hit {
  readonly id: string;
  readonly rect: DOMRect;
}

const isNear = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** The box of a mark's words at a point; undefined when the point is beside them. */
function rectAt(mark: PaintedMark, x: number, y: number): DOMRect | undefined {
  for (const range of mark.ranges) {
    for (const rect of range.getClientRects()) if (isNear(rect, x, y)) return rect;
  }
  return undefined;
}

/** The marked claim at a point of the viewport; null when there is none. */
export function hitTest(
  document: Document,
  index: TextIndex,
  marks: ReadonlyMap<string, PaintedMark>,
  x: number,
  y: number,
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  // A caret may stand after the last unit it was asked for, and in a unit that is not part of the text.
  const at = index.offsetAt(offsetNode, offset) ?? index.offsetAt(offsetNode, offset - 1);
  if (at === null) return null;
  // Of nested claims the inner one is meant, and in reading order it comes after those around it.
  for (const mark of [...marks.values()].toReversed()) {
    const isAround = mark.spans.some(({ start, end }) => start <= at && at <= end);
    const rect = isAround && rectAt(mark, x, y);
    if (rect) return { id: mark.id, rect };
  }
  return null;
}

/** Whether a click is the reader's own and plain reading: no modifier, nothing selected, nothing else clickable. */
function isPlain(event: MouseEvent, document: Document): boolean {
  if (!event.isTrusted || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const target = event.composedPath()[0];
  if (target instanceof Element && closestTo(target, BUSY)) return false;
  return document.getSelection()?.isCollapsed ?? true;
}

/** Calls back on plain clicks anywhere in the page; the page's own answer to them is left alone. */
export function onPlainClick(
  window: Window,
  signal: AbortSignal,
  onClick: (event: MouseEvent) => void,
): void {
  window.addEventListener(
    'click',
    (event) => {
      if (isPlain(event, window.document)) onClick(event);
    },
    { capture: true, passive: true, signal },
  );
}
