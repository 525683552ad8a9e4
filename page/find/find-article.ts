import type { KeepTime } from '../dom/keep-time.ts';
import { holds, parentOf } from '../dom/nodes.ts';
import { blockOf, chooseBlocks, type FoundBlock } from './choose.ts';
import { currentArticle } from './current-article.ts';
import { isGood } from './good.ts';
import { findHeadline, headingBefore } from './headline.ts';
import { isLead } from './lead.ts';
import { isNoise } from './noise.ts';
import { findRoot } from './root.ts';
import { scopeOf } from './scope.ts';
import { textOfRun, type Run } from './run.ts';
import { likeness } from './similar.ts';
import { isOut, type Suspect } from './suspect.ts';
import type { IsVisible } from './visible.ts';
import { walk } from './walk.ts';

/** What is known of the article before it is found. */
export interface Hints {
  /** What the page calls itself; the headline is known by it. */
  readonly titles: readonly string[];
  /** The page's own summary; the lead is known by it. */
  readonly description: string;
  /** The page's address; of several articles, one may name it. */
  readonly url: string;
  readonly isVisible: IsVisible;
  readonly keepTime: KeepTime;
}

/** The article on the live page: the element that holds its body and its blocks in reading order. */
export interface FoundArticle {
  readonly root: Element;
  readonly blocks: readonly FoundBlock[];
}

/** Less text than this calls for a second look without the names. */
const SHORT = 500;
/** The second look counts only where it finds this many times more: then the names have misled. */
const MISFIRE = 3;
/** A suspect with this share of the heaviest one's text may be what really holds it. */
const HEAVY = 0.6;
/** A lead this like the headline only says it again. */
const SAME = 0.7;
/** Less text than this is no article. */
const MIN_UNITS = 200;

const unitsIn = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.length, 0);

const runsIn = (element: Element, runs: readonly Run[], keepTime: KeepTime): readonly Run[] =>
  runs.filter((run) => {
    keepTime();
    return holds(element, run.element);
  });

/** Suspicions that misfired: an element around the headline is not beside the article. */
function clearedBy(headline: Run | undefined): Set<Element> {
  const cleared = new Set<Element>();
  for (let at = headline?.suspect ?? null; at; at = at.outer) cleared.add(at.element);
  return cleared;
}

/** Clears also the doubtful element with the most running text, and those around it: a name that misled. */
function clearHeaviest(
  runs: readonly Run[],
  cleared: ReadonlySet<Element>,
  keepTime: KeepTime,
): Set<Element> {
  const units = new Map<Suspect, number>();
  for (const run of runs) {
    if (run.heading || !isGood(run)) continue;
    for (let at = run.suspect; at?.weight === 'maybe'; at = at.outer) {
      keepTime();
      units.set(at, (units.get(at) ?? 0) + run.length);
    }
  }
  const open = [...units].filter(([suspect]) => !cleared.has(suspect.element));
  const most = open.reduce((max, [, sum]) => Math.max(max, sum), 0);
  const heavy = open.filter(([, sum]) => sum >= most * HEAVY).map(([suspect]) => suspect);
  // The innermost of the heavy ones: those around it are cleared with it.
  const around = new Set(heavy.map(({ outer }) => outer));
  const innermost = heavy.find((one) => !around.has(one));
  const all = new Set(cleared);
  for (let at = innermost ?? null; at; at = at.outer) all.add(at.element);
  return all;
}

interface Attempt {
  readonly root: Element;
  readonly runs: readonly Run[];
  readonly good: ReadonlySet<Run>;
  readonly units: number;
}

function attempt(
  runs: readonly Run[],
  cleared: ReadonlySet<Element>,
  body: Element,
  headline: Run | undefined,
  { isVisible, keepTime }: Hints,
): Attempt | null {
  const open = runs.filter((run) => !isOut(run.suspect, cleared, keepTime));
  const good = open.filter((run) => {
    keepTime();
    return !run.heading && isGood(run) && isVisible(run.element);
  });
  const root = findRoot(good, body, headline?.element ?? null, keepTime);
  if (!root) return null;
  const within = runsIn(root, good, keepTime);
  return { root, runs: open, good: new Set(within), units: unitsIn(within) };
}

