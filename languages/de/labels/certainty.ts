import type { Certainty, Kind } from '../../../core/labels.ts';
import type { Reason } from '../../../core/report.ts';
import type { Span } from '../../../core/span.ts';
import { spanOf } from '../attribution.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Unit } from '../grammar/units.ts';
import { POSSIBLE, PROBABLE } from '../lexicon/hedges.ts';

const NEGATIONS = new Set([
  'nicht',
  'kein',
  'keine',
  'keinen',
  'keinem',
  'keiner',
  'keinerlei',
  'niemand',
  'niemals',
  'nie',
  'nichts',
  'nirgends',
  'weder',
]);
/** „nicht nur“, „nicht mehr als“: the clause as a whole is not negated. */
const AFTER_NEGATION = new Set(['nur', 'zuletzt', 'zuerst', 'wenige', 'weniger', 'selten', 'allein', 'mehr']);
const PROHIBITION = /^(?:darf|dürfen|durften?|muss|müssen)$/;
const PLAN = /^(?:soll|sollen|sollten?|will|wollen|wollten?|plant|planen|möchten?)$/;

/** How sure the outlet's own statement sounds, with the words that say so. */
export interface CertaintyReading {
  readonly certainty: Certainty;
  /** The hedging or negating words, if any. */
  readonly cue: readonly Span[];
  readonly reasons: readonly Reason[];
}

function make(certainty: Certainty, rule: string, words: readonly Unit[]): CertaintyReading {
  const cue = words.map(spanOf);
  const reasons =
    cue.length > 0 ? [{ label: `certainty:${certainty}`, rule: `de/certainty/${rule}`, spans: cue }] : [];
  return { certainty, cue, reasons };
}

/** Certainty of a statement in the outlet's own voice, by hedges, negation and mood of its main clause. */
export function certaintyOf(clauses: readonly Clause[], kind: Kind): CertaintyReading {
  const main =
    clauses.find((clause) => clause.type === 'main') ?? clauses.find((clause) => clause.finite >= 0);
  const units = main?.units ?? [];
  const verb = units[main?.finite ?? -1];
  const probable = units.find((unit) => PROBABLE.has(unit.lower));
  if (probable) return make('probable', 'probable', [probable]);
  const possible = units.find((unit) => POSSIBLE.has(unit.lower));
  if (possible) return make('possible', 'possible', [possible]);
  if (verb && PLAN.test(verb.lower)) return make('open', 'plan', [verb]);
  if (clauses[0]?.introducer === 'wenn' || clauses[0]?.introducer === 'falls') {
    const conditional = clauses[0].units[0];
    if (kind === 'future' && conditional) return make('open', 'condition', [conditional]);
  }
  const negation = units.find(
    (unit, at) => NEGATIONS.has(unit.lower) && !AFTER_NEGATION.has(units[at + 1]?.lower ?? ''),
  );
  if (negation && verb && !PROHIBITION.test(verb.lower)) return make('negated', 'negation', [negation]);
  return make('asserted', 'indicative', []);
}
