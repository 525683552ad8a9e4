import { chooseBlocks, type FoundBlock } from './choose.ts';
import { isGood } from './good.ts';
import { findHeadline } from './headline.ts';
import { isLead } from './lead.ts';
import { isNoise } from './noise.ts';
import { findRoot } from './root.ts';
import { textOfRun, type Run } from './run.ts';
import { isOut } from './suspect.ts';
import type { IsVisible } from './visible.ts';
import { walk } from './walk.ts';

/** What is known of the article before it is found. */
export interface Hints {
  /** What the page calls itself; the headline is known by it. */
  readonly titles: readonly string[];
  /** The page's own summary; the lead is known by it. */
  readonly description: string;
  readonly isVisible: IsVisible;
}

/** The article on the live page: the element that holds its body and its blocks in reading order. */
export interface FoundArticle {
  readonly root: Element;
  readonly blocks: readonly FoundBlock[];
}

/** Less text than this calls for a second look without the names. */
const SHORT = 500;
/** Less text than this is no article. */
const MIN_UNITS = 200;

const unitsIn = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.length, 0);

/** Suspicions that misfired: an element around the headline is not beside the article. */
function clearedBy(headline: Run | undefined): Set<Element> {
  const cleared = new Set<Element>();
  for (let at = headline?.suspect ?? null; at; at = at.outer) cleared.add(at.element);
  return cleared;
}

/** Clears also every doubtful element whose kind is not certain; for pages whose names mislead. */
function clearMaybes(runs: readonly Run[], cleared: ReadonlySet<Element>): Set<Element> {
  const all = new Set(cleared);
  for (const run of runs) {
    for (let at = run.suspect; at; at = at.outer) if (at.weight === 'maybe') all.add(at.element);
  }
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
  isVisible: IsVisible,
): Attempt | null {
  const open = runs.filter((run) => !isOut(run.suspect, cleared));
  const good = open.filter((run) => !run.heading && isGood(run) && isVisible(run.element));
  const root = findRoot(good, body, headline?.element ?? null);
  if (!root) return null;
  const within = good.filter((run) => root.contains(run.element));
  return { root, runs: open, good: new Set(within), units: unitsIn(within) };
}

/** The lead, where it stands between the headline and the body. */
function leadBefore(found: Attempt, headline: Run, { description, isVisible }: Hints): readonly Run[] {
  const from = found.runs.indexOf(headline);
  const to = found.runs.findIndex((run, at) => at > from && found.root.contains(run.element));
  if (from < 0 || to < 0) return [];
  return found.runs
    .slice(from + 1, to)
    .filter((run) => isLead(run, description) && !isNoise(textOfRun(run)) && isVisible(run.element));
}

/** Names the first paragraph of the body a lead where it is one. */
function withLead(blocks: readonly FoundBlock[], runs: readonly Run[], hints: Hints): readonly FoundBlock[] {
  const at = blocks.findIndex((block) => block.role !== 'headline');
  const block = blocks[at];
  if (!block || block.role !== 'paragraph') return blocks;
  const run = runs.find((one) => one.pieces === block.pieces);
  if (!run || !isLead(run, hints.description)) return blocks;
  return blocks.with(at, { ...block, role: 'lead' });
}

/** Finds the article on a page, read-only; null when the page holds no running text. */
export function findArticle(body: Element, hints: Hints): FoundArticle | null {
  const runs = walk(body);
  const headline = findHeadline(runs, hints.titles);
  const cleared = clearedBy(headline);
  let found = attempt(runs, cleared, body, headline, hints.isVisible);
  if (!found || found.units < SHORT) {
    const second = attempt(runs, clearMaybes(runs, cleared), body, headline, hints.isVisible);
    if (second && second.units > (found?.units ?? 0) * 1.5) found = second;
  }
  if (!found || found.units < MIN_UNITS) return null;
  const { root, good } = found;
  const start = headline ? found.runs.indexOf(headline) : -1;
  const inBody = found.runs.filter(
    (run, at) => at > start && root.contains(run.element) && (good.has(run) || hints.isVisible(run.element)),
  );
  const body_ = withLead(chooseBlocks(inBody, good), inBody, hints);
  const block = (role: FoundBlock['role']) => (run: Run) => ({
    role,
    element: run.element,
    pieces: run.pieces,
  });
  const head = headline ? [block('headline')(headline)] : [];
  const lead = headline ? leadBefore(found, headline, hints).map(block('lead')) : [];
  return { root, blocks: [...head, ...lead, ...body_] };
}
