/**
 * A straight line through points by the median of the slopes of all pairs; a quarter of the points may be wrong.
 *
 * Sources: Theil 1950, Sen 1968 (J. Am. Stat. Assoc. 63:1379); breakdown 29 %.
 */
import { medianOf } from '../medianOf.js';

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** `null` where no two points differ in x. */
export function theilSen(points: readonly (readonly [number, number])[]): Line | null {
  const slopes: number[] = [];
  points.forEach(([x, y], i) => {
    for (const [otherX, otherY] of points.slice(i + 1)) if (otherX !== x) slopes.push((otherY - y) / (otherX - x));
  });
  const slope = medianOf(slopes);
  if (slope === null) return null;
  return { slope, intercept: medianOf(points.map(([x, y]) => y - slope * x)) as number };
}
