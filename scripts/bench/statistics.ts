/** The value below which a share (0…1) of the numbers lies, nearest rank; NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Median and 90th percentile as a table cell, one decimal: `3.1 / 4.0`. */
export const medianAndP90 = (numbers: readonly number[]): string =>
  `${quantile(numbers, 0.5).toFixed(1)} / ${quantile(numbers, 0.9).toFixed(1)}`;
