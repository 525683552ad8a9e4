import { CUE_VERBS, type CueVerb } from '../lexicon/cues.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { joined, verbReadings } from './verb-forms.ts';
import type { Clause } from './clauses.ts';
import type { Unit } from './units.ts';

/** A cue verb found in a clause: its entry, its infinitive, and the words it consists of. */
export interface FoundCue extends CueVerb {
  readonly lemma: string;
  readonly units: readonly Unit[];
  /** „wurde mitgeteilt“: the subject is not the speaker. */
  readonly passive: boolean;
  readonly negated: boolean;
}

const isFinite = (features: number): boolean => (features & FINITE_THIRD) !== 0;
/** Words that negate a predicate, or leave it without a subject. */
export const NEGATIONS = new Set([
  'niemand',
  'keiner',
  'nicht',
  'weder',
  'nie',
  'niemals',
  'kein',
  'keine',
  'keinen',
  'keinerlei',
]);

const wordsOf = (units: readonly Unit[]): readonly Unit[] => units.filter((unit) => unit.kind === 'word');

/** The participle that closes a verb bracket, if the clause ends in one (an infinitive auxiliary may follow). */
function closingParticiple(clause: Clause): Unit | undefined {
  const words = wordsOf([...clause.units, ...clause.tail]);
  return [words.at(-1), words.at(-2), words.at(-3)].find((unit) =>
    Boolean(
      unit &&
      unit !== clause.units[clause.finite] &&
      unit.lower !== 'worden' &&
      !/^\p{Lu}/u.test(unit.text) &&
      verbReadings(unit.lower).some((r) => r.features & VERB.participle),
    ),
  );
}

/** The separable part, closing this clause or, where the clause is interrupted, one of the next fragments. */
function closingParticle(
  clause: Clause,
  following: readonly Clause[],
  stem: string,
): { unit: Unit; lemma: string } | undefined {
  const here = clause.units.at(-1);
  const places: (Unit | undefined)[] = [here, clause.tail.at(-1)];
  for (const next of following.slice(0, 3)) {
    if (next.type !== 'fragment' && next.type !== 'relative') break;
    if (next.type === 'fragment') places.push(next.units.at(-1));
  }
  for (const unit of places) {
    const lemma = unit?.kind === 'word' ? joined(unit.lower, stem) : undefined;
    if (unit && lemma) return { unit, lemma };
  }
  return undefined;
}

/** „sagte weiter“ is not „weitersagen“. */
const ADVERBIAL = new Set(['weiter', 'wieder', 'dazu', 'hier', 'dort']);

/** „wie die Behörde bekannt gab“: the particle stands before the verb, unjoined. */
function particleBefore(clause: Clause, stem: string): { unit: Unit; lemma: string } | undefined {
  const unit = clause.units[clause.finite - 1];
  const lemma = clause.type !== 'main' && unit?.kind === 'word' ? joined(unit.lower, stem) : undefined;
  return unit && lemma ? { unit, lemma } : undefined;
}

/**
 * The cue verb of a clause, its verb bracket put together: „hatten … vorgeworfen“, „streitet … ab“,
 * „wurde … mitgeteilt“. Undefined when the clause has none.
 */
export function cueOf(clause: Clause, following: readonly Clause[] = NONE): FoundCue | undefined {
  // Several rules ask this of every clause, with all that follows it or with nothing.
  const known = following.length > 0 ? inContext : alone;
  const again = known.get(clause);
  if (again !== undefined) return again ?? undefined;
  const cue = readCue(clause, following);
  known.set(clause, cue ?? null);
  return cue;
}

const NONE: readonly Clause[] = [];
const inContext = new WeakMap<Clause, FoundCue | null>();
const alone = new WeakMap<Clause, FoundCue | null>();

