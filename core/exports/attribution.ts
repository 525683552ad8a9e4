import type { Correction } from '../notes/notes.ts';
import { claimById, type Claim, type Report } from '../report.ts';

/** Stands where the outlet speaks for itself; an export never leaves the place of the source empty. */
export const NO_SOURCE = 'no source given';

const nameOf = (report: Report, id: string): string =>
  report.sources.find((source) => source.id === id)?.name ?? id;

/** Whether a label of a claim is the reader's and not the engine's. */
const isReaders = ({ reader }: Claim, label: keyof Correction): boolean =>
  reader?.corrected.includes(label) ?? false;

/** A label of a claim in words, with who gave it where that is the reader. */
export const labelled = (claim: Claim, label: keyof Correction, words: string): string =>
  isReaders(claim, label) ? `${words} (set by the reader)` : words;

/**
 * Who a claim is attributed to: `USA (institution), via dpa`, `vague source`, several joined by `; `. Never empty, and
 * it says so where not the article but the reader names the source.
 */
export function sourceOf(report: Report, claim: Claim): string {
  const named = claim.sources.map(({ name, kind, via }) => {
    const chain = via.map((id) => nameOf(report, id)).join(', ');
    // Hearsay has no name: „soll“ is nobody.
    const who = name ? `${name} (${kind})` : `${kind} source`;
    return who + (chain && `, via ${chain}`);
  });
  const source = named.join('; ') || NO_SOURCE;
  if (isReaders(claim, 'source')) return `${source}, set by the reader`;
  return claim.reader?.isMarked ? `${source}, marked by the reader` : source;
}

/** Who denies a claim, each once, joined by `; `; empty when nobody does. */
export function deniersOf(report: Report, claim: Claim): string {
  const denials = claim.deniedBy.flatMap((id) => claimById(report, id) ?? []);
  return [...new Set(denials.map((denial) => sourceOf(report, denial)))].join('; ');
}
