import type { Claim, Report } from '../report.ts';

/**
 * A report without some claims: whatever points to them points to what remains, or to nothing. Labels stay, since the
 * article says what it says; so does the ledger, see `noteLedger`.
 */
export function takeOut(report: Report, gone: ReadonlySet<string>): Report {
  if (gone.size === 0) return report;
  const isLeft = (id: string): boolean => !gone.has(id);
  const left = report.claims.filter(({ id }) => isLeft(id));
  const parentOf = new Map(report.claims.map(({ id, parent }) => [id, parent]));

  /** The nearest claim around that remains; none where claims are part of each other. */
  const aroundOf = (parent: string | null): string | null => {
    let at = parent;
    for (let steps = 0; at !== null && !isLeft(at) && steps < gone.size; steps++)
      at = parentOf.get(at) ?? null;
    return at !== null && isLeft(at) ? at : null;
  };
  /** Of several claims that one denies, the next. */
  const deniedBy = ({ id, denies }: Claim): string | null =>
    denies === null || isLeft(denies)
      ? denies
      : (left.find((other) => other.deniedBy.includes(id))?.id ?? null);

  const { headline } = report;
  return {
    ...report,
    claims: left.map((claim) => ({
      ...claim,
      deniedBy: claim.deniedBy.filter(isLeft),
      denies: deniedBy(claim),
      counters: claim.counters.filter(isLeft),
      confirms: claim.confirms !== null && isLeft(claim.confirms) ? claim.confirms : null,
      parent: aroundOf(claim.parent),
    })),
    headline: headline && isLeft(headline.claim) && isLeft(headline.body) ? headline : null,
    unplaced: report.unplaced.filter(isLeft),
  };
}