function readCue(clause: Clause, following: readonly Clause[]): FoundCue | undefined {
  const finite = clause.units[clause.finite];
  if (!finite) return cueWithoutFinite(clause);
  const negated = clause.units.some((unit) => NEGATIONS.has(unit.lower));
  const readings = verbReadings(finite.lower).filter((reading) => isFinite(reading.features));
  const make = (lemma: string, units: readonly Unit[], passive = false): FoundCue | undefined => {
    const entry = CUE_VERBS.get(lemma);
    return entry && { ...entry, lemma, units, passive, negated };
  };
  const auxiliary = readings.find(({ lemma }) => lemma === 'haben' || lemma === 'werden' || lemma === 'sein');
  if (auxiliary) {
    const participle = closingParticiple(clause);
    const lemmas = participle
      ? verbReadings(participle.lower).filter((r) => r.features & VERB.participle)
      : [];
    for (const { lemma } of lemmas) {
      const passive =
        auxiliary.lemma === 'werden' ||
        (auxiliary.lemma === 'sein' && wordsOf(clause.units).some((unit) => unit.lower === 'worden'));
      if (!participle) continue;
      // „wurde bekannt gegeben“, written apart.
      const apart = clause.units[clause.units.indexOf(participle) - 1];
      const whole = apart?.kind === 'word' ? joined(apart.lower, lemma) : undefined;
      const found =
        (whole && apart && make(whole, inOrder([finite, apart, participle]), passive)) ??
        make(lemma, inOrder([finite, participle]), passive);
      if (found) return found;
    }
    return undefined;
  }
  if (readings.some(({ lemma }) => REPORTING_MODALS.has(lemma))) return withModal(clause, finite, make);
  const phrase = readings.some(({ lemma }) => lemma === 'weisen') ? fromOneself(clause) : undefined;
  if (phrase) return make('vonsichweisen', inOrder([finite, ...phrase]));
  for (const { lemma } of readings) {
    const particle = closingParticle(clause, following, lemma) ?? particleBefore(clause, lemma);
    if (particle && ADVERBIAL.has(particle.unit.lower)) {
      const plain = make(lemma, [finite]);
      if (plain) return plain;
    }
    const found = particle ? make(particle.lemma, inOrder([finite, particle.unit])) : make(lemma, [finite]);
    if (found) return found;
    if (particle) return undefined;
  }
  return undefined;
}

/** „will bekannt geben“, „musste einräumen“; what somebody can or may say is not said. */
const REPORTING_MODALS = new Set(['müssen', 'wollen', 'sollen', 'mögen']);

/** The verb of saying that a modal governs: „musste einräumen, dass“, „soll gesagt haben: …“. */
function withModal(
  { units, tail }: Clause,
  modal: Unit,
  make: (lemma: string, units: readonly Unit[]) => FoundCue | undefined,
): FoundCue | undefined {
  const words = wordsOf([...units, ...tail]).filter((unit) => unit !== modal);
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || last.start < modal.start) return undefined;
  const perfect = /^(?:haben|sein)$/.test(last.lower) && before !== undefined;
  const verb = perfect ? before : last;
  const form = perfect ? VERB.participle : VERB.infinitive;
  if (/^\p{Lu}/u.test(verb.text)) return undefined;
  for (const { lemma, features } of verbReadings(verb.lower)) {
    const particle = before && !perfect ? joined(before.lower, lemma) : undefined;
    const found =
      features & form
        ? ((particle && make(particle, [modal, ...(before ? [before] : []), verb])) ??
          make(lemma, perfect ? [modal, verb, last] : [modal, verb]))
        : undefined;
    if (found) return found;
  }
  return undefined;
}

/** „weist … (weit) von sich“. */
function fromOneself(clause: Clause): readonly Unit[] | undefined {
  const [from, self] = clause.units.slice(-2);
  return from?.lower === 'von' && self?.lower === 'sich' ? [from, self] : undefined;
}

/** „wie vom Umweltamt behauptet“: a bare participle closes the clause. */
function cueWithoutFinite(clause: Clause): FoundCue | undefined {
  const participle = closingParticiple(clause);
  if (!participle || clause.introducer !== 'wie') return undefined;
  for (const { lemma } of verbReadings(participle.lower)) {
    const entry = CUE_VERBS.get(lemma);
    if (entry) return { ...entry, lemma, units: [participle], passive: true, negated: false };
  }
  return undefined;
}

const inOrder = (units: readonly Unit[]): readonly Unit[] => units.toSorted((a, b) => a.start - b.start);
