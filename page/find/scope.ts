import { taggedIn } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { holds, isBefore, parentOf } from '../dom/nodes.ts';
import { longParagraphs } from '../long-paragraphs.ts';

/** At most this share of the text inside may stand outside of a scope. */
const MAX_OUTSIDE = 0.12;

interface Home {
  readonly element: Element;
  readonly first: Element;
  units: number;
}

/** The parents of paragraphs, each with its first paragraph and how much text it holds in such. */
function paragraphHomes(body: Element, keepTime: KeepTime): readonly Home[] {
  const homes = new Map<Element, Home>();
  for (const { paragraph: first, units } of longParagraphs(taggedIn(body, 'p'), keepTime)) {
    const element = parentOf(first);
    if (!element) continue;
    const home = homes.get(element) ?? { element, first, units: 0 };
    home.units += units;
    homes.set(element, home);
  }
  return [...homes.values()];
}

/**
 * The part of the page that is worth walking: the smallest element with a first-level heading above the text and
 * almost all paragraphs of the page. Most of a page is menus and teasers around it; where that is not plain,
 * all of it.
 */
export function scopeOf(body: Element, keepTime: KeepTime): Element {
  const homes = paragraphHomes(body, keepTime);
  const [main] = homes.toSorted((a, b) => b.units - a.units);
  if (!main) return body;
  for (let scope: Element | null = main.element; scope && scope !== body; scope = parentOf(scope)) {
    keepTime(true);
    const [heading] = taggedIn(scope, 'h1');
    if (!heading || !isBefore(heading, main.first)) continue;
    let inside = 0;
    let outside = 0;
    for (const { element, units } of homes) {
      keepTime();
      if (holds(scope, element)) inside += units;
      else outside += units;
    }
    if (outside <= inside * MAX_OUTSIDE) return scope;
  }
  return body;
}
