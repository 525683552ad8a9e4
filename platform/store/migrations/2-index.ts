import type { Migration } from './migration.ts';

/**
 * What dossiers are recognised by, so that not all of them are read for every article; it is filled when it is first
 * needed. Subscriptions keep what their last update changed.
 */
export const index: Migration = (database, transaction) => {
  database.createObjectStore('index');
  const cursors = transaction.objectStore('subscriptions').openCursor();
  cursors.addEventListener('success', () => {
    const cursor = cursors.result;
    if (!cursor) return;
    cursor.update({ changed: '', changes: [], ...cursor.value });
    cursor.continue();
  });
};
