import { leadingStanding, type Standing } from './labels.ts';
import { claimById, type Claim, type Report } from './report.ts';

/** How many claims are marked in the page: the few that matter most, more, or all. */
export const DENSITIES = ['few', 'more', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** What holds until the reader chooses otherwise. */
export const DEFAULT_DENSITY: Density = 'few';

/** The density in what was stored or imported; what is missing or makes no sense is the default. */
export const densityFrom = (stored: unknown): Density =>
  DENSITIES.find((density) => density === stored) ?? DEFAULT_DENSITY;

/** At `few`, no more marks than this, and no more than this share of the text. */
const FEW_MARKS = 8;
const FEW_SHARE = 0.15;

/** From this confidence on the tool's reading is right more than nine times in ten; at `few` those go first. */
const SURE = 0.8;

const isSurerHeadline = ({ id }: Claim, { headline }: Report): boolean =>
  headline !== null && headline.surer && headline.claim === id;

/** Rank of a claim in `few`: the lower, the earlier it is marked. */
function rank(claim: Claim, report: Report): number {
  const order: readonly Standing[] = ['refuted', 'disputed', 'unconfirmed'];
  const standing = order.indexOf(leadingStanding(claim.standing));
  if (standing >= 0) return standing;
  if (isSurerHeadline(claim, report)) return 3;
  if (claim.sources.some((source) => source.kind === 'unnamed' || source.kind === 'vague')) return 4;
  return claim.form === 'own' ? 6 : 5;
}

/** Quoted words inside what the same source says are marked together with it. */
function isMarkedWithAnother(claim: Claim, report: Report): boolean {
  const parent = claim.form === 'direct' ? claimById(report, claim.parent) : undefined;
  return parent !== undefined && parent.sources[0]?.ref === claim.sources[0]?.ref;
}

const isNoted = ({ reader }: Claim): boolean => reader !== undefined;

const isSure = ({ confidence }: Claim): boolean => confidence >= SURE;

const lengthOf = (claim: Claim): number => claim.spans.reduce((sum, span) => sum + span.end - span.start, 0);

/**
 * The ids of the claims to mark at a density, in reading order.
 * `few`: at most 8 marks and 15 % of the text, ranked, the surer readings of a rank first, but always the first.
 * `more`: everything but plain own-voice statements (a headline surer than the text is marked) and quoted words inside another marked claim. `all`: every claim. `unclear` is marked only in `all`.
 * What the reader has a note on is always marked, beside the others.
 */
export function claimsToMark(report: Report, density: Density): readonly string[] {
  if (density === 'all') return report.claims.map((claim) => claim.id);
  const sure = report.claims.filter(
    (claim) =>
      !isNoted(claim) &&
      leadingStanding(claim.standing) !== 'unclear' &&
      (leadingStanding(claim.standing) !== 'unsourced' || isSurerHeadline(claim, report)) &&
      !isMarkedWithAnother(claim, report),
  );
  const marked = (those: ReadonlySet<Claim>): readonly string[] =>
    report.claims.filter((claim) => isNoted(claim) || those.has(claim)).map((claim) => claim.id);
  if (density === 'more') return marked(new Set(sure));
  const ranked = sure
    .map((claim) => ({ claim, rank: rank(claim, report) }))
    .toSorted((a, b) => a.rank - b.rank || Number(isSure(b.claim)) - Number(isSure(a.claim)));
  const chosen = new Set<Claim>();
  let units = 0;
  for (const { claim } of ranked) {
    if (chosen.size === FEW_MARKS) break;
    const length = lengthOf(claim);
    if (chosen.size > 0 && units + length > report.article.text.length * FEW_SHARE) continue;
    chosen.add(claim);
    units += length;
  }
  return marked(chosen);
}
