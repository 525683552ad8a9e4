import { tagOf } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { holds, parentOf } from '../dom/nodes.ts';
import type { Run } from './run.ts';

/** A parent that adds at least this share of text is the better root. */
const GAIN = 0.12;

/**
 * The element that holds the article: starts where good text is densest and climbs while text is gained,
 * but not beyond what already holds the headline. Null when there is no good text.
 */
export function findRoot(
  good: readonly Run[],
  body: Element,
  headline: Element | null,
  keepTime: KeepTime,
): Element | null {
  const total = new Map<Element, number>();
  const near = new Map<Element, number>();
  for (const run of good) {
    let share = run.length;
    let steps = 0;
    const start = tagOf(run.element) === 'p' ? parentOf(run.element) : run.element;
    for (let at = start; at; at = parentOf(at), steps++) {
      keepTime();
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
  for (let at = root && parentOf(root); root && at; at = parentOf(at)) {
    keepTime();
    if (root === body || (headline && holds(root, headline))) break;
    if ((total.get(at) ?? 0) >= (total.get(root) ?? 0) * (1 + GAIN)) root = at;
    if (at === body) break;
  }
  return root;
}
