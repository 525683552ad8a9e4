// oxlint-disable-next-line import/no-unassigned-import -- sets what a browser has of a database
import 'fake-indexeddb/auto';

import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { closeStore, DATABASE } from '../../../platform/store/database.ts';

/** Gives each test a browser that has kept nothing yet. */
export function useFreshDatabase(): void {
  beforeEach(async () => {
    await closeStore();
    fakeBrowser.reset();
    globalThis.indexedDB = new IDBFactory();
  });
}

/** Opens the database past the code under test, with whatever an upgrade is to do. */
export const openRaw = (version?: number, upgrade?: (database: IDBDatabase, by: IDBTransaction) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, version);
    request.addEventListener('upgradeneeded', () => upgrade?.(request.result, request.transaction!));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });

/** Names of the databases there are. */
export const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);
