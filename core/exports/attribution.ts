import { claimById, type Claim, type Report } from '../report.ts';

/** Stands where the outlet speaks for itself; an export never leaves the place of the source empty. */
export const NO_SOURCE = 'no source given';

const nameOf = (report: Report, id: string): string =>
  report.sources.find((source) => source.id === id)?.name ?? id;

/** Who a claim is attributed to: `USA (institution), via dpa`, `vague source`, several joined by `; `. Never empty. */
export function sourceOf(report: Report, claim: Claim): string {
  const named = claim.sources.map(({ name, kind, via }) => {
    const chain = via.map((id) => nameOf(report, id)).join(', ');
    // Hearsay has no name: „soll“ is nobody.
    const who = name ? `${name} (${kind})` : `${kind} source`;
    return who + (chain && `, via ${chain}`);
  });
  return named.join('; ') || NO_SOURCE;
}

/** Who denies a claim, each once, joined by `; `; empty when nobody does. */
export function deniersOf(report: Report, claim: Claim): string {
  const denials = claim.deniedBy.flatMap((id) => claimById(report, id) ?? []);
  return [...new Set(denials.map((denial) => sourceOf(report, denial)))].join('; ');
}
