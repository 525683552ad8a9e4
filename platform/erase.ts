import { browser } from 'wxt/browser';

import { grantedSites } from './allowed-sites.ts';
import { quietTab } from './quiet-tab.ts';
import { closeStore } from './store/database.ts';

async function dropDatabase(name: string): Promise<void> {
  await new Promise<void>((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.addEventListener('success', () => done());
    request.addEventListener('error', () => done());
    // Somebody who does not let go, as our own pages do when they are asked: it goes when that page closes.
    request.addEventListener('blocked', () => done());
  });
}

async function dropDatabases(): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => dropDatabase(name)));
}

/**
 * Deletes all the extension has on this device: the marks of open pages, permissions the reader gave, what is
 * registered, and all that is stored. After it all is as it was at installation.
 */
export async function eraseAll(): Promise<void> {
  // Marks first, as long as the permission lasts.
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? undefined : quietTab(id))));
  const origins = await grantedSites();
  await browser.storage.local.clear();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await browser.scripting.unregisterContentScripts();
  await closeStore();
  await dropDatabases();
  await browser.storage.session.clear();
}
