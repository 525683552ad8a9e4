import { CUE_VERBS, NEVER_REFLEXIVE, WITH_SEIN, type CueVerb } from '../lexicon/cue-verbs.ts';
import { companions, phraseWith } from './cue-phrase.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { joined, verbReadings } from './verb-forms.ts';
import type { Clause } from './clauses.ts';
import { isCapital, type Unit } from './units.ts';

/** A cue verb found in a clause: its entry, its infinitive, and the words it consists of. */
export interface FoundCue extends CueVerb {
  readonly lemma: string;
  readonly units: readonly Unit[];
  /** „wurde mitgeteilt“: the subject is not the speaker. */
  readonly passive: boolean;
  readonly negated: boolean;
  /** The words of a phrase beside its verb, „der Meinung“: no source is sought in them. */
  readonly fixed: readonly Unit[];
  /** Whether the subject can be the speaker; „steht im Verdacht“ and „wurde bekannt“ have none. */
  readonly spoken: boolean;
}

const isFinite = (features: number): boolean => (features & FINITE_THIRD) !== 0;
/** Words that negate a predicate, or leave it without a subject. */
export const NEGATIONS: ReadonlySet<string> = new Set([
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

/** A verb bracket put together: „hatten … vorgeworfen“, „streitet … ab“, „wurde … mitgeteilt“. */
interface Bracket {
  readonly lemma: string;
  readonly units: readonly Unit[];
  readonly passive: boolean;
}

/** All readings of the clause's verb, the likeliest first. */
function bracketsOf(clause: Clause, finite: Unit, following: readonly Clause[]): readonly Bracket[] {
  const readings = verbReadings(finite.lower).filter((reading) => isFinite(reading.features));
  const auxiliary = readings.find(({ lemma }) => lemma === 'haben' || lemma === 'werden' || lemma === 'sein');
  const plain = readings.map(({ lemma }) => ({ lemma, units: [finite], passive: false }));
  if (auxiliary) {
    const bracket = withParticiple(clause, finite, auxiliary.lemma);
    // „hat … bestritten“ makes no phrase with „haben“ itself.
    const bare = auxiliary.lemma !== 'haben' || !closingParticiple(clause);
    return bare ? [...bracket, ...plain.filter(isAuxiliary)] : bracket;
  }
  if (readings.some(({ lemma }) => MODALS.has(lemma))) {
    // „wollte nicht bestätigen, dass“ says nothing; „will nicht ausschließen, dass“ does.
    const unsaid = clause.units.some(({ lower }) => lower === 'nicht');
    const said = withInfinitive(clause, finite).filter(({ lemma }) => !unsaid || lemma === 'ausschließen');
    if (said.length > 0) return [...said, ...plain];
  }
  const phrase = readings.some(({ lemma }) => lemma === 'weisen') ? fromOneself(clause) : undefined;
  if (phrase) return [{ lemma: 'vonsichweisen', units: inOrder([finite, ...phrase]), passive: false }];
  return readings.flatMap(({ lemma }) => {
    const particle = closingParticle(clause, following, lemma) ?? particleBefore(clause, lemma);
    const alone = { lemma, units: [finite], passive: false };
    if (!particle) return [alone];
    const split = { lemma: particle.lemma, units: inOrder([finite, particle.unit]), passive: false };
    return ADVERBIAL.has(particle.unit.lower) ? [alone, split] : [split];
  });
}

/** Of the forms that can be auxiliaries only „sein“, „haben“ and „werden“ themselves take phrases. */
const isAuxiliary = ({ lemma }: Bracket): boolean =>
  lemma === 'sein' || lemma === 'haben' || lemma === 'werden';

/** Modal verbs with which somebody still says it: „will … bekannt geben“, „muss einräumen“, „soll … gesagt haben“. */
const MODALS = new Set(['wollen', 'müssen', 'mögen', 'sollen']);

/** „Kritisiert wird, dass …“: the participle opens the sentence. */
function openingParticiple({ units, finite }: Clause): Unit | undefined {
  const first = units[0];
  const opens = finite === 1 && first?.kind === 'word' && first.initial;
  return opens && verbReadings(first.lower).some((r) => r.features & VERB.participle) ? first : undefined;
}

function withParticiple(clause: Clause, finite: Unit, auxiliary: string): readonly Bracket[] {
  const participle = closingParticiple(clause) ?? openingParticiple(clause);
  if (!participle) return [];
  const passive =
    auxiliary === 'werden' ||
    (auxiliary === 'sein' && wordsOf(clause.units).some((unit) => /^(?:worden|angeklagt)$/.test(unit.lower)));
  const before = clause.units[clause.units.indexOf(participle) - 1];
  return verbReadings(participle.lower)
    .filter((r) => r.features & VERB.participle)
    .flatMap(({ lemma }) => {
      // „ist geraten“, „ist verboten“: a state, nobody says so.
      const state = auxiliary === 'sein' && !passive && CUE_VERBS.has(lemma) && !WITH_SEIN.has(lemma);
      if (state) return [];
      // „bekannt gegeben“ in two words
      const apart = before?.kind === 'word' ? joined(before.lower, lemma) : undefined;
      const self = lemma === 'weisen' ? fromSelfBefore(clause.units, participle) : undefined;
      if (self) return [{ lemma: 'vonsichweisen', units: inOrder([finite, ...self, participle]), passive }];
      const been = clause.units.filter(({ lower }) => passive && lower === 'worden');
      const alone = { lemma, units: inOrder([finite, participle, ...been]), passive };
      return before && apart
        ? [{ lemma: apart, units: inOrder([before, ...alone.units]), passive }, alone]
        : [alone];
    });
}

function withInfinitive(clause: Clause, finite: Unit): readonly Bracket[] {
  const words = wordsOf([...clause.units, ...clause.tail]).filter((unit) => unit !== finite);
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || last.start < finite.start) return [];
  const perfect = /^(?:haben|sein)$/.test(last.lower) && before !== undefined;
  const verb = perfect ? before : last;
  if (isCapital(verb)) return [];
  return verbReadings(verb.lower)
    .filter((r) => r.features & (perfect ? VERB.participle : VERB.infinitive))
    .map(({ lemma }) => {
      const apart = perfect || !before ? undefined : joined(before.lower, lemma);
      const units = apart && before ? [finite, before, last] : [finite, ...(perfect ? [verb] : []), last];
      return { lemma: apart ?? lemma, units: inOrder(units), passive: false };
    });
}

/**
 * The cue of a clause: its verb bracket put together, with the phrase it makes („ist … der Meinung“), its „sich“ and
 * the adverb that points to what is said („geht davon aus“). Undefined when the clause has none.
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
  if (!finite || isBareParticiple(clause)) return cueWithoutFinite(clause);
  const negated = clause.units.some(
    (unit, at) => NEGATIONS.has(unit.lower) && !isOfAttribute(clause.units, at),
  );
  const brackets = bracketsOf(clause, finite, following);
  for (const { lemma, units, passive } of brackets) {
    const found = phraseWith(clause, lemma);
    if (!found) continue;
    const { phrase } = found;
    const fixed = found.units.filter((unit) => !units.includes(unit));
    const it = phrase.spoken && !passive ? [] : impersonal(clause);
    const all = inOrder([...it, ...units, ...fixed]);
    return { ...phrase, weak: false, lemma, units: all, passive, negated, fixed };
  }
  for (const { lemma, units, passive } of brackets) {
    const entry = CUE_VERBS.get(lemma);
    if (!entry || (NEVER_REFLEXIVE.has(lemma) && clause.units.some(({ lower }) => lower === 'sich')))
      continue;
    const beside = [...companions(clause, lemma), ...(passive ? impersonal(clause) : [])];
    const all = inOrder([...units, ...beside.filter((unit) => !units.includes(unit))]);
    return { ...entry, lemma, units: all, passive, negated, fixed: [], spoken: true };
  }
  return undefined;
}

/** „ein nicht genannter Vertreter“: the negation is the adjective's. */
const isOfAttribute = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'nicht' && /e[nrsm]?$/.test(units[at + 1]?.lower ?? '') && isCapital(units[at + 2]);

/** „Es“ next to the verb: „Es wird befürchtet“. */
const impersonal = ({ units, finite }: Clause): readonly Unit[] =>
  [units[finite - 1], units[finite + 1]].filter((unit) => unit?.lower === 'es').flatMap((unit) => unit ?? []);

/** „weist … (weit) von sich“. */
function fromOneself(clause: Clause): readonly Unit[] | undefined {
  const [from, self] = clause.units.slice(-2);
  return from?.lower === 'von' && self?.lower === 'sich' ? [from, self] : undefined;
}

/** „hat … von sich gewiesen“. */
function fromSelfBefore(units: readonly Unit[], participle: Unit): readonly Unit[] | undefined {
  const at = units.indexOf(participle);
  const [from, self] = units.slice(Math.max(0, at - 2), at);
  return from?.lower === 'von' && self?.lower === 'sich' ? [from, self] : undefined;
}

/** „wie vom Umweltamt behauptet“: no present tense, since nobody is its subject. */
const isBareParticiple = ({ introducer, units, finite }: Clause): boolean =>
  introducer === 'wie' &&
  finite === units.length - 1 &&
  /^(?:vo[nm]|durch)$/.test(units[1]?.lower ?? '') &&
  verbReadings(units[finite]?.lower ?? '').some(({ features }) => features & VERB.participle);

/** „wie vom Umweltamt behauptet“: a bare participle closes the clause. */
function cueWithoutFinite(clause: Clause): FoundCue | undefined {
  const participle = isBareParticiple(clause) ? clause.units.at(-1) : closingParticiple(clause);
  if (!participle || clause.introducer !== 'wie') return undefined;
  for (const { lemma } of verbReadings(participle.lower)) {
    const entry = CUE_VERBS.get(lemma);
    if (entry)
      return { ...entry, lemma, units: [participle], passive: true, negated: false, fixed: [], spoken: true };
  }
  return undefined;
}

const inOrder = (units: readonly Unit[]): readonly Unit[] => units.toSorted((a, b) => a.start - b.start);
