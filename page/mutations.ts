/** Time for a page to come to rest before its marks are checked, in milliseconds. */
const REST = 150;
/** More checks than this in a period mean a page that never rests; marking pauses until it does. */
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
 * The observer itself only notes that something changed; a page that never rests is checked ever more rarely.
 */
export function onArticleChange(
  root: Node,
  scheduler: Scheduler,
  signal: AbortSignal,
  onChange: () => void,
): void {
  let cancel: (() => void) | null = null;
  let checks: readonly number[] = [];
  const check = (): void => {
    cancel = null;
    if (signal.aborted) return;
    checks = [...checks, scheduler.now()];
    onChange();
  };
  const observer = new MutationObserver(() => {
    if (cancel) return;
    checks = checks.filter((time) => scheduler.now() - time < PERIOD);
    cancel = scheduler.after(checks.length < MAX_CHECKS ? REST : PERIOD, check);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
  });
}
