import type { BlockRole } from '../../../../core/article.ts';
import type { Form } from '../../../../core/labels.ts';

/** A passage a rule must read, with every part of what it reads in the passage's own words. */
export interface Hit {
  /** One or more sentences; the rule reads the last, those before it are what was said earlier. */
  readonly text: string;
  /** The words of each content span, in order. */
  readonly content: readonly string[];
  /** The words that name the source; `carried` for the speaker of the passage before, `vague` for nobody. */
  readonly source: string;
  /** The words of the cue, parts joined with ` … `; empty where there is none. */
  readonly cue: string;
  readonly form: Form;
}

/** What a rule reads, and what it must leave alone. */
export interface RuleCases {
  /** What the block of the passages is; a paragraph where it is not said. */
  readonly role?: BlockRole;
  readonly hits: readonly Hit[];
  readonly misses: readonly string[];
}
