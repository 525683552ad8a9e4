import type { Clause } from './clauses.ts';
import { isAuxiliary } from './finite-verb.ts';
import { isPerfectWithSein } from './perfect-with-sein.ts';
import { isCapital, type Unit } from './units.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { hasFeature, isSubjunctive2, verbReadings } from './verb-forms.ts';

/** The finite verb of a clause with what closes its bracket, and whether it tells of the past. */
export interface VerbComplex {
  readonly verb: Unit;
  /** The infinitives the finite form can belong to. */
  readonly lemmas: readonly string[];
  /** The infinitive without „zu“ that the finite verb governs: „wird … steigen“. */
  readonly infinitive: Unit | undefined;
  /** „wurde … geprüft“, „ist geplant“ */
  readonly participle: Unit | undefined;
  /** „hielt“, „hat gehalten“, „soll gehalten haben“: what is told lies behind. */
  readonly past: boolean;
  /** „hätte … müssen“: what only might have been. */
  readonly unreal: boolean;
}

const PAST = VERB.pastThird | VERB.pastPlural;
const PRESENT = VERB.presentThird | VERB.presentPlural | VERB.presentFirst;
const SUBJUNCTIVE = VERB.subjunctive1Third | VERB.subjunctive1Plural;

const known = new WeakMap<Clause, { readonly complex: VerbComplex | undefined }>();

/** How the finite verb of a clause is built; undefined where the clause has none. */
export function verbComplexOf(clause: Clause): VerbComplex | undefined {
  // Asked once for each kind a claim can be of.
  const again = known.get(clause);
  if (again) return again.complex;
  const complex = readComplex(clause);
  known.set(clause, { complex });
  return complex;
}

function readComplex(read: Clause): VerbComplex | undefined {
  const clause = endsInModal(read)
    ? { ...read, finite: read.units.length - 1, type: 'subordinate' as const }
    : read;
  const verb = clause.units[clause.finite];
  if (!verb) return undefined;
  const readings = verbReadings(verb.lower);
  const finite = readings.filter(({ features }) => features & (FINITE_THIRD | VERB.presentFirst));
  const lemmas = (finite.length > 0 ? finite : readings).map(({ lemma }) => lemma);
  const words = closing(clause, verb);
  const infinitive = words.find((unit, at) => isInfinitive(unit, words[at + 1], words[at - 1]));
  const participle = words.findLast(
    (unit, at) => unit !== infinitive && words[at - 1]?.lower !== 'zu' && isParticiple(unit, words[at + 1]),
  );
  return {
    verb,
    lemmas,
    infinitive,
    participle,
    past: isPast(verb.lower, lemmas, infinitive, participle, words),
    unreal: isSubjunctive2(verb.lower) && lemmas.some((lemma) => lemma === 'haben' || lemma === 'sein'),
  };
}

/** „…, das Ziel erfüllen sollten“: cut off from its „dass“, the clause still ends in its verb. */
function endsInModal({ units, finite }: Clause): boolean {
  const last = units.at(-1);
  return (
    finite > 0 &&
    finite === units.length - 2 &&
    last !== undefined &&
    isAuxiliary(last.lower) &&
    !hasFeature(last.lower, VERB.infinitive) &&
    hasFeature(units[finite]?.lower ?? '', VERB.infinitive)
  );
}

/** The words beside the verb that can close its bracket: behind it in a main clause, before it where it comes last. */
function closing({ units, tail, finite, type }: Clause, verb: Unit): readonly Unit[] {
  const side = type === 'main' ? [...units.slice(finite + 1), ...tail] : units.slice(0, finite);
  return side.filter((unit) => unit !== verb && unit.kind === 'word');
}

/** An infinitive alone; „sein Haus“, „die alten Häuser“ and „zu bauen“ are none. */
function isInfinitive(unit: Unit, next: Unit | undefined, before: Unit | undefined): boolean {
  if (isCapital(unit) || before?.lower === 'zu' || !hasFeature(unit.lower, VERB.infinitive)) return false;
  if (hasFeature(unit.lower, VERB.participle) && !AMBIGUOUS.has(unit.lower) && next !== undefined)
    return false;
  return (
    !isCapital(next) && !/e[nrsm]$/.test(next && !hasFeature(next.lower, VERB.infinitive) ? next.lower : '')
  );
}

/** Infinitives that are participles as well. */
const AMBIGUOUS = new Set([
  'erhalten',
  'bekommen',
  'gefallen',
  'gehören',
  'entlassen',
  'verlassen',
  'vergessen',
]);

const isParticiple = (unit: Unit, next: Unit | undefined): boolean =>
  !isCapital(unit) && !isCapital(next) && hasFeature(unit.lower, VERB.participle);

function isPast(
  lower: string,
  lemmas: readonly string[],
  infinitive: Unit | undefined,
  participle: Unit | undefined,
  words: readonly Unit[],
): boolean {
  const past = hasFeature(lower, PAST);
  if (past && !hasFeature(lower, PRESENT | SUBJUNCTIVE)) return true;
  const last = words.at(-1)?.lower;
  // „wird in zehn Jahren verschwunden sein“
  if (lemmas.includes('werden') && infinitive) return false;
  // „soll … geflohen sein“, „wird … gewesen sein“
  if (
    infinitive &&
    participle &&
    (last === 'haben' || (last === 'sein' && isPerfectWithSein(participle.lower)))
  )
    return true;
  if (infinitive || !participle) return false;
  if (lemmas.includes('haben')) return true;
  return lemmas.includes('sein') && isPerfectWithSein(participle.lower);
}
