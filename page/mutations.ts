/** Time for a page to come to rest before its marks are checked, in milliseconds. */
const REST = 150;
/** More checks than this in a period mean a page that never rests; finding anew pauses until it does. */
const MAX_CHECKS = 10;
const PERIOD = 10_000;

/** The clock and the idle time of a window. */
export interface Scheduler {
  now(): number;
  /** Calls back once, in idle time after the delay; returns the way to cancel. */
  after(delay: number, job: () => void): () => void;
}

/** A scheduler on a window's timers and idle callbacks. */
export const windowScheduler = (window: Window): Scheduler => ({
  now: () => window.performance.now(),
  after: (delay, job) => {
    const timer = window.setTimeout(() => window.requestIdleCallback(job, { timeout: 1000 }), delay);
    return () => window.clearTimeout(timer);
  },
});

/**
 * Calls back once after each burst of changes inside `root`, in idle time.
 * The observer itself only notes that something changed.
 * @param onChange told whether the page may be read anew: seldom where it never rests
 */
export function onArticleChange(
  root: Node,
  scheduler: Scheduler,
  signal: AbortSignal,
  onChange: (mayFind: boolean) => void,
): void {
  const waiting = new Map<number, () => void>();
  let checks: readonly number[] = [];
  const plan = (delay: number, mayFind: boolean): void => {
    if (waiting.has(delay)) return;
    const check = (): void => {
      waiting.delete(delay);
      if (signal.aborted) return;
      if (mayFind) checks = [...checks, scheduler.now()];
      onChange(mayFind);
    };
    waiting.set(delay, scheduler.after(delay, check));
  };
  const observer = new MutationObserver(() => {
    checks = checks.filter((time) => scheduler.now() - time < PERIOD);
    const isBusy = checks.length >= MAX_CHECKS;
    plan(REST, !isBusy);
    if (isBusy) plan(PERIOD, true);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const cancel of waiting.values()) cancel();
  });
}
