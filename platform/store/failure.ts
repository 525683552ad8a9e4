import type { StoreProblem } from '../../core/store-problem.ts';

/** What was asked of the database could not be done; nothing of it was. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, cause?: unknown) {
    super(`The database cannot be used: ${problem}.`, { cause });
    this.problem = problem;
  }
}

/** By the name the browser gives an error; all others are those of a database that is broken. */
const BY_NAME: Readonly<Record<string, StoreProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** Why the database cannot be used, from whatever was thrown. */
export function problemOf(error: unknown): StoreProblem {
  if (error instanceof StoreFailure) return error.problem;
  return BY_NAME[nameOf(error)] ?? 'broken';
}

/** The same as an error to be thrown on. */
export const failureOf = (error: unknown): StoreFailure =>
  error instanceof StoreFailure ? error : new StoreFailure(problemOf(error), error);
