/** Lets something happen so many times in a period, then pauses, every time for twice as long. */
export interface Pace {
  /** Zero when it may happen now, which counts it; else how long to wait, in milliseconds. */
  take(now: number): number;
}

/** A pace of at most `most` times in `period` milliseconds. */
export function createPace(most: number, period: number): Pace {
  let times: readonly number[] = [];
  let pause = period;
  let until = 0;
  return {
    take(now) {
      if (now < until) return until - now;
      times = [...times.filter((time) => now - time < period), now];
      if (times.length < most) return 0;
      until = now + pause;
      pause *= 2;
      times = [];
      return 0;
    },
  };
}
