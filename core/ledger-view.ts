import { SOURCE_KINDS, type SourceKind } from './labels.ts';
import type { Claim, Report, Source } from './report.ts';

/*
 * What a ledger shows beside names and aliases is worked out from the report where it is needed: it costs next to
 * nothing, and a number kept in the report could come to differ from the claims it counts.
 */

/** How many claims have their first source of a kind; `none` is the outlet's own voice. */
export interface KindShare {
  readonly kind: SourceKind;
  readonly claims: number;
  /** Of all claims, 0…1. */
  readonly share: number;
}

/** The kinds of sources with their claims, in the order of the labels; kinds without claims are left out. */
export const kindShares = ({ claims }: Report): readonly KindShare[] =>
  SOURCE_KINDS.map((kind) => {
    const count = claims.filter(({ sources: [first] }) => (first?.kind ?? 'none') === kind).length;
    return { kind, claims: count, share: count / claims.length };
  }).filter(({ claims: count }) => count > 0);

/** Whether a claim rests on one source alone: nobody else says or confirms it. */
export const restsOnOne = ({ claims }: Report, claim: Claim): boolean =>
  claim.sources.length === 1 &&
  !claim.standing.includes('corroborated') &&
  claim.confirms === null &&
  !claims.some(({ confirms }) => confirms === claim.id);

/** The claims of a source that rest on it alone, in reading order. */
export const aloneOn = (report: Report, { id }: Source): readonly Claim[] =>
  report.claims.filter((claim) => claim.sources[0]?.ref === id && restsOnOne(report, claim));

/** Through how many hands a claim came, the longest way: 0 for the outlet's own, 1 for what a source told, 2 for „X, according to Y“. */
export const hearsayDepth = ({ sources }: Pick<Claim, 'sources'>): number =>
  Math.max(0, ...sources.map(({ via }) => via.length + 1));
