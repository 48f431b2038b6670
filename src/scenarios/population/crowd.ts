/** Who stands where while people are placed: whether there is room for one more. */
import type { Point } from '../../model/index.js';

/** Those who already stand somewhere. */
export interface Crowd {
  isFree(cell: number, at: Point, radiusM: number): boolean;
  add(cell: number, at: Point, radiusM: number): void;
}

interface Body {
  readonly at: Point;
  readonly radiusM: number;
}

/** Side of the squares people are sorted into; two radii are less, m. */
const BUCKET_M = 1;

/** Squares repeat after so many in each direction: a number of theirs stays small, and who stands far off is no matter. */
const BUCKET_MASK = 0x7fff;

const bucketAt = (column: number, row: number) => (column & BUCKET_MASK) * (BUCKET_MASK + 1) + (row & BUCKET_MASK);

export function createCrowd(): Crowd {
  const cells = new Map<number, Map<number, Body[]>>();
  return {
    isFree(cell, [x, y], radiusM) {
      const buckets = cells.get(cell);
      if (!buckets) return true;
      const column = Math.floor(x / BUCKET_M);
      const row = Math.floor(y / BUCKET_M);
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          const bucket = buckets.get(bucketAt(column + dx, row + dy));
          if (bucket && isNearAnyone(bucket, x, y, radiusM)) return false;
        }
      }
      return true;
    },
    add(cell, at, radiusM) {
      const buckets = cells.get(cell) ?? new Map<number, Body[]>();
      cells.set(cell, buckets);
      const name = bucketAt(Math.floor(at[0] / BUCKET_M), Math.floor(at[1] / BUCKET_M));
      const bucket = buckets.get(name);
      if (bucket) bucket.push({ at, radiusM });
      else buckets.set(name, [{ at, radiusM }]);
    },
  };
}

function isNearAnyone(others: readonly Body[], x: number, y: number, radiusM: number): boolean {
  for (const other of others) {
    const gapX = other.at[0] - x;
    const gapY = other.at[1] - y;
    const least = other.radiusM + radiusM;
    if (gapX * gapX + gapY * gapY < least * least) return true;
  }
  return false;
}
