import { isPale } from '../core/pale.ts';
import { closestTo } from './dom/elements.ts';
import { parentOf } from './dom/nodes.ts';

/**
 * Tells of ranges whether their words are light ones on something dark. What it has seen of an element it keeps:
 * one is for one look at a page. A link is as the text it stands in.
 */
export function createTone(): (range: Range) => boolean {
  const known = new Map<Element, boolean>();
  const look = (element: Element): boolean => {
    const pale = isPale(getComputedStyle(element).color);
    known.set(element, pale);
    return pale;
  };
  return ({ startContainer }) => {
    const parent = parentOf(startContainer);
    const link = parent && closestTo(parent, 'a[href]');
    const element = (link && parentOf(link)) ?? parent;
    return element !== null && (known.get(element) ?? look(element));
  };
}
