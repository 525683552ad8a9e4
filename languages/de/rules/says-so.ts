import type { SentenceContext } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import { cueOf } from '../grammar/cue.ts';

/** Whether a clause before is itself a frame with the content after it, so that the later verb is part of that content. */
export function saidEarlier(clause: Clause, context: SentenceContext): boolean {
  const next = context.clauses[clause.index + 1];
  if (!next || clause.type !== 'main') return false;
  const cue = cueOf(clause, context.clauses.slice(clause.index + 1));
  return cue !== undefined && !cue.weak && (next.introducer === 'dass' || next.before === ':');
}
