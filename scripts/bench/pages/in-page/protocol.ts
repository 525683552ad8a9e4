import type { Article } from '../../../../core/article.ts';
import type { Span } from '../../../../core/span.ts';
import type { Place, ReadabilityText } from '../reading.ts';

/** Name of the connection between the probe and the measuring script of a page. */
export const PORT = 'bench';

/** Milliseconds of one phase: its first run in this script, and the mean of some later runs. */
export interface PhaseTime {
  readonly first: number;
  readonly warm: number;
}

/** What the measuring script is asked; each is answered by the type of the same name below. */
export type Ask =
  | { readonly type: 'read' }
  | { readonly type: 'place'; readonly spans: readonly Span[] }
  | { readonly type: 'paint' }
  | { readonly type: 'leave' };

/** The answers, by what was asked. */
export interface Answers {
  readonly read: {
    readonly passedGate: boolean;
    readonly article: Article | null;
    readonly readability: ReadabilityText | null;
    readonly gate: PhaseTime;
    readonly find: PhaseTime;
    readonly index: PhaseTime;
    readonly clone: PhaseTime;
    readonly parse: PhaseTime;
  };
  readonly place: readonly Place[];
  readonly paint: {
    /** The words meant to be marked, in reading order. */
    readonly words: readonly string[];
    readonly unplaced: number;
    readonly paint: PhaseTime;
    /** Milliseconds of one hit test; undefined where no mark can be brought into view. */
    readonly hitTest: number | undefined;
  };
  readonly leave: {
    /** What became of the page's elements and text since they were parsed; empty when nothing. */
    readonly changes: readonly string[];
  };
}
