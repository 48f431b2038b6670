/** Names below what they name, each so far down that none lies over another. */
import type { Point } from '../../../model/index.js';

export interface BelowName {
  readonly id: string;
  /** What it names, campus m. */
  readonly at: Point;
  readonly widthM: number;
}

/** @returns the middle of each name, campus m; the first keeps its place */
export function belowPlaces(names: readonly BelowName[], heightM: number, belowM: number): ReadonlyMap<string, Point> {
  const placed: (BelowName & { readonly spot: Point })[] = [];
  for (const name of names) {
    const [x] = name.at;
    let y = name.at[1] - belowM;
    const isTaken = () =>
      placed.some(
        ({ spot, widthM }) =>
          Math.abs(spot[0] - x) < (widthM + name.widthM) / 2 && Math.abs(spot[1] - y) < heightM * 0.99,
      );
    while (isTaken()) y -= heightM;
    placed.push({ ...name, spot: [x, y] });
  }
  return new Map(placed.map(({ id, spot }) => [id, spot]));
}
