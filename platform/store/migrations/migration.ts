/** One step of the database from a version to the next; runs in the transaction that changes the version. */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;
