/** Reads CSV as RFC 4180 has it; throws on anything else. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
  for (let match = cell.exec(csv); match; match = cell.exec(csv)) {
    row.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === ',') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex === csv.length) return rows;
  }
  throw new Error('Not CSV.');
}
