/**
 * To be called at every step of a long job; throws `TooSlow` once its time is over.
 * @param isLong the step may take as long as the page likes, as one up through all that is around an element
 */
export type KeepTime = (isLong?: boolean) => void;

/** For whoever has time. */
export const unhurried: KeepTime = () => undefined;

class TooSlow extends Error {}

/** Time is looked at every so many steps: asking for it takes longer than most steps. */
const STEPS = 16;

/**
 * Runs a job that may take only so long.
 * @param limit milliseconds; what the job does between two steps is not counted against it
 * @returns `too-slow` where the job was given up. Other errors of the job are its caller's.
 */
export function inTime<Result>(limit: number, job: (keepTime: KeepTime) => Result): Result | 'too-slow' {
  const end = performance.now() + limit;
  let steps = 0;
  try {
    return job((isLong) => {
      if ((++steps % STEPS === 0 || isLong) && performance.now() > end) throw new TooSlow();
    });
  } catch (error) {
    if (error instanceof TooSlow) return 'too-slow';
    throw error;
  }
}
