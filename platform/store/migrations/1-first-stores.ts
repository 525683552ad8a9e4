import type { Migration } from './migration.ts';

/** Notes by the article's address, dossiers by id, subscriptions by address. */
export const firstStores: Migration = (database) => {
  database.createObjectStore('notes');
  database.createObjectStore('dossiers', { keyPath: 'id' });
  database.createObjectStore('subscriptions', { keyPath: 'url' });
};
