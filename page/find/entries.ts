import { hasInside, tagOf } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { parentOf } from '../dom/nodes.ts';
import type { Run } from './run.ts';

/** Fewer parts than this are sections of one text. */
const FEWEST = 3;
/** Entries hold at least this share of the article's text. */
const MOST = 0.5;

/** Whether a part is an article of its own, or says when it was written. */
const isEntry = (part: Element): boolean =>
  tagOf(part) === 'article' || hasInside(part, 'article,time,[datetime],[itemprop=datePublished]');

/** How much good text each part of each element holds, up to the article's root. */
function textOfParts(
  root: Element,
  good: Iterable<Run>,
  keepTime: KeepTime,
): ReadonlyMap<Element, ReadonlyMap<Element, number>> {
  const all = new Map<Element, Map<Element, number>>();
  for (const { element, length } of good) {
    let part = element;
    while (part !== root) {
      keepTime();
      const whole = parentOf(part);
      if (!whole) break;
      let parts = all.get(whole);
      if (!parts) all.set(whole, (parts = new Map<Element, number>()));
      parts.set(part, (parts.get(part) ?? 0) + length);
      part = whole;
    }
  }
  return all;
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

/**
 * The entries of a live blog, in the order of the page: parts of one element that each are an article or carry
 * a time, and together hold most of the text. Empty for an article in one piece.
 */
export function entriesIn(root: Element, good: ReadonlySet<Run>, keepTime: KeepTime): readonly Element[] {
  const least = sumOf([...good].map(({ length }) => length)) * MOST;
  for (const parts of textOfParts(root, good, keepTime).values()) {
    if (parts.size < FEWEST || sumOf(parts.values()) < least) continue;
    const entries = [...parts].filter(([part]) => isEntry(part));
    if (entries.length >= FEWEST && sumOf(entries.map(([, units]) => units)) >= least)
      return entries.map(([part]) => part);
  }
  return [];
}
