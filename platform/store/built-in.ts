import * as v from 'valibot';

import type { IndexedDossier } from '../../core/dossier/dossier-index.ts';
import type { InstalledDossier } from './schema.ts';

const FILES = import.meta.glob<string>('../../dossiers/*.jsonld', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** No more than what they are known by: all of it was checked when they were made (tests/ui/store/dossiers.test.ts). */
const headSchema = v.object({
  id: v.string(),
  'sayso:article': v.object({
    urls: v.optional(v.array(v.string()), []),
    fingerprint: v.optional(v.object({ method: v.literal(1), hashes: v.array(v.number()) })),
  }),
});

interface BuiltIn {
  readonly dossiers: readonly InstalledDossier[];
  readonly articles: readonly IndexedDossier[];
}

const NOT_TOLD = { title: '', publisher: '', published: '', language: '' };

function read(): BuiltIn {
  const all = Object.values(FILES).map((text) => ({ text, head: v.parse(headSchema, JSON.parse(text)) }));
  return {
    dossiers: all.map(({ text, head: { id } }) => ({
      id,
      text,
      isOn: true,
      origin: { type: 'built-in' },
      installed: '',
      changed: '',
    })),
    articles: all.map(({ head: { id, 'sayso:article': article } }) => ({
      id,
      article: { ...NOT_TOLD, urls: article.urls, fingerprint: article.fingerprint ?? null },
    })),
  };
}

let known: BuiltIn | null = null;

/** The dossiers that come with Sayso, all on. */
export const builtInDossiers = (): readonly InstalledDossier[] => (known ??= read()).dossiers;

/** What they are known by, without all they say. */
export const builtInArticles = (): readonly IndexedDossier[] => (known ??= read()).articles;
