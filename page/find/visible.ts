import { attributeOf, hasAttributeOf, isPlain, isRendered, knowsStyle } from '../dom/elements.ts';

/** Says whether a reader can see an element. */
export type IsVisible = (element: Element) => boolean;

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_NAME = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden)(?:$|[\s_-])/i;

/** Judges by markup alone, for documents that are never laid out. */
export const isVisibleInMarkup: IsVisible = (element) =>
  isPlain(element) ||
  (!hasAttributeOf(element, 'hidden') &&
    !HIDING_STYLE.test(attributeOf(element, 'style') ?? '') &&
    !HIDING_NAME.test(attributeOf(element, 'class') ?? ''));

/** Clipped to nothing, the way texts for screen readers only are hidden. */
const CLIPPED = /^(?:rect\((?:[01]px[ ,]*){4}\)|inset\((?:50|100)%\))$/;

/**
 * Judges by style: not rendered, `visibility: hidden`, or clipped to a point as texts for screen readers are.
 * Asks for no box, because that would make the page lay itself out at once. Rests on `knowsStyle`.
 */
export const isVisibleInStyle: IsVisible = (element) => {
  if (!isRendered(element)) return false;
  const { position, clip, clipPath } = getComputedStyle(element);
  return position !== 'absolute' || !(CLIPPED.test(clip) || CLIPPED.test(clipPath));
};

/** The judge that fits this document. */
export const visibilityOf = (document: Document): IsVisible =>
  knowsStyle && document.defaultView ? isVisibleInStyle : isVisibleInMarkup;
