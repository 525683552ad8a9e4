import type { Report } from '../report.ts';
import type { Note } from './notes.ts';

/** Stands in until the real one is there: corrects the standing where the words are the claim's own. */
export function withNotes(
  report: Report,
  notes: readonly Note[],
): { readonly report: Report; readonly unplacedNotes: readonly string[] } {
  const claims = report.claims.map((claim) => {
    const note = notes.find(({ quotes }) => quotes.map(({ exact }) => exact).join(' … ') === claim.quote);
    if (!note) return claim;
    const { standing } = note.correction;
    return {
      ...claim,
      standing: standing ? [standing] : claim.standing,
      reader: {
        note: note.id,
        corrected: standing ? (['standing'] as const) : [],
        isMarked: false,
        text: note.text,
      },
    };
  });
  return { report: { ...report, claims }, unplacedNotes: [] };
}
