import type { Quotation } from '../../../core/document.ts';
import { byPosition, type Span } from '../../../core/span.ts';

/** Opening marks and the marks that may close them, as German newsrooms set them (and as keyboards do). */
const PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '»': '«',
  '«': '»',
  '“': '”',
  '"': '"',
  '‚': "‘’'",
  '›': '‹',
  '‹': '›',
};

const SINGLE = new Set(['‚', '›', '‹']);
const LETTER = /[\p{L}\p{N}]/u;

/** Whether the mark at `at` can open: nothing word-like right before it, something other than space after. */
function canOpen(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return !LETTER.test(before) && at + 1 < end && !/\s/.test(after);
}

/** In units. No paragraph is quoted at greater length, and a mark nobody closed must not cost the whole text. */
const LONGEST = 4000;

/** Counts the units looked at, so that a block of nothing but marks ends in time. */
interface Effort {
  left: number;
}

function closingOf(text: string, open: number, end: number, effort: Effort): number {
  const mark = text[open] ?? '';
  const closers = PAIRS[mark] ?? '';
  const straight = mark === '"';
  let depth = 0;
  const last = Math.min(end, open + LONGEST);
  for (let at = open + 1; at < last && effort.left > 0; at++) {
    effort.left -= 1;
    const char = text[at] ?? '';
    if (char === mark && !straight && canOpen(text, at, end)) depth++;
    else if (closers.includes(char)) {
      if (straight && /\s/.test(text[at - 1] ?? ' ')) continue;
      // An apostrophe inside a word closes nothing.
      if (SINGLE.has(mark) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')) continue;
      if (depth === 0) return at;
      depth--;
    }
  }
  return -1;
}

/**
 * Quotations within one block, outermost and nested, in reading order. Kinds of marks: „…“ »…« «…» "…" “…” ‚…‘ ›…‹.
 * A quotation that is opened and not closed runs to the block's end when the next block re-opens it
 * (`continues`), and is no quotation otherwise.
 */
export function quotationsIn(text: string, block: Span, continues: boolean): readonly Quotation[] {
  const found: Quotation[] = [];
  // Prose looks at each unit a few times, once for every quotation around it.
  const effort: Effort = { left: 20 * (block.end - block.start) + 20_000 };
  const scan = (from: number, to: number, depth: number): void => {
    let at = from;
    while (at < to) {
      if (!(text[at] ?? '') || !((text[at] ?? '') in PAIRS) || !canOpen(text, at, to)) {
        at++;
        continue;
      }
      const close = closingOf(text, at, to, effort);
      const open = close < 0 && depth === 0 && continues && !SINGLE.has(text[at] ?? '');
      if (close < 0 && !open) {
        at++;
        continue;
      }
      const end = open ? to : close + 1;
      const inner = { start: at + 1, end: open ? to : close };
      found.push({ start: at, end, inner, depth });
      if (depth < 2) scan(inner.start, inner.end, depth + 1);
      at = end;
    }
  };
  scan(block.start, block.end, 0);
  return found.toSorted(byPosition);
}

/** Whether a block begins with an opening quotation mark. */
export const beginsQuoted = (text: string, block: Span): boolean => (text[block.start] ?? '') in PAIRS;
