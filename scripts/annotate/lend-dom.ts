import type { DOMWindow } from 'jsdom';

/**
 * Lends this process the classes of a jsdom window: the page side takes the platform's own functions from them
 * when it is loaded, so it must be imported after this. They work on the documents of every jsdom window.
 */
export const lendDom = ({ Node, Element, Document, Range }: DOMWindow): void => {
  Object.assign(globalThis, { Node, Element, Document, Range });
};
