import type { BlockRole } from '../../core/article.ts';
import { tagOf } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { parentOf } from '../dom/nodes.ts';
import { isNoise } from './noise.ts';
import { textOfRun, type Piece, type Run } from './run.ts';

/** One block of the article as found on the page. */
export interface FoundBlock {
  readonly role: BlockRole;
  readonly element: Element;
  readonly pieces: readonly Piece[];
}

/** A run as a block of the article. */
export const blockOf = (role: BlockRole, { element, pieces }: Run): FoundBlock => ({ role, element, pieces });

/** Short bold lines up to this length are crossheads. */
const MAX_CROSSHEAD = 140;
/** Runs with more of their text in links point elsewhere. */
const MAX_LINKED = 0.6;
/** How far around a linked heading its teaser's text is looked for, and how many paragraphs it may have. */
const BOX_DEPTH = 4;
const MAX_TEASER_RUNS = 1;
const ENDS_SENTENCE = /[.!?…:;,][“”"'»«’)\]]*$/;

/** The role a run has by its own element; paragraphs and crossheads are told apart later. */
export function roleOf(run: Run): BlockRole {
  if (run.heading) return 'crosshead';
  const tag = tagOf(run.element);
  if (/^t[dh]$/.test(tag)) return 'cell';
  if (/^(?:li|d[dt])$/.test(tag)) return 'list-item';
  if (run.quoted) return 'quote';
  const isBoldLine =
    run.bold >= run.length * 0.95 &&
    run.length <= MAX_CROSSHEAD &&
    run.linked === 0 &&
    !ENDS_SENTENCE.test(textOfRun(run));
  return isBoldLine ? 'crosshead' : 'paragraph';
}

/** Whether a run that is no heading belongs to the text, given which parents hold good text. */
function belongs(run: Run, good: ReadonlySet<Run>, homes: ReadonlySet<Element>): boolean {
  if (good.has(run)) return true;
  if (run.linked > run.length * MAX_LINKED) return false;
  const { element } = run;
  const parent = parentOf(element);
  if (/^(?:p|blockquote|li|d[dt]|t[dh])$/.test(tagOf(element)) || homes.has(element)) return true;
  return parent !== null && homes.has(parent) && run.length > 30;
}

/** Boxes with a linked heading and little text of their own: teasers of other articles. */
function teasersIn(runs: readonly Run[], good: ReadonlySet<Run>): ReadonlySet<Element> {
  const holds = new Map<Element, number>();
  for (const { element } of good) {
    let at = parentOf(element);
    for (let steps = 0; at && steps < BOX_DEPTH; steps++, at = parentOf(at)) {
      holds.set(at, (holds.get(at) ?? 0) + 1);
    }
  }
  const teasers = new Set<Element>();
  for (const { heading, linked, length } of runs) {
    if (!heading || linked < length / 2) continue;
    let box = parentOf(heading);
    for (let steps = 0; box && steps < BOX_DEPTH; steps++, box = parentOf(box)) {
      const own = holds.get(box) ?? 0;
      if (own > MAX_TEASER_RUNS) break;
      if (own > 0) teasers.add(box);
    }
  }
  return teasers;
}

const isInside = (element: Element, boxes: ReadonlySet<Element>, keepTime: KeepTime): boolean => {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    keepTime();
    if (boxes.has(at)) return true;
  }
  return false;
};

/** Drops crossheads with no text after them before the next one: they head what was left out. */
function withoutEmptyHeads(blocks: readonly FoundBlock[]): readonly FoundBlock[] {
  return blocks.filter((block, at) => {
    if (block.role !== 'crosshead') return true;
    const next = blocks[at + 1];
    return next !== undefined && next.role !== 'crosshead';
  });
}

/** The blocks of the article's body among `runs`, in reading order. */
export function chooseBlocks(
  runs: readonly Run[],
  good: ReadonlySet<Run>,
  keepTime: KeepTime,
): readonly FoundBlock[] {
  const homes = new Set([...good].map((run) => run.element));
  const teasers = teasersIn(runs, good);
  const kept = runs.filter((run) => {
    keepTime();
    if (teasers.size > 0 && isInside(run.element, teasers, keepTime)) return false;
    if (isNoise(textOfRun(run))) return false;
    if (run.heading) return run.linked < run.length / 2;
    return belongs(run, good, homes);
  });
  return withoutEmptyHeads(kept.map((run) => blockOf(roleOf(run), run)));
}
