import type { Clause } from './clauses.ts';

/** „Wenn es regnet, …“, „Sollte der Damm brechen, …“, „Steigt der Fluss, wird …“; „auch wenn“ only concedes. */
export function isCondition(
  { introducer, units, finite, type, index }: Clause,
  all: readonly Clause[],
): boolean {
  const first = units[0]?.lower ?? '';
  if (/^(?:wenn|falls|sofern)$/.test(introducer)) return !/^(?:auch|selbst|nur|außer)$/.test(first);
  if (type !== 'main' || finite !== 0) return false;
  const next = all.find((clause) => clause.index > index && clause.type === 'main');
  const follows = next?.finite === 0 || /^(?:dann|so)$/.test(next?.units[0]?.lower ?? '');
  return next !== undefined && next.before === ',' && follows;
}
