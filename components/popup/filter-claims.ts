import { type Line, LINES, lineOf, type SourceKind } from '../../core/labels.ts';
import type { ClaimFilter } from '../../core/popup-state.ts';
import type { Claim, Report, Source } from '../../core/report.ts';
import { sourcesOf } from '../words.ts';

/** The kind a claim is counted under: that of its first source. */
export const kindOf = (claim: Claim): SourceKind => sourcesOf(claim)[0].kind;

/** How many claims have each sign, in the order of the legend; signs without claims are left out. */
export const countByLine = (claims: readonly Claim[]): readonly (readonly [Line, number])[] =>
  LINES.map(
    (line) => [line, claims.filter(({ standing }) => lineOf(standing) === line).length] as const,
  ).filter(([, count]) => count > 0);

/** A source with the number of claims it is among the sources of. */
export interface NamedSource {
  readonly source: Source;
  readonly count: number;
}

const isBy = (claim: Claim, source: string): boolean => claim.sources.some(({ ref }) => ref === source);

/** The sources that say some of the claims, those with the most first. */
export const namedSources = (report: Report, claims: readonly Claim[]): readonly NamedSource[] =>
  report.sources
    .map((source) => ({ source, count: claims.filter((claim) => isBy(claim, source.id)).length }))
    .filter(({ source, count }) => source.name && count > 0)
    .toSorted((a, b) => b.count - a.count);

const haystacks = new WeakMap<Claim, string>();

/** All that is searched of a claim, made once. */
function haystackOf(claim: Claim): string {
  const known = haystacks.get(claim);
  if (known !== undefined) return known;
  const words = [claim.quote, claim.cue?.text, ...claim.sources.map((source) => source.name)]
    .join(' ')
    .toLocaleLowerCase();
  haystacks.set(claim, words);
  return words;
}

/** The claims that a filter lets through; a search finds its words in any order and case. */
export function filterClaims(claims: readonly Claim[], filter: ClaimFilter): readonly Claim[] {
  const { line, kind, source, search } = filter;
  const wanted = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return claims.filter(
    (claim) =>
      (!line || lineOf(claim.standing) === line) &&
      (!kind || kindOf(claim) === kind) &&
      (!source || isBy(claim, source)) &&
      wanted.every((word) => haystackOf(claim).includes(word)),
  );
}

/** Whether a filter leaves anything out. */
export const isFiltering = ({ line, kind, source, search }: ClaimFilter): boolean =>
  Boolean(line ?? kind ?? source ?? search.trim());
