import { isRendered, knowsStyle } from './dom/elements.ts';
import type { KeepTime } from './dom/keep-time.ts';

/** A document with fewer paragraphs holds no article worth a look. */
const MIN_PARAGRAPHS = 3;
/** Frames looked at, the largest first: more of them hold no article but parts of a page. */
const MOST_FRAMES = 3;
/** A frame smaller than this shows no article, in square pixels. */
const MIN_AREA = 40_000;

/** The frame of our page that a document is shown in; null for the page's own document, and for one that is gone. */
export const frameOf = (inner: Document): Element | null =>
  inner === document ? null : (inner.defaultView?.frameElement ?? null);

/** Where a document's viewport begins in that of the page, in CSS pixels. */
export function originOf(inner: Document): { readonly left: number; readonly top: number } {
  const frame = frameOf(inner);
  if (!frame) return { left: 0, top: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { left: left + frame.clientLeft, top: top + frame.clientTop };
}

/** The page's own windows that an article in a document is read in: that of the page, and that of a frame. */
export const windowsOf = (inner: Document): readonly (Window & typeof globalThis)[] => [
  ...new Set([window, inner.defaultView ?? window]),
];

/**
 * A document, and then those of the large frames in it that scripts of the page may look into as well. Frames
 * inside of frames are left out. Boxes are asked for only where there is text.
 */
export function* documentsIn(document: Document, keepTime: KeepTime): Generator<Document> {
  yield document;
  if (!knowsStyle) return;
  const found: { readonly inner: Document; readonly area: number }[] = [];
  for (const frame of document.getElementsByTagName('iframe')) {
    keepTime();
    const inner = frame.contentDocument;
    if (!inner?.body || inner.getElementsByTagName('p').length < MIN_PARAGRAPHS || !isRendered(frame))
      continue;
    const area = frame.clientWidth * frame.clientHeight;
    if (area >= MIN_AREA) found.push({ inner, area });
  }
  for (const { inner } of found.toSorted((one, other) => other.area - one.area).slice(0, MOST_FRAMES))
    yield inner;
}
