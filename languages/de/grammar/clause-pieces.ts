import { MONTHS } from '../lexicon/abbreviations.ts';
import { COORDINATORS, DAYS, RELATIVES, SUBORDINATORS } from '../lexicon/function-words.ts';
import { typeOf } from './clause-type.ts';
import { BRACKETING } from './finite-verb.ts';
import { isCapital, type Unit } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature, isParticle, joined, verbReadings } from './verb-forms.ts';

/** A run of units between two marks, before it is known to be a clause. */
export interface Piece {
  readonly units: readonly Unit[];
  /** The mark before it, or empty where none stands there. */
  readonly before: string;
  readonly after: string;
  /** Where it ends, if words of the pieces after it belong to it. */
  readonly tail: readonly Unit[];
}

/** Past and third person singular present: forms that are nothing but finite. */
const CLEARLY_FINITE =
  VERB.pastThird | VERB.pastPlural | VERB.presentThird | VERB.subjunctive1Third | VERB.subjunctive2Third;
const NOT_FINITE = VERB.infinitive | VERB.participle;

const isClearlyFinite = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' &&
  !isCapital(unit) &&
  hasFeature(unit.lower, CLEARLY_FINITE) &&
  !verbReadings(unit.lower).some(({ features }) => features & NOT_FINITE);

/** Fewest units that make a second predicate („und kündigte Klage an“). */
const FEWEST = 3;

/**
 * „Er war da und sagte, …“: a second predicate begins a piece of its own. A verb right after „und“ that closes its
 * piece ends a subordinate clause („dass er kommt und bleibt“) and is left there.
 */
export function splitAtSecondPredicate(piece: Piece): readonly Piece[] {
  const { units } = piece;
  const closed = SUBORDINATORS.has(units[0]?.lower ?? '') || RELATIVES.has(units[0]?.lower ?? '');
  for (let at = 2; at < units.length - 1; at++) {
    if (!COORDINATORS.has(units[at]?.lower ?? '') || !isClearlyFinite(units[at + 1])) continue;
    if (closed && units.length - at < FEWEST + 1) continue;
    // A predicate must stand before it, else „und“ ties something else.
    const before = units.slice(0, at);
    if (typeOf(before, piece.before).finite < 0) continue;
    const first: Piece = { ...piece, units: before, after: '' };
    const second: Piece = { ...piece, units: units.slice(at), before: '' };
    return [first, ...splitAtSecondPredicate(second)];
  }
  return [piece];
}

/** Whether the piece opens a clause that ends in its verb, and the verb is still to come. */
function isOpenVerbFinal({ units, before }: Piece): boolean {
  const { type, finite } = typeOf(units, before);
  const [first, second] = units.map(({ lower }) => lower);
  const opens =
    SUBORDINATORS.has(first ?? '') || (COORDINATORS.has(first ?? '') && SUBORDINATORS.has(second ?? ''));
  return finite < 0 && (type === 'fragment' || type === 'subordinate') && opens;
}

/** How many pieces an apposition may take up inside a clause. */
const LONGEST_APPOSITION = 3;

/** „Wie Ida Rom, Sprecherin des Amtes, am Montag mitteilte, …“: a clause cut by an apposition is put together again. */
export function joinAroundApposition(pieces: readonly Piece[]): readonly Piece[] {
  const joinedPieces: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) break;
    const end = isOpenVerbFinal(piece) ? closingOf(pieces, at) : -1;
    if (end < 0) joinedPieces.push(piece);
    else {
      const units = pieces.slice(at, end + 1).flatMap((each) => each.units);
      joinedPieces.push({ ...piece, units, after: pieces[end]?.after ?? '' });
      at = end;
    }
  }
  return joinedPieces;
}

/** „am Montag, dem 27. März, die Einstellung bekannt“: a date between commas parts no clause. */
export function joinAroundDate(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    const before = done.at(-1);
    const next = pieces[at + 1];
    if (!piece) break;
    if (
      !before ||
      !next ||
      next.before !== ',' ||
      piece.before !== ',' ||
      !isDate(piece.units) ||
      !isDay(before.units.at(-1))
    ) {
      done.push(piece);
      continue;
    }
    done.splice(-1, 1, {
      ...before,
      units: [...before.units, ...piece.units, ...next.units],
      after: next.after,
    });
    at++;
  }
  return done;
}

