/** Digits typed later than this after the last one begin a new number, in milliseconds. */
const PAUSE = 1000;

/** The number that is being typed: its digits so far and the time of the last one. */
export interface Typed {
  readonly digits: string;
  readonly time: number;
}

/** Where a key leads, and the number that is being typed afterwards. */
export interface Step {
  readonly at: number;
  readonly typed: Typed;
}

const NOTHING_TYPED: Typed = { digits: '', time: 0 };

/**
 * Where a key leads in a toolbar of `count` places, as an index; null for keys that lead nowhere.
 * Arrows go one on or back, Home and End to the first and last. Digits go to a place by its number, counted
 * from 1: at once, and further with every digit that makes it a number there is.
 * @param key as `KeyboardEvent.key`
 * @param time when the key was pressed, in milliseconds
 */
export function stepByKey(
  key: string,
  at: number,
  count: number,
  time: number,
  typed: Typed = NOTHING_TYPED,
): Step | null {
  const last = count - 1;
  if (count === 0) return null;
  if (/^\d$/.test(key)) {
    const begun = time - typed.time > PAUSE ? '' : typed.digits;
    const digits = [begun + key, key].find((number) => Number(number) > 0 && Number(number) <= count);
    return digits ? { at: Number(digits) - 1, typed: { digits, time } } : null;
  }
  const places: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(at + 1, last),
    ArrowDown: Math.min(at + 1, last),
    ArrowLeft: Math.max(at - 1, 0),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: last,
  };
  const place = Object.hasOwn(places, key) ? places[key] : undefined;
  return place === undefined ? null : { at: place, typed: NOTHING_TYPED };
}
