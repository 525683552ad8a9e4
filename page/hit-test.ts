import { matches } from './dom/elements.ts';
import { originOf } from './frames.ts';
import type { PaintedMark } from './paint.ts';
import { linesOf } from './scroll.ts';
import type { TextIndex } from './text-index.ts';

/** A click this far beside the words still means them, in CSS pixels. */
const SLACK = 3;
/** What has its own answer to a click. */
const BUSY =
  ':any-link,:read-write,button,input,select,textarea,label,summary,video,audio,[role=button],[role=link]';

/** A point of a document's own viewport, and the open shadow trees it may lie in: a caret is looked for in no others. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly shadowRoots?: readonly ShadowRoot[];
}

/** A claim under the pointer, and which of its lines there, counted as `linesOf` does. */
export interface Hit {
  readonly id: string;
  readonly line: number;
}

const isNear = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** The marked claim at a point; null when there is none. */
export function hitTest(
  document: Document,
  index: TextIndex,
  marks: ReadonlyMap<string, PaintedMark>,
  { x, y, shadowRoots = [] }: Point,
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  // A caret may stand after the last unit it was asked for, and in a unit that is not part of the text.
  const at = index.offsetAt(offsetNode, offset) ?? index.offsetAt(offsetNode, offset - 1);
  if (at === null) return null;
  const { left, top } = originOf(document);
  // Of nested claims the inner one is meant, and in reading order it comes after those around it.
  for (const { id, spans, ranges } of [...marks.values()].toReversed()) {
    if (!spans.some(({ start, end }) => start <= at && at <= end)) continue;
    const line = linesOf(ranges).findIndex((rect) => isNear(rect, x + left, y + top));
    if (line >= 0) return { id, line };
  }
  return null;
}

type View = Window & typeof globalThis;

/** Whether a click is the reader's own and plain reading: no modifier, nothing selected, nothing else clickable. */
function isPlain(event: MouseEvent, { document, Element }: View): boolean {
  if (!event.isTrusted || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  // The whole path, since a link may lie around the shadow tree that was clicked in.
  if (event.composedPath().some((one) => one instanceof Element && matches(one, BUSY))) return false;
  return document.getSelection()?.isCollapsed ?? true;
}

/** Calls back on plain clicks anywhere in a window, in the classes of which its elements are; the page's own answer to them is left alone. */
export function onPlainClick(window: View, signal: AbortSignal, onClick: (point: Point) => void): void {
  window.addEventListener(
    'click',
    (event) => {
      if (!isPlain(event, window)) return;
      const shadowRoots = event.composedPath().filter((one) => one instanceof window.ShadowRoot);
      onClick({ x: event.clientX, y: event.clientY, shadowRoots });
    },
    { capture: true, passive: true, signal },
  );
}
