import { tagOf } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { textOfRun, type Run } from './run.ts';
import { likeness } from './similar.ts';

/** A heading this like the page's title is the headline. */
const ALIKE = 0.5;

/** Rank of a heading: the more like the title the better, `h1` before the rest. */
function rank(run: Run, titles: readonly string[]): number {
  const text = textOfRun(run);
  const alike = Math.max(0, ...titles.map((title) => likeness(text, title)));
  const isTop = run.heading !== null && tagOf(run.heading) === 'h1';
  if (alike >= ALIKE) return alike + (isTop ? 0.3 : 0);
  return isTop && run.linked === 0 ? 0.2 + alike : 0;
}

/**
 * The run that is the article's headline: the heading most like what the page calls itself,
 * else its first `h1` without a link. Undefined when there is none.
 */
export function findHeadline(
  runs: readonly Run[],
  titles: readonly string[],
  keepTime: KeepTime,
): Run | undefined {
  let best: Run | undefined;
  let most = 0;
  for (const run of runs) {
    if (!run.heading) continue;
    keepTime();
    const score = rank(run, titles);
    if (score > most) {
      best = run;
      most = score;
    }
  }
  return best;
}
