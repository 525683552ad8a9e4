import { NO_ADDITIONS, type Additions } from '../core/additions.ts';
import { placeDossiers, withDossier } from '../core/dossier/place.ts';
import { withNotes } from '../core/notes/with-notes.ts';
import type { Report } from '../core/report.ts';
import type { StoreProblem } from '../core/store-problem.ts';
import { problemOf } from './store/failure.ts';
import { builtInDossiersFor, dossiersFor } from './store/matching.ts';
import { notesOf } from './store/notes.ts';

/** A report with all that is known about its article beside it; fields are there only where there is something. */
export interface Completed {
  readonly report: Report;
  readonly additions?: Additions;
  readonly problem?: StoreProblem;
}

/** What can be read, and why the rest cannot. */
async function orProblem<Value>(
  asked: Promise<Value>,
  otherwise: () => Value,
): Promise<readonly [Value, StoreProblem?]> {
  try {
    return [await asked];
  } catch (error) {
    return [otherwise(), problemOf(error)];
  }
}

/** Puts the reader's notes and the dossiers to what the engine has read. Never rejects: what is missing is named. */
export async function complete(raw: Report): Promise<Completed> {
  const { url, text } = raw.article;
  const article = { url, text };
  const [[kept, noNotes], [found, noDossiers]] = await Promise.all([
    orProblem(notesOf(url), () => null),
    orProblem(dossiersFor(article), () => builtInDossiersFor(article)),
  ]);
  const notes = kept?.notes ?? [];
  const noted = withNotes(raw, notes);
  const dossiers = found.length > 0 ? placeDossiers(noted.report, found) : NO_ADDITIONS.dossiers;
  const problem = noNotes ?? noDossiers;
  return {
    report: withDossier(noted.report, dossiers),
    ...(dossiers.length + notes.length > 0 && {
      additions: { dossiers, notes, unplacedNotes: noted.unplacedNotes },
    }),
    ...(problem && { problem }),
  };
}
