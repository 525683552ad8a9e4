import type { DossierIndex } from './dossier-index.ts';

/** Stands in until the real one is there: by address only. */
export const findDossiers = (
  article: { readonly url: string; readonly text: string },
  index: DossierIndex,
): readonly { readonly id: string; readonly match: number }[] =>
  (index.urls.get(article.url) ?? []).map((id) => ({ id, match: 1 }));
