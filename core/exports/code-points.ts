const LOW = /[\uDC00-\uDFFF]/;

/**
 * Turns offsets into `text` from UTF-16 units into code points, as Web Annotation counts them.
 * An offset inside a surrogate pair counts as the one after it.
 */
export function codePointsOf(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(index);
  return (unit) => {
    const before = pairs.findIndex((start) => start >= unit);
    const count = before < 0 ? pairs.length : before;
    const inside = count > 0 && pairs[count - 1] === unit - 1;
    return unit - count + (inside ? 1 : 0);
  };
}

/** An offset moved out of a surrogate pair, to its start. */
export const wholeUnit = (text: string, unit: number): number =>
  LOW.test(text.charAt(unit)) && unit > 0 ? unit - 1 : unit;
