import { useEffect, useState } from 'preact/hooks';

/** A list of this length is made at once. */
const SHORT = 12;
/** Of a longer one the rows that fill what sources and filter leave of the popup's window at its largest, and one more. */
const FIRST = 6;
const STEP = 100;
/** Milliseconds for the frame of the first rows to get onto the screen before anything else is done: two frames. */
const PAUSE = 32;

/**
 * How many of a list's rows are to be there: those that are seen first, more after each painted frame, soon all.
 * So the popup is there at once, however long the list.
 */
export function useGrowing(length: number, isWhole: boolean): number {
  const [count, setCount] = useState(isWhole || length <= SHORT ? length : FIRST);
  useEffect(() => {
    if (count >= length) return undefined;
    const timer = setTimeout(() => setCount(count + STEP), count === FIRST ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [count, length]);
  return Math.min(count, length);
}
