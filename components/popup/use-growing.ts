import { useEffect, useState } from 'preact/hooks';

/** Rows that fill the popup's window at its largest, and one more. */
const FIRST = 12;
const STEP = 48;

/**
 * How many of a list's rows are to be there: those that are seen first, more after each painted frame, soon all.
 * So the popup is there at once, however long the list.
 */
export function useGrowing(length: number, isWhole: boolean): number {
  const [count, setCount] = useState(isWhole ? length : FIRST);
  useEffect(() => {
    if (count >= length) return undefined;
    const timer = setTimeout(() => setCount(count + STEP));
    return () => clearTimeout(timer);
  }, [count, length]);
  return Math.min(count, length);
}
