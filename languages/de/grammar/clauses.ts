import type { Sentence } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';
import { typeOf, type ClauseReading } from './clause-type.ts';
import { isCapital, unitsOf, type Unit } from './units.ts';

/** One piece of a sentence between commas, dashes, colons or brackets, quotations taken as one unit each. */
export interface Clause extends Span, ClauseReading {
  readonly index: number;
  readonly units: readonly Unit[];
  /** The mark before it, or empty at the sentence's beginning. */
  readonly before: string;
  /** The mark after it, or empty at the sentence's end. */
  readonly after: string;
}

const SEPARATORS = new Set([',', ';', ':', '–', '—', '(', ')', '-', '[', ']']);
const ENDS = new Set(['.', '!', '?', '…']);

/** Longest bracket that is an aside, in units: a party, an age, an abbreviation. */
const LONGEST_ASIDE = 5;

/** „Kurt Ahlers (FDP) sagte“: a short bracket inside a clause is passed over, so that it does not cut the clause. */
function withoutAsides(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit) break;
    const close =
      unit.text === '('
        ? units.findIndex((each, to) => to > at && to <= at + LONGEST_ASIDE && each.text === ')')
        : -1;
    const aside =
      close > at && isCapital(units[at - 1]) && !units.slice(at, close).some((each) => each.text === ',');
    if (aside) at = close;
    else kept.push(unit);
  }
  return kept;
}

/** Cuts a sentence into clauses at the marks outside quotations. Clauses cover all but those marks. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  let units: Unit[] = [];
  let before = '';
  const close = (after: string): void => {
    const first = units[0];
    const last = units.at(-1);
    if (first && last) {
      const clause = { start: first.start, end: last.end, index: clauses.length, units, before, after };
      clauses.push({ ...clause, ...typeOf(units, before) });
    }
    units = [];
    before = after;
  };
  for (const unit of withoutAsides(unitsOf(sentence))) {
    if (unit.kind === 'mark' && SEPARATORS.has(unit.text)) close(unit.text);
    else if (unit.kind === 'mark' && ENDS.has(unit.text)) continue;
    else units.push(unit);
  }
  close('');
  return clauses;
}
