import { openDB, unwrap, type IDBPDatabase } from 'idb';

import { failureOf, problemOf, StoreFailure } from './failure.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { SaysoDatabase } from './schema.ts';

/** The name of the one database. */
export const DATABASE = 'sayso';
/** Its present version. */
export const VERSION = MIGRATIONS.length;

type Database = IDBPDatabase<SaysoDatabase>;

let open: Promise<Database> | null = null;

/** Lets go of the database; the next use opens it again. */
export async function closeStore(): Promise<void> {
  const closing = open;
  open = null;
  await closing?.then(
    (database) => database.close(),
    () => undefined,
  );
}

const forget = (): void => {
  open = null;
};

function connect(version: number | undefined): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    openDB<SaysoDatabase>(DATABASE, version, {
      upgrade(database, from, to, transaction) {
        const [raw, changing] = [unwrap(database), unwrap(transaction)];
        for (const migrate of MIGRATIONS.slice(from, to ?? VERSION)) migrate(raw, changing);
      },
      // Another page of an older version that does not let go; this one is there once that is closed.
      blocked() {
        isGivenUp = true;
        reject(new StoreFailure('blocked'));
      },
      // All goes, or a later version comes: neither waits for this page.
      blocking(_, __, { target }) {
        forget();
        if (target instanceof IDBDatabase) target.close();
      },
      terminated: forget,
    }).then((database) => {
      if (isGivenUp) database.close();
      else resolve(database);
    }, reject);
  });
}

/** The one connection, made where there is none; one that fails is not kept. */
async function connection(): Promise<Database> {
  open ??= connect(VERSION).catch((error: unknown) => {
    // As it is: nothing of it is touched.
    if (problemOf(error) === 'newer') return connect(undefined);
    throw error;
  });
  const mine = open;
  try {
    return await mine;
  } catch (error) {
    if (open === mine) open = null;
    throw error;
  }
}

/** Whether anything has been kept yet. */
const isThere = async (): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === DATABASE);

/** Whether a database may be written to: one of a later version is only read. */
export const isOurs = ({ version }: Database): boolean => version <= VERSION;

/**
 * Does something with the database, which is made where there is none. Whatever goes wrong is a `StoreFailure`, also
 * that a later version of Sayso has been here.
 */
export async function writing<Result>(task: (database: Database) => Promise<Result>): Promise<Result> {
  try {
    const database = await connection();
    if (!isOurs(database)) throw new StoreFailure('newer');
    return await task(database);
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * Reads something from the database. Where nothing has been kept yet, `otherwise` holds, and no database is made. One of
 * a later version is read as far as it can be. Whatever goes wrong is a `StoreFailure`.
 */
export async function reading<Result>(
  otherwise: Result,
  task: (database: Database) => Promise<Result>,
): Promise<Result> {
  let database: Database | undefined;
  try {
    if (!open && !(await isThere())) return otherwise;
    database = await connection();
    return await task(database);
  } catch (error) {
    if (database && !isOurs(database)) throw new StoreFailure('newer', error);
    throw failureOf(error);
  }
}
