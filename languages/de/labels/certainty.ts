import type { Certainty } from '../../../core/labels.ts';
import type { Reason } from '../../../core/report.ts';
import type { Span } from '../../../core/span.ts';
import { spanOf, unbroken } from '../attribution.ts';
import { conditionIn } from './certainty/condition.ts';
import { hedgeIn } from './certainty/hedge.ts';
import { negationIn } from './certainty/negation.ts';
import { questionIn } from './certainty/question.ts';
import type { Sign } from './certainty/sign.ts';
import type { KindFinding } from './finding.ts';
import type { Statement } from './statement.ts';

/** How sure the outlet's own statement sounds, with the words that say so. */
export interface CertaintyReading {
  readonly certainty: Certainty;
  /** The hedging or negating words, if any. */
  readonly cue: readonly Span[];
  readonly reasons: readonly Reason[];
}

/** Certainty of a statement in the outlet's own voice, by questions, hedges, plans, conditions and negation of its main clause. */
export function certaintyOf(statement: Statement, kind: KindFinding): CertaintyReading {
  const sign =
    questionIn(statement) ??
    hedgeIn(statement) ??
    openKind(kind) ??
    conditionIn(statement, kind) ??
    negationIn(statement);
  if (!sign) return { certainty: 'asserted', cue: [], reasons: [] };
  const cue = unbroken(sign.words.map(spanOf));
  return {
    certainty: sign.certainty,
    cue,
    reasons: [{ label: `certainty:${sign.certainty}`, rule: `de/certainty/${sign.rule}`, spans: cue }],
  };
}

/** „soll“, „will“, „droht“: a plan, a call or a forecast is itself not settled. */
const openKind = ({ open, rule, words }: KindFinding): Sign | undefined =>
  open && words.length > 0 ? { certainty: 'open', rule, words } : undefined;
