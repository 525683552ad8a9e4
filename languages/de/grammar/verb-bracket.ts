import type { Clause } from './clauses.ts';
import type { Unit } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature, joined, verbReadings } from './verb-forms.ts';

/** The verb of a clause with the participle, infinitive or particle that closes its bracket. */
export function bracketOf(clause: Clause): readonly Unit[] {
  const verb = clause.units[clause.finite];
  const last = clause.units.at(-1);
  if (!verb) return [];
  if (!last || last === verb) return [verb];
  const closes =
    hasFeature(last.lower, VERB.participle | VERB.infinitive) ||
    verbReadings(verb.lower).some(({ lemma }) => joined(last.lower, lemma) !== undefined);
  return closes && last.text === last.lower ? [verb, last] : [verb];
}
