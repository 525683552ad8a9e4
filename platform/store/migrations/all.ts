import { firstStores } from './1-first-stores.ts';
import { index } from './2-index.ts';
import type { Migration } from './migration.ts';

/** All steps in order; the last one makes the present version. Released ones are never changed. */
export const MIGRATIONS: readonly Migration[] = [firstStores, index];
