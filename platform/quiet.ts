import { RUNNING } from './running.ts';

/**
 * Ends the content script of this page, if one runs; keeps the next one from starting by itself, if none does.
 * To be called in a content script's world.
 */
export function keepQuiet(): void {
  const running: unknown = Reflect.get(globalThis, RUNNING);
  if (running instanceof AbortController) running.abort();
  else Reflect.set(globalThis, RUNNING, 0);
}
