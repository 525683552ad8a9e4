import { NO_ADDITIONS, type Additions } from '../additions.ts';
import type { Note } from '../notes/notes.ts';
import type { Claim, Report } from '../report.ts';
import { sourceOf } from './attribution.ts';

/** Whether there is anything of the reader's in an export. */
export const hasReader = ({ claims }: Report, { notes }: Additions = NO_ADDITIONS): boolean =>
  notes.length > 0 || claims.some(({ reader }) => reader !== undefined);

/** Stands for the source of words that are not among the claims of an export. */
export const SEE_ARTICLE = 'source: see the article';

/** The claim a note is shown with; undefined where it is hidden, or has no place. */
const claimOf = (report: Report, { id }: Note): Claim | undefined =>
  report.claims.find(({ reader }) => reader?.note === id);

/** Who says the words of a note; never empty. */
export function saidBy(report: Report, note: Note): string {
  const claim = claimOf(report, note);
  if (claim) return sourceOf(report, claim);
  const { source } = note.correction;
  return source ? `${source.name} (${source.kind}), set by the reader` : SEE_ARTICLE;
}

/** What a note sets, label by label: `standing: disputed`, `source: Anna Feld (person)`. */
export function setBy({ correction: { standing, kind, certainty, source } }: Note): readonly string[] {
  return [
    standing && `standing: ${standing}`,
    kind && `kind: ${kind}`,
    certainty && `certainty: ${certainty}`,
    source && `source: ${source.name} (${source.kind})`,
  ].filter((label) => label !== null);
}
