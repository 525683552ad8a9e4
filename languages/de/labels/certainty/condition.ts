import type { Clause } from '../../grammar/clauses.ts';
import { isCondition } from '../../grammar/condition.ts';
import { isSubjunctive2 } from '../../grammar/verb-forms.ts';
import type { KindFinding } from '../finding.ts';
import type { Statement } from '../statement.ts';
import type { Sign } from './sign.ts';

/** „Wenn es regnet, fällt das Fest aus“, „Sollte es regnen, …“, „Falls …“: what hangs on a condition. */
export function conditionIn({ clauses, main }: Statement, kind: KindFinding): Sign | undefined {
  if (!main) return undefined;
  const condition = clauses.find((clause) => clause !== main && isCondition(clause, clauses));
  const first = condition?.units[0];
  if (!condition || !first) return undefined;
  // „Wenn er singt, weinen alle“ tells of a habit.
  const habit = condition.introducer === 'wenn' || !/^sollten?$/.test(first.lower);
  const sure =
    habit &&
    condition.introducer !== 'falls' &&
    condition.introducer !== 'sofern' &&
    kind.kind !== 'future' &&
    !isUnreal(main);
  return sure ? undefined : { certainty: 'open', rule: 'condition', words: [first] };
}

const isUnreal = ({ units, finite }: Clause): boolean => isSubjunctive2(units[finite]?.lower ?? '');
