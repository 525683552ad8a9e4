import type { Quotation, Sentence } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';

/** A token outside quotations, or one quotation taken as a whole. */
export interface Unit extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'quotation';
  readonly quotation: Quotation | null;
  /** Whether it is a quotation of several words that opens with a small letter: words said rather than a title. */
  readonly small?: boolean;
  /** Capital by its place: first in the sentence, or after a colon or dash. */
  readonly initial: boolean;
}

const known = new WeakMap<Sentence, readonly Unit[]>();

/** A sentence's tokens with every outermost quotation as one unit. */
export function unitsOf(sentence: Sentence): readonly Unit[] {
  // Names, bodies and clauses are all looked for in them.
  const units = known.get(sentence) ?? readUnits(sentence);
  known.set(sentence, units);
  return units;
}

function readUnits(sentence: Sentence): readonly Unit[] {
  const units: Unit[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    const before = units.at(-1);
    const initial = before === undefined || OPENING.has(before.text);
    if (!token.quoted) {
      const { start, end, text, lower, kind } = token;
      const title = kind === 'word' ? titleBefore(units, start) : undefined;
      if (title) units.splice(-2, 2, { ...title, end, text, lower, kind, quotation: null });
      else units.push({ start, end, text, lower, kind, quotation: null, initial });
      continue;
    }
    const quotation = sentence.quotations.find((each) => each.start === token.start);
    if (!quotation) continue;
    const { start, end } = quotation;
    const [first, second] = sentence.tokens.slice(index + 1, index + 3);
    const small =
      first?.kind === 'word' && first.text === first.lower && second?.kind === 'word' && second.start < end;
    units.push({ start, end, text: '„…“', lower: '„…“', kind: 'quotation', quotation, initial, small });
  }
  return units;
}

/** „„Bote“-Redaktion“ is one noun: the quotation and the hyphen right before the word at `start`. */
function titleBefore(units: readonly Unit[], start: number): Unit | undefined {
  const [title, hyphen] = units.slice(-2);
  const tied = title?.kind === 'quotation' && hyphen?.text === '-' && title.end === hyphen.start;
  return tied && hyphen.end === start ? title : undefined;
}

/** After these a word may be capital without being a noun. */
const OPENING = new Set([':', '–', '—', '„…“']);

/** Whether the word is written as a noun or name. */
export function isCapital(unit: Unit | undefined): boolean {
  // Most words are written small as a whole, and this is asked of every word many times.
  if (unit?.kind !== 'word' || unit.text === unit.lower) return false;
  const first = unit.text.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  return /^(?:\p{Ll}+-)?\p{Lu}/u.test(unit.text);
}
