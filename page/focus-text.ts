import { parentOf } from './dom/nodes.ts';

/** The nearest element around a node that is more than a stretch of a line. */
function blockAround(node: Node): Element | null {
  let element = parentOf(node);
  while (element && getComputedStyle(element).display === 'inline') element = parentOf(element);
  return element;
}

/**
 * Puts the focus on the block that some ranges begin in, so that reading and the next Tab go on from there.
 * It is made focusable for the moment that takes, and is afterwards as it was.
 */
export function focusText([first]: readonly Range[]): void {
  const block = first && blockAround(first.startContainer);
  const view = first?.startContainer.ownerDocument?.defaultView;
  // A form may call its fields as it likes, `focus` too.
  if (!view || !(block instanceof view.HTMLElement) || block instanceof view.HTMLFormElement) return;
  const isPlain = !block.hasAttribute('tabindex');
  if (isPlain) block.tabIndex = -1;
  block.focus({ preventScroll: true });
  if (isPlain) block.removeAttribute('tabindex');
}
