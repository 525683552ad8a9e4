import { claimsToMark } from '../../core/density.ts';
import { leadingStanding, STANDINGS } from '../../core/labels.ts';
import type { Claim, Report } from '../../core/report.ts';

const rank = (claim: Claim): number => STANDINGS.indexOf(leadingStanding(claim.standing));

/** The marked claim that says most about the product: the first of the leading standing. */
export function showpiece(report: Report): Claim | undefined {
  const marked = claimsToMark(report, 'few');
  return report.claims.filter(({ id }) => marked.includes(id)).toSorted((a, b) => rank(a) - rank(b))[0];
}
