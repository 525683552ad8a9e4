import { getterOf, methodOf } from './nodes.ts';

/* Elements asked by the platform's own functions: see nodes.ts for why. */

const element = Element.prototype;
const localName = getterOf(element, 'localName')!;
const childElementCount = getterOf(element, 'childElementCount')!;
const shadowRoot = getterOf(element, 'shadowRoot')!;
const attributes = getterOf(element, 'attributes')!;
const getAttribute = methodOf(element, 'getAttribute');
const hasAttributes = methodOf(element, 'hasAttributes');
const hasAttribute = methodOf(element, 'hasAttribute');
const matchesSelector = methodOf(element, 'matches');
const closest = methodOf(element, 'closest');
const querySelector = methodOf(element, 'querySelector');
const querySelectorAll = methodOf(element, 'querySelectorAll');
const nextElementSibling = getterOf(element, 'nextElementSibling')!;
const getElementsByTagName = methodOf(element, 'getElementsByTagName');
const scrollIntoView = methodOf(element, 'scrollIntoView');
const assignedNodes = methodOf(HTMLSlotElement.prototype, 'assignedNodes');
const checkVisibility = methodOf(element, 'checkVisibility');

/** The name of its tag, in lower case in HTML. */
export const tagOf = (of: Element): string => localName.call(of);
export const attributeOf = (of: Element, name: string): string | null => getAttribute.call(of, name);
export const hasAttributeOf = (of: Element, name: string): boolean => hasAttribute.call(of, name);
/** Whether it says nothing of itself but its tag. */
export const isPlain = (of: Element): boolean => !hasAttributes.call(of);
/** The values of all its attributes. */
export const valuesOf = (of: Element): readonly string[] =>
  [...attributes.call(of)].map(({ value }) => value);
/** How many elements it holds directly. */
export const childrenCountOf = (of: Element): number => childElementCount.call(of);
export const matches = (of: Element, selector: string): boolean => matchesSelector.call(of, selector);
/** The innermost element around it, or itself, that matches. */
export const closestTo = (of: Element, selector: string): Element | null => closest.call(of, selector);
/** The first element inside it that matches. */
export const firstIn = (of: Element, selector: string): Element | null => querySelector.call(of, selector);
/** Whether it holds an element that matches. */
export const hasInside = (of: Element, selector: string): boolean => firstIn(of, selector) !== null;
/** The elements inside it that match. */
export const allIn = (of: Element, selector: string): NodeListOf<Element> =>
  querySelectorAll.call(of, selector);
/** The element after it under the same parent. */
export const nextElementOf = (of: Element): Element | null => nextElementSibling.call(of);
/** The elements inside it with a tag, live. */
export const taggedIn = (of: Element, tag: string): HTMLCollectionOf<Element> =>
  getElementsByTagName.call(of, tag);
/** The tree an element shows in place of its children, where the page's scripts may look into it. */
export const shadowOf = (of: Element): ShadowRoot | null => shadowRoot.call(of);
// By what it has, because a frame has classes of its own.
const isSlot = (of: Element): of is HTMLSlotElement => 'assignedNodes' in of;
/** What an element named `slot` shows; empty where it shows its own children. */
export const assignedTo = (of: Element): readonly Node[] => (isSlot(of) ? assignedNodes.call(of) : []);
/** Brings it into the middle of the view at once. */
export const bringIntoView = (of: Element): void =>
  scrollIntoView.call(of, { block: 'center', behavior: 'instant' });
/** Whether the platform knows styles: jsdom does not. */
export const knowsStyle = 'checkVisibility' in element;
/** Whether it is rendered and its style does not hide it. Rests on `knowsStyle`. */
export const isRendered = (of: Element): boolean => checkVisibility.call(of, { visibilityProperty: true });
