/**
 * Why what the reader keeps on this device cannot be read or written: the disk is full, the database is broken, it is
 * of a later version of Sayso, or another page of Sayso holds an older one open. The interface has a sentence for
 * each under `store_<problem>`.
 */
export const STORE_PROBLEMS = ['full', 'broken', 'newer', 'blocked'] as const;
export type StoreProblem = (typeof STORE_PROBLEMS)[number];
