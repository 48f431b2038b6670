/** The largest empty stretch of a picture, where words can stand without covering anything. */

export interface PaperBox {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Fineness of the search, mm. */
const GRID_MM = 2;

/**
 * @param isTaken - whether a place of the picture, mm from its upper left corner, shows something
 * @returns the box of the largest area that is at least so wide and high; `null` where there is none
 */
export function freeGround(
  widthMm: number,
  heightMm: number,
  isTaken: (xMm: number, yMm: number) => boolean,
  least: { readonly widthMm: number; readonly heightMm: number },
): PaperBox | null {
  const columns = Math.floor(widthMm / GRID_MM);
  const rows = Math.floor(heightMm / GRID_MM);
  /** Free cells above and at each column of the row at hand. */
  const free = new Array<number>(columns).fill(0);
  let best: PaperBox | null = null;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const taken = isTaken((column + 0.5) * GRID_MM, (row + 0.5) * GRID_MM);
      free[column] = taken ? 0 : (free[column] as number) + 1;
    }
    for (let first = 0; first < columns; first++) {
      let high = free[first] as number;
      for (let last = first; last < columns && high > 0; last++) {
        high = Math.min(high, free[last] as number);
        const box = {
          xMm: first * GRID_MM,
          yMm: (row - high + 1) * GRID_MM,
          widthMm: (last - first + 1) * GRID_MM,
          heightMm: high * GRID_MM,
        };
        if (box.widthMm < least.widthMm || box.heightMm < least.heightMm) continue;
        if (best === null || box.widthMm * box.heightMm > best.widthMm * best.heightMm) best = box;
      }
    }
  }
  return best;
}
