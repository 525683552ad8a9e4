import type { DossierArticle } from './dossier.ts';

/** Stands in until the real one is there. */
export interface DossierIndex {
  readonly urls: ReadonlyMap<string, readonly string[]>;
}

/** Stands in until the real one is there: by address only. */
export function buildIndex(
  dossiers: readonly { readonly id: string; readonly article: DossierArticle }[],
): DossierIndex {
  const urls = new Map<string, string[]>();
  for (const { id, article } of dossiers)
    for (const url of article.urls) urls.set(url, [...(urls.get(url) ?? []), id]);
  return { urls };
}
