import type { IDBPDatabase } from 'idb';

import { buildIndex, type DossierIndex, type IndexedDossier } from '../../core/dossier/dossier-index.ts';
import { findDossiers } from '../../core/dossier/match.ts';
import type { FoundDossier } from '../../core/dossier/place.ts';
import { parseDossier } from '../../core/dossier/parse.ts';
import { builtInArticles, builtInDossiers } from './built-in.ts';
import { isOurs, reading } from './database.ts';
import { dossierOf } from './dossiers.ts';
import { articleKey, articleKeys, BUILT, STAMP } from './index-keys.ts';
import type { InstalledDossier, SaysoDatabase } from './schema.ts';

/** The index of this life of the background, with the state of the dossiers it was built from. */
let loaded: { readonly stamp: string; readonly index: DossierIndex } | null = null;

function articleOf({ id, text }: InstalledDossier): readonly IndexedDossier[] {
  const parsed = parseDossier(text);
  return parsed.ok ? [{ id, article: parsed.dossier.article }] : [];
}

/** Tells one set of dossiers that come with Sayso from another; they change with its version. */
const builtInStamp = (): string =>
  builtInDossiers()
    .map(({ id, text }) => `${id} ${text.length}`)
    .join(' ');

/** The articles of all stored dossiers; those of dossiers that were stored before there was an index are added. */
async function storedArticles(database: IDBPDatabase<SaysoDatabase>): Promise<readonly IndexedDossier[]> {
  const records = await database.getAll('index', articleKeys());
  const articles = records.flatMap((one) => (one.type === 'article' ? [one] : []));
  const known = new Set(articles.map(({ id }) => id));
  const ids = await database.getAllKeys('dossiers');
  const missing: IndexedDossier[] = [];
  for (const id of ids.filter((one) => !known.has(one))) {
    const dossier = await database.get('dossiers', id);
    missing.push(...(dossier ? articleOf(dossier) : []));
  }
  for (const { id, article } of isOurs(database) ? missing : [])
    await database.put('index', { type: 'article', id, article }, articleKey(id));
  return [...articles, ...missing];
}

/** The index of all dossiers, on or off: built where they have changed, else as it was kept. */
async function currentIndex(): Promise<DossierIndex> {
  const now = await reading('', async (database) => {
    const record = await database.get('index', STAMP);
    return record?.type === 'stamp' ? record.stamp : '';
  });
  const stamp = `${now} ${builtInStamp()}`;
  if (loaded?.stamp === stamp) return loaded.index;
  const index = await reading(undefined, async (database) => {
    const kept = await database.get('index', BUILT);
    if (kept?.type === 'built' && kept.stamp === stamp && kept.index.version === 1) return kept.index;
    const stored = await storedArticles(database);
    if (stored.length === 0) return undefined;
    const own = builtInArticles().filter(({ id }) => !stored.some((one) => one.id === id));
    const built = buildIndex([...own, ...stored]);
    // Only saves time: where there is no room for it, it is built again the next time.
    if (isOurs(database))
      await database.put('index', { type: 'built', stamp, index: built }, BUILT).catch(() => undefined);
    return built;
  });
  loaded = { stamp, index: index ?? buildIndex(builtInArticles()) };
  return loaded.index;
}

const asFound = (found: InstalledDossier | null, match: number): readonly FoundDossier[] => {
  if (!found?.isOn) return [];
  const parsed = parseDossier(found.text);
  return parsed.ok ? [{ dossier: parsed.dossier, match, origin: found.origin }] : [];
};

/** The dossiers that are on and belong to an article, best match first. Rejects with a `StoreFailure`. */
export async function dossiersFor(article: {
  readonly url: string;
  readonly text: string;
}): Promise<readonly FoundDossier[]> {
  const found = findDossiers(article, await currentIndex());
  const all = await Promise.all(found.map(async ({ id, match }) => asFound(await dossierOf(id), match)));
  return all.flat();
}

/** The same among those that come with Sayso, for when the database cannot be read. */
export const builtInDossiersFor = (article: {
  readonly url: string;
  readonly text: string;
}): readonly FoundDossier[] =>
  findDossiers(article, buildIndex(builtInArticles())).flatMap(({ id, match }) =>
    asFound(builtInDossiers().find((one) => one.id === id) ?? null, match),
  );
