/** The shortest walk inside a cell, corner by corner. */
import { distance, type Point } from '../../model/index.js';
import type { Cell, WalkableCells } from '../cells/walkableCells.js';
import { walkToCorners } from './geodesic.js';
import { canSee, cornerDistancesAt, prepareSightLines, type SightLines } from './visibility.js';

/**
 * The points at which the shortest walk inside a cell begins, bends and ends; null where the floor does not join them.
 *
 * @param cell - index of the cell; both points lie on its floor or outline, campus m
 */
export type CellWalks = (cell: number, from: Point, to: Point) => readonly Point[] | null;

/** Cells are prepared when first asked about, and kept. */
export function createCellWalks({ cells }: WalkableCells): CellWalks {
  const prepared: (SightLines | undefined)[] = [];
  return (index, from, to) => {
    let sight = prepared[index];
    if (!sight) {
      const { polygon, obstacles } = cells[index] as Cell;
      sight = prepareSightLines(polygon, obstacles);
      prepared[index] = sight;
    }
    return canSee(sight, from, to) ? [from, to] : walkRoundCorners(sight, from, to);
  };
}

/** Length on the ground of a walk, m; 0 for none. */
export function walkLengthM(walk: readonly Point[]): number {
  let lengthM = 0;
  for (let i = 1; i < walk.length; i++) lengthM += distance(walk[i - 1] as Point, walk[i] as Point);
  return lengthM;
}

function walkRoundCorners(sight: SightLines, from: Point, to: Point): Point[] | null {
  const before = new Int32Array(sight.corners.length).fill(-1);
  const lengths = walkToCorners(sight, cornerDistancesAt(sight, from), before);
  const last = cornerDistancesAt(sight, to);
  let best = -1;
  let bestM = Number.POSITIVE_INFINITY;
  for (let i = 0; i < lengths.length; i++) {
    const wholeM = (lengths[i] as number) + (last[i] as number);
    if (wholeM >= bestM) continue;
    bestM = wholeM;
    best = i;
  }
  if (best < 0) return null;
  const walk: Point[] = [to];
  for (let corner = best; corner >= 0; corner = before[corner] as number) {
    walk.push((sight.corners[corner] as SightLines['corners'][number]).at);
  }
  walk.push(from);
  return walk.reverse();
}
