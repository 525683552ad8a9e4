import type { Run } from './run.ts';

/** A parent that adds at least this share of text is the better root. */
const GAIN = 0.12;

/**
 * The element that holds the article: starts where good text is densest and climbs while text is gained,
 * but not beyond what already holds the headline. Null when there is no good text.
 */
export function findRoot(good: readonly Run[], body: Element, headline: Element | null): Element | null {
  const total = new Map<Element, number>();
  const near = new Map<Element, number>();
  for (const run of good) {
    let share = run.length;
    let steps = 0;
    const start = run.element.localName === 'p' ? run.element.parentElement : run.element;
    for (let at = start; at; at = at.parentElement, steps++) {
      total.set(at, (total.get(at) ?? 0) + run.length);
      if (steps < 3) near.set(at, (near.get(at) ?? 0) + share);
      share /= 2;
      if (at === body) break;
    }
  }
  let root: Element | null = null;
  for (const [element, score] of near) {
    if (!root || score > (near.get(root) ?? 0)) root = element;
  }
  for (let at = root?.parentElement ?? null; root && at; at = at.parentElement) {
    if (root === body || (headline && root.contains(headline))) break;
    if ((total.get(at) ?? 0) >= (total.get(root) ?? 0) * (1 + GAIN)) root = at;
    if (at === body) break;
  }
  return root;
}
