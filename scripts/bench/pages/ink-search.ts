import type { Span } from '../../../core/span.ts';
import { hasInk, inkOf } from '../../../page/normalise.ts';

/** A text by its units that have ink, to be searched without regard to white space. */
export interface InkText {
  readonly text: string;
  readonly ink: string;
  /** For each unit of the ink its offset into the text. */
  readonly at: readonly number[];
}

/** Shorter passages count only between other words, and not inside of one. */
const LONG = 25;

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Sets a text up for searching. */
export function inkText(text: string): InkText {
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) if (hasInk(text[offset]!)) at.push(offset);
  return { text, ink: inkOf(text), at };
}

/** Where a passage is at or after a place in the ink; undefined for nowhere. */
function findFrom({ text, ink, at }: InkText, wanted: string, from: number): Span | undefined {
  for (let found = ink.indexOf(wanted, from); found >= 0; found = ink.indexOf(wanted, found + 1)) {
    const span = { start: at[found]!, end: at[found + wanted.length - 1]! + 1 };
    const isWhole =
      wanted.length >= LONG || (!isWordUnit(text[span.start - 1]) && !isWordUnit(text[span.end]));
    if (isWhole) return span;
  }
  return undefined;
}

/**
 * Where passages stand in a text, white space and unseen characters aside: each after the one before it where
 * that is possible, else anywhere; undefined for those that are not there. Empty passages are nowhere.
 */
export function findPassages(within: InkText, passages: readonly string[]): readonly (Span | undefined)[] {
  let from = 0;
  return passages.map((passage) => {
    const wanted = inkOf(passage);
    if (wanted === '') return undefined;
    const next = findFrom(within, wanted, from);
    if (!next) return findFrom(within, wanted, 0);
    from = within.at.indexOf(next.end - 1) + 1;
    return next;
  });
}
