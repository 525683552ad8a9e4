import type { Kind } from '../../../core/labels.ts';
import type { Unit } from '../grammar/units.ts';

/** What kind of claim a rule takes a statement for, and by which words. */
export interface KindFinding {
  readonly kind: Kind;
  /** Rule id without its `de/kind/`. */
  readonly rule: string;
  /** The words it rests on; empty where the cue alone settles it. */
  readonly words: readonly Unit[];
  /** Whether the outlet, saying so itself, leaves it open: a plan or a forecast rather than a date. */
  readonly open: boolean;
}
