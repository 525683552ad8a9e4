/** Says whether a reader can see an element. */
export type IsVisible = (element: Element) => boolean;

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDING_NAME = /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|u-hidden)(?:$|[\s_-])/i;

/** Judges by markup alone, for documents that are never laid out. */
export const isVisibleInMarkup: IsVisible = (element) =>
  !element.hasAttribute('hidden') &&
  !HIDING_STYLE.test(element.getAttribute('style') ?? '') &&
  !HIDING_NAME.test(element.getAttribute('class') ?? '');

/**
 * Judges by layout: not rendered, `visibility: hidden`, or clipped to a point as texts for screen readers are.
 * Rests on `checkVisibility`, so it needs a browser.
 */
export const isVisibleInLayout: IsVisible = (element) => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
};

/** The judge that fits this document. */
export const visibilityOf = (document: Document): IsVisible =>
  document.defaultView && 'checkVisibility' in document.documentElement
    ? isVisibleInLayout
    : isVisibleInMarkup;
