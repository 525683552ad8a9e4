import { leadingStanding, type Standing, STANDINGS } from '../../core/labels.ts';
import type { Claim } from '../../core/report.ts';

/** How many claims are led by each standing, in the order of a one-word display; standings without claims are left out. */
export const countByStanding = (claims: readonly Claim[]): readonly (readonly [Standing, number])[] =>
  STANDINGS.map(
    (standing) =>
      [standing, claims.filter((claim) => leadingStanding(claim.standing) === standing).length] as const,
  ).filter(([, count]) => count > 0);

/**
 * The claims led by a standing (null: any) whose words, source or cue hold every word of the search,
 * in any order and case.
 */
export function filterClaims(
  claims: readonly Claim[],
  standing: Standing | null,
  search: string,
): readonly Claim[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return claims.filter((claim) => {
    if (standing && leadingStanding(claim.standing) !== standing) return false;
    const words = [claim.quote, claim.cue?.text, ...claim.sources.map((source) => source.name)]
      .join(' ')
      .toLocaleLowerCase();
    return wanted.every((word) => words.includes(word));
  });
}