/**
 * The lead, where it stands between the headline and the body. Names such as "teaser" are no suspicion here:
 * beside its headline, a lead is often called so.
 */
function leadBefore(runs: readonly Run[], found: Attempt, headline: Run, hints: Hints): readonly Run[] {
  const from = runs.indexOf(headline);
  const to = runs.findIndex((run, at) => at > from && found.good.has(run));
  const open = new Set(found.runs);
  const beside = headline.heading && parentOf(headline.heading);
  return runs.slice(from + 1, Math.max(from + 1, to)).filter((run) => {
    hints.keepTime();
    if (holds(found.root, run.element) && open.has(run)) return false;
    const isOpen =
      open.has(run) || (run.suspect?.element === run.element && beside && holds(beside, run.element));
    const reads = isLead(run, hints.description) || (open.has(run) && isGood(run));
    const text = textOfRun(run);
    const isSaid = likeness(text, textOfRun(headline)) > SAME;
    return isOpen && reads && !isSaid && !isNoise(text) && hints.isVisible(run.element);
  });
}

/** How the text of an agency report begins: "Moskau – ", "Berlin (dpa) - ". What stands before it is a lead. */
const DATELINE = /^[A-ZÄÖÜ][\w./ÄÖÜäöüß-]{1,24}(?: [\w./ÄÖÜäöüß-]{1,16})?(?: \([\w/]+\))? [–—-] /;

/** Names the first paragraph of the body a lead where it is one. */
function withLead(blocks: readonly FoundBlock[], runs: readonly Run[], hints: Hints): readonly FoundBlock[] {
  const at = blocks.findIndex((block) => block.role !== 'headline');
  const block = blocks[at];
  if (!block || !['paragraph', 'crosshead'].includes(block.role)) return blocks;
  const run = runs.find((one) => one.pieces === block.pieces);
  const next = runs.find((one) => one.pieces === blocks[at + 1]?.pieces);
  const isBeforeDateline = next !== undefined && DATELINE.test(textOfRun(next));
  if (!run || !(isLead(run, hints.description) || isBeforeDateline)) return blocks;
  return blocks.with(at, { ...block, role: 'lead' });
}

/** Finds the article on a page, read-only; null when the page holds no running text. */
export function findArticle(body: Element, hints: Hints): FoundArticle | null {
  const { keepTime } = hints;
  const all = walk(scopeOf(body, keepTime), keepTime);
  let headline = findHeadline(all, hints.titles, keepTime);
  const current = currentArticle(all, headline, hints.url, keepTime);
  const runs = current ? runsIn(current, all, keepTime) : all;
  if (current) headline = findHeadline(runs, hints.titles, keepTime);
  const cleared = clearedBy(headline);
  let found = attempt(runs, cleared, body, headline, hints);
  if (!found || found.units < SHORT) {
    const second = attempt(runs, clearHeaviest(runs, cleared, keepTime), body, headline, hints);
    if (second && second.units > (found?.units ?? 0) * MISFIRE) found = second;
  }
  if (!found || found.units < MIN_UNITS) return null;
  const { root, good } = found;
  if (headline && !found.runs.slice(found.runs.indexOf(headline)).some((run) => good.has(run)))
    headline = undefined;
  headline ??= headingBefore(found.runs, good);
  const start = headline ? found.runs.indexOf(headline) : -1;
  const inBody = found.runs.filter((run, at) => {
    keepTime();
    return at > start && holds(root, run.element) && (good.has(run) || hints.isVisible(run.element));
  });
  const text = withLead(chooseBlocks(root, inBody, good, keepTime), inBody, hints);
  if (!headline) return { root, blocks: text };
  const lead = leadBefore(runs, found, headline, hints).map((run) => blockOf('lead', run));
  return { root, blocks: [blockOf('headline', headline), ...lead, ...text] };
}
