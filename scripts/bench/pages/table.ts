const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table; empty where there are no rows. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A share as `97.3 %`; a dash for a share of nothing. */
export const percent = (share: number): string =>
  Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;

/** A score as `0.953`; a dash where there is none. */
export const score = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** The mean of some numbers; NaN of none. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
