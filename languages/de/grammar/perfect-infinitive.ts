import type { Clause } from './clauses.ts';
import type { Unit } from './units.ts';
import { VERB } from './verb-features.ts';
import { hasFeature } from './verb-forms.ts';

/** „gewusst haben“, „getötet worden sein“ at the clause's end, as participle and auxiliary; undefined for none. */
export function perfectInfinitive(
  clause: Clause,
): { readonly participle: Unit; readonly auxiliary: Unit } | undefined {
  const [participle, auxiliary] = clause.units.filter((unit) => unit.kind !== 'mark').slice(-2);
  if (!participle || !auxiliary || !/^(?:haben|sein)$/.test(auxiliary.lower)) return undefined;
  return hasFeature(participle.lower, VERB.participle) ? { participle, auxiliary } : undefined;
}
