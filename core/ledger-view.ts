import { SOURCE_KINDS, type SourceKind } from './labels.ts';
import { claimById, type Claim, type Report, type Source } from './report.ts';

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

/** The claims a source is made responsible for, in reading order. */
export const claimsOf = (report: Report, { claims }: Source): readonly Claim[] =>
  claims.flatMap((id) => claimById(report, id) ?? []);

/** The claims that a source passes on for others, in reading order. */
export const passedOnBy = ({ claims }: Report, { id }: Source): readonly Claim[] =>
  claims.filter(({ sources }) => sources.some(({ via }) => via.includes(id)));

/** The claims of the outlet's own voice, in reading order. */
export const ownClaims = ({ claims }: Report): readonly Claim[] =>
  claims.filter(({ sources }) => sources.length === 0);

/**
 * How many of its claims a source is quoted with word for word. A number and no share: the ledger prints no percentage
 * that the article did not give.
 */
export const quotedClaims = (report: Report, source: Source): number =>
  claimsOf(report, source).filter(({ form }) => form === 'direct').length;

/** A source as a ledger lists it. */
export interface LedgerEntry {
  readonly source: Source;
  readonly claims: readonly Claim[];
  /** As `quotedClaims`. */
  readonly quoted: number;
  /** Those of its claims that rest on it alone. */
  readonly alone: readonly Claim[];
  /** What it passes on for others; a carrier may have no claims of its own. */
  readonly passedOn: readonly Claim[];
}

/** All sources, those with the most claims first, else in order of mention; without those nobody needs any more. */
export const ledgerEntries = (report: Report): readonly LedgerEntry[] =>
  report.sources
    .map((source) => ({
      source,
      claims: claimsOf(report, source),
      quoted: quotedClaims(report, source),
      alone: aloneOn(report, source),
      passedOn: passedOnBy(report, source),
    }))
    .filter(({ claims, passedOn }) => claims.length + passedOn.length > 0)
    .toSorted((a, b) => b.claims.length - a.claims.length);

/** One way by which claims came: who said it, through whose hands. */
export interface HearsayChain {
  /** The source of the claims, by its name in the report. */
  readonly source: Claim['sources'][number];
  /** Who passed it on, in the order of the claim. */
  readonly via: readonly Source[];
  readonly claims: readonly Claim[];
}

/** Every way that leads through further hands, in reading order, with the claims that came by it. */
export function hearsayChains(report: Report): readonly HearsayChain[] {
  const ways = report.claims.flatMap((claim) =>
    claim.sources.flatMap((source) => {
      const via = source.via.flatMap((id) => report.sources.find((one) => one.id === id) ?? []);
      return via.length > 0 ? [{ claim, source, via }] : [];
    }),
  );
  const byWay = Map.groupBy(ways, ({ source, via }) => [source.ref, ...via.map(({ id }) => id)].join(' '));
  return [...byWay.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ source: first.source, via: first.via, claims: same.map(({ claim }) => claim) }] : [];
  });
}
