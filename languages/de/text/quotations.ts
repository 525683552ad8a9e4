import type { Quotation } from '../../../core/document.ts';
import { byPosition, type Span } from '../../../core/span.ts';

/**
 * Opening marks and the marks that may close them, as German newsrooms set them (and as keyboards do). A mark that
 * closes itself closes only where it could not open.
 */
const PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"„‟',
  '»': '«',
  '«': '»',
  '“': '”“',
  '”': '”“',
  '"': '"',
  '‚': "‘’'",
  '›': '‹',
  '‹': '›',
  "'": "'",
  '‘': '’',
};

/** Marks that keyboards put together of two: ,,…'' and ''…'' and ``…''. */
const DOUBLE: Readonly<Record<string, readonly string[]>> = {
  ',,': ["''", '``', '“', '"'],
  "''": ["''"],
  '``': ["''"],
};

const SINGLE = new Set(['‚', '›', '‹', "'", '‘']);
const LETTER = /[\p{L}\p{N}]/u;

/** „ist ’s“, „so ’n Haus“: what is left out at the beginning of a word opens nothing. */
const ELISION = /^(?:s|n|ne|nen|nem|ner|mal|rum|rein|raus|ran)(?![\p{L}])/u;

/** Whether the mark at `at`, `width` units long, can open: nothing word-like right before it, a word right after it. */
function canOpen(text: string, at: number, end: number, width = 1): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + width] ?? ' ';
  if (LETTER.test(before) || at + width >= end) return false;
  // „ Der Damm “: set apart by spaces, the mark is still that of the beginning.
  if (/\s/.test(after)) return text[at] === '„' && /\s/.test(before) && !/\s/.test(text[at + 2] ?? ' ');
  if (/[,;:!?)\]]/.test(after) || (after === '.' && text[at + width + 1] !== '.')) return false;
  if (text[at] !== "'" && text[at] !== '‘') return true;
  return width === 2 || (/[\s([{–„“"»]/.test(before) && !ELISION.test(text.slice(at + 1, at + 6)));
}

/** Whatever can be a mark or the first half of one; most units are letters, and are passed over. */
const ANY_MARK = /[„»«“”"‚›‹'‘`]|,,/g;

/** Where the next mark stands from `from` on, or `to`. */
function nextMark(text: string, from: number, to: number): number {
  ANY_MARK.lastIndex = from;
  return Math.min(ANY_MARK.exec(text)?.index ?? to, to);
}

/** The width in units of the opening mark at `at`, or 0. */
function opensAt(text: string, at: number, end: number): number {
  const char = text[at] ?? '';
  const two = text.slice(at, at + 2);
  if (two in DOUBLE && canOpen(text, at, end, 2)) return 2;
  return char in PAIRS && two !== "''" && canOpen(text, at, end) ? 1 : 0;
}

/** In units. No paragraph is quoted at greater length, and a mark nobody closed must not cost the whole text. */
const LONGEST = 4000;

/** In units. What straight single marks hold is shorter: most of them are apostrophes. */
const LONGEST_SINGLE = 300;

/** Counts the units looked at, so that a block of nothing but marks ends in time. */
interface Effort {
  left: number;
}

/** The closing mark for the opening one at `open`. */
function closingOf(text: string, open: number, end: number, effort: Effort): Span | undefined {
  const mark = text[open] ?? '';
  const double = DOUBLE[text.slice(open, open + 2)];
  const closers = double ? '' : (PAIRS[mark] ?? '');
  const straight = mark === '"' || mark === "'";
  let depth = 0;
  const last = Math.min(end, open + (mark === "'" && !double ? LONGEST_SINGLE : LONGEST));
  for (let at = open + (double ? 2 : 1); at < last && effort.left > 0; at++) {
    effort.left -= 1;
    const char = text[at] ?? '';
    const closing = double?.find((each) => text.startsWith(each, at));
    if (closing) return { start: at, end: at + closing.length };
    if (double) continue;
    if (char === mark && !straight && canOpen(text, at, end)) depth++;
    else if (closers.includes(char)) {
      if (straight && /\s/.test(text[at - 1] ?? ' ')) continue;
      // An apostrophe inside a word closes nothing.
      if (SINGLE.has(mark) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')) continue;
      if (depth === 0) return { start: at, end: at + (text.startsWith("''", at) ? 2 : 1) };
      depth--;
    } else if (mark === '„' && depth === 0 && text.startsWith("''", at)) return { start: at, end: at + 2 };
  }
  return undefined;
}

/**
 * Quotations within one block, outermost and nested, in reading order. Kinds of marks: „…“ »…« «…» "…" “…” ”…” ‚…‘ ›…‹
 * '…' ''…'' ,,…'', also with a closing mark of another kind.
 * A quotation that is opened and not closed runs to the block's end when the next block re-opens it
 * (`continues`), and is no quotation otherwise.
 */
export function quotationsIn(text: string, block: Span, continues: boolean): readonly Quotation[] {
  const found: Quotation[] = [];
  // Prose looks at each unit a few times, once for every quotation around it.
  const effort: Effort = { left: 20 * (block.end - block.start) + 20_000 };
  const scan = (from: number, to: number, depth: number): void => {
    for (let at = nextMark(text, from, to); at < to; at = nextMark(text, at, to)) {
      const width = opensAt(text, at, to);
      if (width === 0) {
        at++;
        continue;
      }
      const close = closingOf(text, at, to, effort);
      const open = !close && depth === 0 && continues && !SINGLE.has(text[at] ?? '') && width === 1;
      if (!close && !open) {
        at++;
        continue;
      }
      const end = close?.end ?? to;
      const inner = { start: at + width, end: close?.start ?? to };
      found.push({ start: at, end, inner, depth });
      if (depth < 2) scan(inner.start, inner.end, depth + 1);
      at = end;
    }
  };
  scan(block.start, block.end, 0);
  return found.toSorted(byPosition);
}

/** Whether a block begins with an opening quotation mark. */
export const beginsQuoted = (text: string, block: Span): boolean =>
  !SINGLE.has(text[block.start] ?? '') && (text[block.start] ?? '') in PAIRS;