const isDay = (unit: Unit | undefined): boolean => DAYS.has(unit?.lower ?? '');

/** „dem 27. März“, „3. Mai 2031“ */
const isDate = (units: readonly Unit[]): boolean =>
  units.length <= LONGEST_DATE &&
  units.some(({ lower }) => MONTHS.has(lower)) &&
  units.every(({ lower, kind }) => kind !== 'word' || MONTHS.has(lower) || /^(?:dem|den|der)$/.test(lower));

/** In units: „dem 27 . März 2031“. */
const LONGEST_DATE = 6;

/** „…, die Werke in Aue, Wittstadt und Kiel zu schließen“: a list goes on, so the infinitive begins before it. */
export function joinLists(pieces: readonly Piece[]): readonly Piece[] {
  // From the end, since the infinitive is the last of the list; put in order at last.
  const done: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    const next = done.at(-1);
    const list =
      next?.before === ',' &&
      typeOf(piece.units, piece.before).type === 'fragment' &&
      isCapital(next.units[0]) &&
      /^(?:und|oder|sowie)$/.test(next.units[1]?.lower ?? '') &&
      typeOf(next.units, next.before).type === 'infinitive';
    if (list) done.splice(-1, 1, { ...piece, units: [...piece.units, ...next.units], after: next.after });
    else done.push(piece);
  }
  return done.toReversed();
}

/** Index of the piece whose last word is the finite verb of the clause that begins at `from`; -1 for none. */
function closingOf(pieces: readonly Piece[], from: number): number {
  for (let at = from + 1; at <= from + LONGEST_APPOSITION; at++) {
    const piece = pieces[at];
    if (!piece || /^[:;(]$/.test(piece.before)) return -1;
    const { finite, type } = typeOf(piece.units, piece.before);
    if (type === 'relative') continue;
    if (finite >= 0) return finite === piece.units.length - 1 && type === 'main' ? at : -1;
  }
  return -1;
}

/** How many pieces may stand between a finite verb and the words that close its bracket. */
const LONGEST_INSERTION = 4;

/** In units: what closes a bracket is a participle or a particle with few words before it. */
const LONGEST_TAIL = 5;

/**
 * „Er hatte, so Rom, zugesagt, …“, „Die Stadt warf der Firma, die baut, vor, …“: the words that close the bracket of
 * a finite verb after an insertion, as the tail of the clause.
 */
export function attachTails(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const { finite, type } = typeOf(piece.units, piece.before);
    const verb = piece.units[finite];
    if (!verb || type === 'fragment' || type === 'infinitive') return piece;
    const lemmas = verbReadings(verb.lower).map(({ lemma }) => lemma);
    const auxiliary = lemmas.some((lemma) => BRACKETING.has(lemma));
    const last = piece.units.at(-1);
    if (last && last !== verb && closes(last, auxiliary, lemmas)) return piece;
    for (let next = at + 1; next <= at + LONGEST_INSERTION; next++) {
      const other = pieces[next];
      if (!other || /^[:;(]$/.test(other.before)) return piece;
      const reading = typeOf(other.units, other.before);
      const closing = other.units.at(-1);
      // „verletzt“ alone is a participle as well as a verb.
      const alone =
        other.units.length === 1 && type === 'main' && auxiliary && isParticiple(other.units[0]?.lower ?? '');
      // „Man werde, hieß es, den Fall prüfen“: what closes an empty bracket is no relative clause.
      const empty = reading.type === 'relative' && type === 'main' && auxiliary && last === verb;
      const bare = ((reading.type === 'fragment' || empty) && other.units.length <= LONGEST_TAIL) || alone;
      if (bare && closing && closes(closing, auxiliary, lemmas)) return { ...piece, tail: other.units };
      if (reading.type === 'main') return piece;
    }
    return piece;
  });
}

const isParticiple = (lower: string): boolean => hasFeature(lower, VERB.participle);

/** Whether the word can close the bracket of a verb with one of these infinitives. */
function closes(unit: Unit, auxiliary: boolean, lemmas: readonly string[]): boolean {
  if (unit.kind !== 'word' || isCapital(unit)) return false;
  if (auxiliary) return hasFeature(unit.lower, NOT_FINITE);
  return isParticle(unit.lower) && lemmas.some((lemma) => joined(unit.lower, lemma) !== undefined);
}
