import type { Report } from '../report.ts';
import type { Dossier } from './dossier.ts';
import type { PlacedDossier } from './placed.ts';

/** Stands in until the real one is there: places nothing. */
export const placeDossiers = (
  _report: Report,
  found: readonly { readonly dossier: Dossier; readonly match: number }[],
): readonly PlacedDossier[] =>
  found.map(({ dossier, match }) => ({
    id: dossier.id,
    revision: dossier.revision,
    title: dossier.title,
    summary: dossier.summary,
    researched: dossier.researched,
    authors: dossier.authors,
    licence: dossier.licence,
    match,
    statements: dossier.statements.map(({ quotes: _quotes, ...statement }) => ({
      ...statement,
      quote: '',
      spans: [],
      claims: [],
    })),
  }));
