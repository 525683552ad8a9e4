import type { IDBPDatabase } from 'idb';

import type { Dossier } from '../../core/dossier/dossier.ts';
import type { DossierOrigin } from '../../core/dossier/origin.ts';
import { parseDossier, type DossierProblem } from '../../core/dossier/parse.ts';
import { builtInDossiers } from './built-in.ts';
import { reading, writing } from './database.ts';
import { articleKey, STAMP } from './index-keys.ts';
import type { InstalledDossier, SaysoDatabase } from './schema.ts';
import { tellChange } from './watch.ts';

/** What came of installing a text. */
export type Installation =
  | {
      readonly ok: true;
      readonly dossier: Dossier;
      /** What was there under the same id; null where it is new. */
      readonly replaced: InstalledDossier | null;
    }
  | { readonly ok: false; readonly problems: readonly DossierProblem[] };

/** What the reader has of a dossier that comes with Sayso is only whether it is on. */
const withStored = (builtIn: InstalledDossier, stored: InstalledDossier | undefined): InstalledDossier =>
  stored?.origin.type === 'built-in' ? { ...builtIn, isOn: stored.isOn } : (stored ?? builtIn);

/** All dossiers: first those that come with Sayso, then the others, oldest first. Rejects with a `StoreFailure`. */
export const installed = (): Promise<readonly InstalledDossier[]> =>
  reading(builtInDossiers(), async (database) => {
    const stored = new Map((await database.getAll('dossiers')).map((one) => [one.id, one]));
    const first = builtInDossiers().map((one) => withStored(one, stored.get(one.id)));
    const isMore = (one: InstalledDossier): boolean =>
      one.origin.type !== 'built-in' && !first.some(({ id }) => id === one.id);
    const more = [...stored.values()].filter(isMore);
    return [...first, ...more.toSorted((one, other) => (one.installed < other.installed ? -1 : 1))];
  });

const builtIn = (id: string): InstalledDossier | undefined => builtInDossiers().find((one) => one.id === id);

/** One dossier; null where there is none with this id. Rejects with a `StoreFailure`. */
export const dossierOf = (id: string): Promise<InstalledDossier | null> =>
  reading(builtIn(id) ?? null, async (database) => {
    const stored = await database.get('dossiers', id);
    const own = builtIn(id);
    return own ? withStored(own, stored) : (stored ?? null);
  });

/** What is written in one step; the index is built anew from it when it is next needed. */
type Change = ReturnType<typeof transactionOf>;

const transactionOf = (database: IDBPDatabase<SaysoDatabase>) =>
  database.transaction(['dossiers', 'index', 'subscriptions'], 'readwrite');

/** Changes dossiers in one step: all of it happens, or nothing. */
export async function changeDossiers<Result>(task: (change: Change) => Promise<Result>): Promise<Result> {
  const result = await writing(async (database) => {
    const transaction = transactionOf(database);
    try {
      const done = await task(transaction);
      await transaction.objectStore('index').put({ type: 'stamp', stamp: crypto.randomUUID() }, STAMP);
      await transaction.done;
      return done;
    } catch (error) {
      transaction.done.catch(() => undefined);
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw error;
    }
  });
  tellChange('dossiers');
  return result;
}

/** Puts a dossier there, in place of one with the same id; to be used inside of `changeDossiers`. */
export async function putDossier(
  change: Change,
  { id, article }: Pick<Dossier, 'id' | 'article'>,
  text: string,
  origin: DossierOrigin,
): Promise<InstalledDossier | null> {
  const dossiers = change.objectStore('dossiers');
  const before = await dossiers.get(id);
  const now = new Date().toISOString();
  const isOn = before?.isOn ?? true;
  await dossiers.put({ id, text, isOn, origin, installed: before?.installed || now, changed: now });
  await change.objectStore('index').put({ type: 'article', id, article }, articleKey(id));
  return before ?? builtIn(id) ?? null;
}

/** Takes a dossier away; to be used inside of `changeDossiers`. */
export async function takeDossier(change: Change, id: string): Promise<void> {
  await change.objectStore('dossiers').delete(id);
  await change.objectStore('index').delete(articleKey(id));
}

/**
 * Installs the text of a dossier, in place of one with the same id. A text that is no dossier comes back with what is
 * wrong. Rejects with a `StoreFailure`, and then nothing has changed.
 */
export async function install(text: string, origin: DossierOrigin): Promise<Installation> {
  const parsed = parseDossier(text);
  if (!parsed.ok) return parsed;
  const { dossier } = parsed;
  const replaced = await changeDossiers((change) => putDossier(change, dossier, text, origin));
  return { ok: true, dossier, replaced };
}

/** Switches a dossier on or off. Rejects with a `StoreFailure`. */
export async function setOn(id: string, isOn: boolean): Promise<void> {
  await changeDossiers(async (change) => {
    const dossiers = change.objectStore('dossiers');
    const stored = (await dossiers.get(id)) ?? builtIn(id);
    // The text of those that come with Sayso is not kept: the next version may bring another.
    const text = stored?.origin.type === 'built-in' ? '' : stored?.text;
    if (stored && text !== undefined) await dossiers.put({ ...stored, text, isOn });
  });
}

/** Deletes a dossier; of one that comes with Sayso, what was put in its place. Rejects with a `StoreFailure`. */
export async function remove(id: string): Promise<void> {
  await changeDossiers((change) => takeDossier(change, id));
}
