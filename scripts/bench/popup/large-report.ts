import type { Claim, Report } from '../../../core/report.ts';

const idIn = (round: number, id: string): string => (round === 0 ? id : `${id}-${round}`);

const inRound = (claim: Claim, round: number): Claim => ({
  ...claim,
  id: idIn(round, claim.id),
  deniedBy: claim.deniedBy.map((id) => idIn(round, id)),
  denies: claim.denies && idIn(round, claim.denies),
  confirms: claim.confirms && idIn(round, claim.confirms),
  parent: claim.parent && idIn(round, claim.parent),
});

/** A report with `count` claims, made of those of another over and over, each time with ids of their own. */
export function largeReport(report: Report, count: number): Report {
  const { claims, sources } = report;
  const many = Array.from({ length: count }, (_, at) => {
    const claim = claims[at % claims.length];
    if (!claim) throw new Error('A report without claims cannot be made large.');
    return inRound(claim, Math.floor(at / claims.length));
  });
  return {
    ...report,
    claims: many,
    sources: sources.map((source) => ({
      ...source,
      claims: many.filter((claim) => claim.sources.some(({ ref }) => ref === source.id)).map(({ id }) => id),
    })),
  };
}
