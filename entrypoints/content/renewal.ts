/** An article is read anew this long after its last reading at the earliest, in milliseconds; then ever later. */
const SOONEST = 500;
/** When to look again whether the reader is done with what the reading would take away, in milliseconds. */
const BUSY = 1000;

/** Readings of a page whose text has changed: soon at first, and ever more seldom on one that keeps changing. */
export interface Renewal {
  /** The page says something else: it is to be read anew when it may be. */
  ask(): void;
  /** It has just been read, for whatever reason. */
  done(): void;
  /** Another page is there, which has not been read anew yet. */
  reset(): void;
}

/**
 * Plans readings until `signal` aborts.
 * @param isBusy whether a reading would disturb the reader now, or nobody is there to see it
 * @param read reads the page and resolves whether there was something new
 */
export function createRenewal(
  signal: AbortSignal,
  isBusy: () => boolean,
  read: () => Promise<boolean>,
): Renewal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = performance.now();
  let times = 0;

  const renew = async (): Promise<void> => {
    timer = undefined;
    if (isBusy()) timer = setTimeout(() => void renew(), BUSY);
    else if (await read()) times++;
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    ask() {
      if (signal.aborted) return;
      const wait = last + SOONEST * 2 ** times - performance.now();
      timer ??= setTimeout(() => void renew(), Math.max(0, wait));
    },
    done() {
      last = performance.now();
    },
    reset() {
      times = 0;
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
