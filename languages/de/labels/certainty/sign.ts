import type { Certainty } from '../../../../core/labels.ts';
import type { Unit } from '../../grammar/units.ts';

/** A sign of how sure the outlet sounds, and the words that give it. */
export interface Sign {
  readonly certainty: Certainty;
  /** Rule id without its `de/certainty/`. */
  readonly rule: string;
  readonly words: readonly Unit[];
}
