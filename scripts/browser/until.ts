import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks; short against anything a browser does. */
const STEP = 25;

/**
 * Waits until `look` gives something other than undefined or false, and resolves it.
 * Rejects, naming `what`, when that has not happened within `limit` milliseconds.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  limit = 30_000,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- looking again only after the last look came back
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`Waited ${limit} ms in vain: ${what}.`);
    // oxlint-disable-next-line no-await-in-loop
    await pause(STEP);
  }
}
