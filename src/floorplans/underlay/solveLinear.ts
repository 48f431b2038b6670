/** A small system of linear equations by Gaussian elimination with row exchange. */

/** Pivot below which the equations are taken to say the same thing twice; the coefficients are about 1. */
const LEAST_PIVOT = 1e-10;

/**
 * @param rows - n rows of n coefficients and the right side; left as they are
 * @returns the n unknowns, `null` where the equations do not settle them
 */
export function solveLinear(rows: readonly (readonly number[])[]): number[] | null {
  const n = rows.length;
  const work = rows.map((row) => [...row]);
  const at = (row: number, column: number) => work[row]?.[column] as number;
  for (let column = 0; column < n; column++) {
    let best = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(at(row, column)) > Math.abs(at(best, column))) best = row;
    }
    if (!(Math.abs(at(best, column)) >= LEAST_PIVOT)) return null;
    [work[column], work[best]] = [work[best] as number[], work[column] as number[]];
    for (let row = column + 1; row < n; row++) {
      const factor = at(row, column) / at(column, column);
      const target = work[row] as number[];
      for (let k = column; k <= n; k++) target[k] = at(row, k) - factor * at(column, k);
    }
  }
  const unknowns = new Array<number>(n).fill(0);
  for (let row = n - 1; row >= 0; row--) {
    let sum = at(row, n);
    for (let k = row + 1; k < n; k++) sum -= at(row, k) * (unknowns[k] as number);
    unknowns[row] = sum / at(row, row);
  }
  return unknowns;
}
