/**
 * A straight line through points by the median of the slopes of all pairs; a quarter of the points may be wrong.
 *
 * Sources: Theil 1950, Sen 1968 (J. Am. Stat. Assoc. 63:1379); breakdown 29 %.
 */
import { medianOf } from '../../model/index.js';

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** `null` where no two points differ in x. */
export function theilSen(points: readonly (readonly [number, number])[]): Line | null {
  const slopes: number[] = [];
  for (let i = 0; i < points.length; i++) {
    const [x, y] = points[i] as readonly [number, number];
    for (let k = i + 1; k < points.length; k++) {
      const [otherX, otherY] = points[k] as readonly [number, number];
      if (otherX !== x) slopes.push((otherY - y) / (otherX - x));
    }
  }
  const slope = medianOf(slopes);
  if (slope === null) return null;
  return { slope, intercept: medianOf(points.map(([x, y]) => y - slope * x)) as number };
}
