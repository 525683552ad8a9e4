/*
 * Named controls hide built-in properties of their form: after `<form><input name=parentElement>` its parent is
 * the input, for extensions, too. So whatever may be a form is asked by the platform's own functions, taken
 * once from the prototypes of our own world, where no page reaches them. In Firefox that is also several times
 * faster than asking an element itself. A document hides nothing but from the page's own scripts.
 */

/** The platform's getter of a property; undefined where the platform has none. */
export const getterOf = <Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): ((this: Owner) => Owner[Name]) | undefined =>
  // oxlint-disable-next-line typescript/unbound-method -- it is given back to be called on something
  Object.getOwnPropertyDescriptor(prototype, name)?.get;

/** A method of the platform, to be called on what is asked; undefined where the platform has none. */
export const methodOf = <Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): Owner[Name] => prototype[name];

const node = Node.prototype;
const nodeType = getterOf(node, 'nodeType')!;
const firstChild = getterOf(node, 'firstChild')!;
const nextSibling = getterOf(node, 'nextSibling')!;
const parentElement = getterOf(node, 'parentElement')!;
const textContent = getterOf(node, 'textContent')!;
const isConnected = getterOf(node, 'isConnected')!;
const contains = methodOf(node, 'contains');
const getRootNode = methodOf(node, 'getRootNode');
const compareDocumentPosition = methodOf(node, 'compareDocumentPosition');
const ownerDocument = getterOf(node, 'ownerDocument')!;
const host = getterOf(ShadowRoot.prototype, 'host')!;

// By number, because a document of a frame or of jsdom has classes of its own.
/** Whether it is text, or a CDATA section of an XML page, which is shown like it. */
export const isText = (of: Node): of is Text => {
  const type = nodeType.call(of);
  return type === 3 || type === 4;
};
export const isElement = (of: Node): of is Element => nodeType.call(of) === 1;
const isDocument = (of: Node): of is Document => nodeType.call(of) === 9;
const isShadowRoot = (of: Node): of is ShadowRoot => nodeType.call(of) === 11 && 'host' in of;
export const firstChildOf = (of: Node): Node | null => firstChild.call(of);
export const nextSiblingOf = (of: Node): Node | null => nextSibling.call(of);
/** The shadow tree a node is in; null in the document's own tree. */
export const treeOf = (of: Node): ShadowRoot | null => {
  const root = getRootNode.call(of);
  return isShadowRoot(root) ? root : null;
};
/** The element around the shadow tree a node is in; null in the document's own tree. */
export const hostOf = (of: Node): Element | null => {
  const tree = treeOf(of);
  return tree && host.call(tree);
};
/** The element around it, out of a shadow tree too. */
export const parentOf = (of: Node): Element | null => parentElement.call(of) ?? hostOf(of);
/** All text inside a node that is no document. */
export const textIn = (of: Node): string => textContent.call(of) ?? '';
/** Whether it is in a document that is shown, or is that: one whose frame is gone keeps its nodes. */
export const isOnPage = (of: Node): boolean => {
  try {
    return isConnected.call(of) && !!(isDocument(of) ? of : ownerDocument.call(of))?.defaultView;
  } catch {
    // Firefox then takes away from us all that was in it.
    return false;
  }
};
/** Whether `one` comes before `other` in the order of the page. */
export const isBefore = (one: Node, other: Node): boolean =>
  (compareDocumentPosition.call(one, other) & 4) !== 0;
/** Whether `inner` is `outer` or inside it, in a shadow tree of it too. */
export function holds(outer: Node, inner: Node): boolean {
  if (contains.call(outer, inner)) return true;
  const around = hostOf(inner);
  return around !== null && holds(outer, around);
}
