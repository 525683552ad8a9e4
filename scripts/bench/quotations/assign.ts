/** A pair of a one-to-one assignment, by index. */
export type Pair = readonly [row: number, column: number];

/**
 * The one-to-one assignment of rows to columns with the greatest sum of scores (Hungarian method, cubic time); pairs
 * that score nothing are left out. The same method as that of the reference scorer.
 */
export function assign(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): Pair[] {
  const size = rows > 0 && columns > 0 ? Math.max(rows, columns) : 0;
  const scores = Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (__, column) =>
      row < rows && column < columns ? score(row, column) : 0,
    ),
  );
  // Index 0 stands for “not assigned yet”; rows and columns count from 1.
  const rowPrice = new Float64Array(size + 1);
  const columnPrice = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) augment(row, scores, rowPrice, columnPrice, rowOf);
  const pairs: Pair[] = [];
  for (let column = 1; column <= size; column++) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row < rows && column <= columns && (scores[row]?.[column - 1] ?? 0) > 0)
      pairs.push([row, column - 1]);
  }
  return pairs;
}

/** Finds the row a column, moving rows already assigned where that makes the sum greater. */
function augment(
  row: number,
  scores: readonly Float64Array[],
  rowPrice: Float64Array,
  columnPrice: Float64Array,
  rowOf: Int32Array,
): void {
  const size = scores.length;
  const slack = new Float64Array(size + 1).fill(Infinity);
  const cameFrom = new Int32Array(size + 1);
  const done = new Uint8Array(size + 1);
  let column = 0;
  rowOf[0] = row;
  while (rowOf[column] !== 0) {
    done[column] = 1;
    const current = rowOf[column] ?? 0;
    let least = Infinity;
    let next = 0;
    for (let at = 1; at <= size; at++) {
      if (done[at]) continue;
      const cost = -(scores[current - 1]?.[at - 1] ?? 0) - (rowPrice[current] ?? 0) - (columnPrice[at] ?? 0);
      if (cost < (slack[at] ?? 0)) {
        slack[at] = cost;
        cameFrom[at] = column;
      }
      if ((slack[at] ?? 0) < least) {
        least = slack[at] ?? 0;
        next = at;
      }
    }
    for (let at = 0; at <= size; at++) {
      const assigned = rowOf[at] ?? 0;
      if (done[at]) {
        rowPrice[assigned] = (rowPrice[assigned] ?? 0) + least;
        columnPrice[at] = (columnPrice[at] ?? 0) - least;
      } else slack[at] = (slack[at] ?? 0) - least;
    }
    column = next;
  }
  while (column !== 0) {
    const before = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[before] ?? 0;
    column = before;
  }
}
