import { COORDINATORS } from '../lexicon/function-words.ts';
import type { Clause } from './clauses.ts';

/** „… und kündigte Klage an“: a second predicate, whose subject stands in the clause before. */
export const isSecondPredicate = (clause: Clause): boolean =>
  clause.type === 'main' && clause.finite === 1 && COORDINATORS.has(clause.units[0]?.lower ?? '');
