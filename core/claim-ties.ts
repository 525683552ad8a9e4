import type { Line } from './labels.ts';
import { claimById, type Claim, type Report } from './report.ts';
import { byPosition, hull } from './span.ts';

/** How one claim answers another. */
export const TIES = ['denies', 'refutes', 'counters', 'confirms'] as const;
export type Tie = (typeof TIES)[number];

/** Two claims of which one answers the other. */
export interface ClaimTie {
  readonly tie: Tie;
  /** What was said first. */
  readonly said: Claim;
  readonly answer: Claim;
}

/** The line that carries a tie, in the manner of the standings: what somebody answers is disputed, or not yet settled, or stands. */
export const TIE_LINE: Readonly<Record<Tie, Line>> = {
  denies: 'wavy',
  refutes: 'wavy',
  counters: 'dashed',
  confirms: 'solid',
};

const startsBefore = (one: Claim, other: Claim): boolean => {
  const [a, b] = [hull(one.spans), hull(other.spans)];
  return a !== undefined && b !== undefined && byPosition(a, b) < 0;
};

/**
 * All ties between the claims of a report, in reading order of what was said. A denial that nobody known makes is
 * left out, as everywhere; different figures stand once, the earlier one as what was said.
 */
export const claimTies = (report: Report): readonly ClaimTie[] =>
  report.claims.flatMap((said) => {
    const find = (ids: readonly string[]) => ids.flatMap((id) => claimById(report, id) ?? []);
    // Where the article alone settles it, the denial's own act may be any; where the reader does, it is still a denial.
    const settled =
      said.standing.includes('refuted') &&
      !said.standing.includes('disputed') &&
      said.reader?.corrected.includes('standing') !== true;
    const denials = find(said.deniedBy).filter(
      ({ act, sources }) => settled || act === 'refute' || sources.length > 0,
    );
    return [
      ...denials.map((answer) => ({
        tie: settled || answer.act === 'refute' ? ('refutes' as const) : ('denies' as const),
        said,
        answer,
      })),
      ...find(said.counters)
        .filter((answer) => startsBefore(said, answer))
        .map((answer) => ({ tie: 'counters' as const, said, answer })),
      ...report.claims
        .filter(({ confirms, id }) => confirms === said.id && id !== said.id)
        .map((answer) => ({ tie: 'confirms' as const, said, answer })),
    ];
  });
