import type { Sentence } from '../../../core/document.ts';
import type { Span } from '../../../core/span.ts';
import {
  attachTails,
  joinAroundApposition,
  joinAroundDate,
  joinLists,
  splitAtSecondPredicate,
  type Piece,
} from './clause-pieces.ts';
import { typeOf, type ClauseReading } from './clause-type.ts';
import { isCapital, unitsOf, type Unit } from './units.ts';

/** One piece of a sentence between commas, dashes, colons or brackets, quotations taken as one unit each. */
export interface Clause extends Span, ClauseReading {
  readonly index: number;
  readonly units: readonly Unit[];
  /** The mark before it, or empty at the sentence's beginning. */
  readonly before: string;
  /** The mark after it, or empty at the sentence's end or before a second predicate. */
  readonly after: string;
  /** The words of a later clause that close the bracket of its verb: „hatte …, so Rom, zugesagt“. */
  readonly tail: readonly Unit[];
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
    // Never beyond an aside: a sentence may be all brackets.
    const within = unit.text === '(' ? units.slice(at + 1, at + 1 + LONGEST_ASIDE) : [];
    const close = at + 1 + within.findIndex((each) => each.text === ')');
    const aside =
      close > at &&
      (isCapital(units[at - 1]) || units[at - 1]?.kind === 'quotation') &&
      !units.slice(at, close).some((each) => each.text === ',');
    if (aside) at = close;
    else kept.push(unit);
  }
  return kept;
}

/** A dash or hyphen cuts only where space stands before it („Bild“-Zeitung is one word). */
const separates = (unit: Unit, before: Unit | undefined): boolean =>
  unit.kind === 'mark' && SEPARATORS.has(unit.text) && (unit.text !== '-' || before?.end !== unit.start);

function piecesOf(sentence: Sentence): readonly Piece[] {
  const pieces: Piece[] = [];
  let units: Unit[] = [];
  let before = '';
  let last: Unit | undefined;
  const close = (after: string): void => {
    if (units.length > 0) pieces.push({ units, before, after, tail: [] });
    units = [];
    before = after;
  };
  for (const unit of withoutAsides(unitsOf(sentence))) {
    if (separates(unit, last)) close(unit.text);
    else if (unit.kind !== 'mark' || !ENDS.has(unit.text)) units.push(unit);
    last = unit;
  }
  close('');
  return pieces;
}

/**
 * Cuts a sentence into clauses at the marks outside quotations and before a second predicate, and puts together
 * what an apposition or insertion cut apart. Clauses cover all but those marks.
 */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses = known.get(sentence) ?? readClauses(sentence);
  known.set(sentence, clauses);
  return clauses;
}

/** The names of an article are looked for in them before its sentences are read. */
const known = new WeakMap<Sentence, readonly Clause[]>();

/** What closes the bracket of a clause before is none of its own. */
const TAIL: ClauseReading = { type: 'fragment', finite: -1, introducer: '' };

function readClauses(sentence: Sentence): readonly Clause[] {
  const pieces = attachTails(
    joinAroundApposition(joinLists(joinAroundDate(piecesOf(sentence)))).flatMap(splitAtSecondPredicate),
  );
  const tails = new Set(pieces.map(({ tail }) => tail));
  return pieces.flatMap(({ units, before, after, tail }, index) => {
    const first = units[0];
    const last = units.at(-1);
    if (!first || !last) return [];
    const reading = tails.has(units) ? TAIL : typeOf(units, before);
    return [{ start: first.start, end: last.end, index, units, before, after, tail, ...reading }];
  });
}
