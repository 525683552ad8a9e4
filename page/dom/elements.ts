import { getterOf, methodOf } from './nodes.ts';

/* Elements asked by the platform's own functions: see nodes.ts for why. */

const element = Element.prototype;
const localName = getterOf(element, 'localName')!;
const childElementCount = getterOf(element, 'childElementCount')!;
const getAttribute = methodOf(element, 'getAttribute');
const hasAttribute = methodOf(element, 'hasAttribute');
const closest = methodOf(element, 'closest');
const querySelector = methodOf(element, 'querySelector');
const getElementsByTagName = methodOf(element, 'getElementsByTagName');
const scrollIntoView = methodOf(element, 'scrollIntoView');
const checkVisibility = methodOf(element, 'checkVisibility');

/** The name of its tag, in lower case in HTML. */
export const tagOf = (of: Element): string => localName.call(of);
export const attributeOf = (of: Element, name: string): string | null => getAttribute.call(of, name);
export const hasAttributeOf = (of: Element, name: string): boolean => hasAttribute.call(of, name);
/** How many elements it holds directly. */
export const childrenCountOf = (of: Element): number => childElementCount.call(of);
/** The innermost element around it, or itself, that matches. */
export const closestTo = (of: Element, selector: string): Element | null => closest.call(of, selector);
/** Whether it holds an element that matches. */
export const hasInside = (of: Element, selector: string): boolean =>
  querySelector.call(of, selector) !== null;
/** The elements inside it with a tag, live. */
export const taggedIn = (of: Element, tag: string): HTMLCollectionOf<Element> =>
  getElementsByTagName.call(of, tag);
/** Brings it into the middle of the view at once. */
export const bringIntoView = (of: Element): void =>
  scrollIntoView.call(of, { block: 'center', behavior: 'instant' });
/** Whether the platform knows styles: jsdom does not. */
export const knowsStyle = 'checkVisibility' in element;
/** Whether it is rendered and its style does not hide it. Rests on `knowsStyle`. */
export const isRendered = (of: Element): boolean => checkVisibility.call(of, { visibilityProperty: true });
