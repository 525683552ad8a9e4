import type { Clause } from './clauses.ts';
import { cueOf, NEGATIONS, type FoundCue } from './cue.ts';
import type { Unit } from './units.ts';
import { FINITE_THIRD, VERB } from './verb-features.ts';
import { joined, verbReadings } from './verb-forms.ts';

/** What a clause says, whether or not its verb is a cue: infinitive, words of the verb bracket, voice, negation. */
export interface Predicate {
  readonly lemma: string;
  readonly units: readonly Unit[];
  readonly passive: boolean;
  readonly negated: boolean;
}

const AUXILIARIES = new Set(['haben', 'sein', 'werden']);

/** The verb of a clause with its bracket put together; undefined where none is plain. */
export function lemmaOf(clause: Clause, following: readonly Clause[] = []): Predicate | undefined {
  const cue = cueOf(clause, following);
  if (cue) return cue;
  const finite = clause.units[clause.finite];
  if (!finite) return undefined;
  const negated = clause.units.some(({ lower }) => NEGATIONS.has(lower));
  const readings = verbReadings(finite.lower).filter(({ features }) => features & FINITE_THIRD);
  const auxiliary = readings.find(({ lemma }) => AUXILIARIES.has(lemma))?.lemma;
  const words = [...clause.units, ...clause.tail].filter(({ kind }) => kind === 'word');
  const last = words.at(-1) === finite ? words.at(-2) : words.at(-1);
  if (auxiliary) {
    const participle = last && verbReadings(last.lower).find(({ features }) => features & VERB.participle);
    return (
      participle && {
        lemma: participle.lemma,
        units: [finite, last],
        passive: auxiliary === 'werden',
        negated,
      }
    );
  }
  for (const { lemma } of readings) {
    const whole = last && joined(last.lower, lemma);
    if (whole) return { lemma: whole, units: [finite, last], passive: false, negated };
  }
  const plain = readings[0]?.lemma;
  return plain === undefined ? undefined : { lemma: plain, units: [finite], passive: false, negated };
}

/** A predicate that is no cue by itself, for those who look for its subject. */
export const asCue = ({ lemma, units, passive, negated }: Predicate): FoundCue => ({
  lemma,
  units,
  passive,
  negated,
  act: 'say',
  factive: false,
  weak: true,
  infinitive: false,
  fixed: [],
  spoken: true,
});
