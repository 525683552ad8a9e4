import type { PhaseTime } from './protocol.ts';

/** Runs after the first; their mean is the warm time. */
export const WARM_RUNS = 5;

/** Runs something several times; the time of its first run, the mean of the later ones, and what the last gave. */
export function timed<T>(run: () => T): { readonly time: PhaseTime; readonly value: T } {
  const begun = performance.now();
  run();
  const first = performance.now() - begun;
  const again = performance.now();
  let value = run();
  for (let turn = 1; turn < WARM_RUNS; turn += 1) value = run();
  return { time: { first, warm: (performance.now() - again) / WARM_RUNS }, value };
}
