import { closestTo } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { holds, parentOf } from '../dom/nodes.ts';
import { textOfRun, type Run } from './run.ts';

/** How far around a linked heading its teaser's text is looked for, and how many paragraphs it may have. */
const BOX_DEPTH = 4;
const MAX_TEASER_RUNS = 1;

/** Boxes with a linked heading and little text of their own: teasers of other articles. */
function teasersIn(runs: readonly Run[], good: ReadonlySet<Run>, keepTime: KeepTime): ReadonlySet<Element> {
  const held = new Map<Element, number>();
  for (const { element } of good) {
    keepTime();
    let at = parentOf(element);
    for (let steps = 0; at && steps < BOX_DEPTH; steps++, at = parentOf(at)) {
      held.set(at, (held.get(at) ?? 0) + 1);
    }
  }
  const teasers = new Set<Element>();
  for (const { heading, linked, length } of runs) {
    keepTime();
    if (!heading || linked < length / 2) continue;
    let box = parentOf(heading);
    for (let steps = 0; box && steps < BOX_DEPTH; steps++, box = parentOf(box)) {
      const own = held.get(box) ?? 0;
      if (own > MAX_TEASER_RUNS) break;
      if (own > 0) teasers.add(box);
    }
  }
  return teasers;
}

/** Articles within the article, where most of its text is in none of them: other articles. */
function othersIn(root: Element, good: ReadonlySet<Run>, keepTime: KeepTime): ReadonlySet<Element> {
  const others = new Set<Element>();
  let inside = 0;
  let all = 0;
  for (const { element, length } of good) {
    keepTime();
    all += length;
    const article = closestTo(element, 'article');
    if (!article || article === root || !holds(root, article)) continue;
    others.add(article);
    inside += length;
  }
  return inside < all / 2 ? others : new Set();
}

const FIGURE = /^[^A-Za-z\u00C0-\u1FFF]*(?:[A-Za-z\u00C0-\u1FFF]{1,3}[^A-Za-z\u00C0-\u1FFF]*)?$/;
/** From this share of figures on, a table is one of figures. */
const MANY = 0.4;

/** Tables of figures, without a sentence in them. */
function figuresIn(runs: readonly Run[], good: ReadonlySet<Run>, keepTime: KeepTime): readonly Element[] {
  const cells = new Map<Element, { all: number; figures: number }>();
  for (const run of runs) {
    keepTime();
    const table = closestTo(run.element, 'table');
    if (!table) continue;
    const count = cells.get(table) ?? { all: 0, figures: 0 };
    count.all += 1;
    if (good.has(run)) count.figures = -Infinity;
    else if (FIGURE.test(textOfRun(run))) count.figures += 1;
    cells.set(table, count);
  }
  return [...cells].filter(([, { all, figures }]) => figures >= all * MANY).map(([table]) => table);
}

/** Elements inside the article's root that stand beside its text: teasers, other articles, tables of figures. */
export const besideIn = (
  root: Element,
  runs: readonly Run[],
  good: ReadonlySet<Run>,
  keepTime: KeepTime,
): ReadonlySet<Element> =>
  new Set([
    ...teasersIn(runs, good, keepTime),
    ...othersIn(root, good, keepTime),
    ...figuresIn(runs, good, keepTime),
  ]);
