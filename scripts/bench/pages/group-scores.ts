import { HALVES, type Half } from './corpus.ts';
import type { PageScore } from './score-page.ts';

/** The pages of one set that are in one half. */
export interface ScoreGroup {
  readonly set: string;
  readonly half: Half;
  readonly scores: readonly PageScore[];
}

/** Scores by set and half, in the order the sets come; no empty groups. */
export function groupScores(scores: readonly PageScore[]): readonly ScoreGroup[] {
  return [...new Set(scores.map(({ set }) => set))].flatMap((set) =>
    HALVES.map((half) => ({
      set,
      half,
      scores: scores.filter((one) => one.set === set && one.half === half),
    })).filter((group) => group.scores.length > 0),
  );
}
