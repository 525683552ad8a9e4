import { isNominal } from '../../grammar/noun-phrase.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { chainEnd, smallNameEnd } from './chain.ts';
import { leaves, opens, verbAfter } from './first-field.ts';

/** Longest phrase in the first field, in units. */
const LONGEST = 16;

/**
 * End of the noun phrase a preposition at `at - 1` governs, or -1. In the first field it reaches to the finite
 * verb; elsewhere it takes genitives and „von“, and other ties only after a role or body that wants them.
 */
export function governedEnd(clause: Clause, at: number): number {
  const { units } = clause;
  const verb = verbAfter(clause, at);
  if (opens(clause, at - 1) && clause.type === 'main' && verb > at && verb - at <= LONGEST) {
    let end = at + 1;
    while (end < verb && !leaves(units, end)) end++;
    const named = units
      .slice(at, end)
      .some(
        (unit, index) => isNominal(unit) || unit.kind === 'quotation' || smallNameEnd(units, at + index) > 0,
      );
    return named ? end : -1;
  }
  // „Laut einem Bericht des Verbandes … (ABC) | ist“: the verb stands after a bracket or apposition.
  const alone =
    clause.type === 'fragment' && clause.before !== ',' && units.length - at <= 12 && clause.after !== '';
  const chain = chainEnd(units, at);
  const amount = clause.before === '(' && units[chain]?.kind === 'number';
  if (amount) return chain;
  const left = alone && units.some((_, index) => index >= chain && leaves(units, index));
  return alone && chain > 0 && opens(clause, at - 1) && !left ? units.length : chain;
}
