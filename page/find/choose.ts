import type { BlockRole } from '../../core/article.ts';
import { tagOf } from '../dom/elements.ts';
import type { KeepTime } from '../dom/keep-time.ts';
import { parentOf } from '../dom/nodes.ts';
import { besideIn } from './beside.ts';
import { entriesIn } from './entries.ts';
import { isNoise } from './noise.ts';
import { textOfRun, type Piece, type Run } from './run.ts';

/** One block of the article as found on the page. */
export interface FoundBlock {
  readonly role: BlockRole;
  readonly element: Element;
  readonly pieces: readonly Piece[];
  /** Which entry of a live blog it belongs to, counted from 1; undefined for none. */
  readonly unit?: number | undefined;
}

/** A run as a block of the article. */
export const blockOf = (role: BlockRole, { element, pieces }: Run): FoundBlock => ({ role, element, pieces });

/** Short bold lines up to this length are crossheads. */
const MAX_CROSSHEAD = 140;
/** Runs with more of their text in links point elsewhere. */
const MAX_LINKED = 0.6;
/** A line this long that says the same again is a pull quote, or a lead set twice. */
const MIN_REPEATED = 40;
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

/** Which entry a run belongs to: its place among them, counted from 1; undefined for none. */
function unitOf(
  { element }: Run,
  units: ReadonlyMap<Element, number>,
  keepTime: KeepTime,
): number | undefined {
  for (let at = units.size > 0 ? element : null; at; at = parentOf(at)) {
    keepTime();
    const unit = units.get(at);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The blocks of the article's body among `runs`, in reading order. */
export function chooseBlocks(
  root: Element,
  runs: readonly Run[],
  good: ReadonlySet<Run>,
  keepTime: KeepTime,
): readonly FoundBlock[] {
  const homes = new Set([...good].map((run) => run.element));
  const beside = besideIn(root, runs, good, keepTime);
  const said = new Set<string>();
  const kept = runs.filter((run) => {
    keepTime();
    if (beside.size > 0 && isInside(run.element, beside, keepTime)) return false;
    const text = textOfRun(run);
    if (isNoise(text)) return false;
    if (!(run.heading ? run.linked < run.length / 2 : belongs(run, good, homes))) return false;
    const isRepeated = said.has(text);
    if (text.length >= MIN_REPEATED) said.add(text);
    return !isRepeated;
  });
  const units = new Map(entriesIn(root, good, keepTime).map((entry, at) => [entry, at + 1]));
  return withoutEmptyHeads(
    kept.map((run) => ({ ...blockOf(roleOf(run), run), unit: unitOf(run, units, keepTime) })),
  );
}
