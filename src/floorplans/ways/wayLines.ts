/** A way as it is drawn: the walk through every cell, floor by floor. */
import { midpoint, type Point } from '../../model/index.js';
import type { WalkableCells } from '../cells/walkableCells.js';
import { cellMiddle } from '../graph/cellMiddle.js';
import type { CellWalks } from '../graph/cellWalks.js';

/** A stretch of a way on one floor, campus m. */
export interface WayLine {
  /** `null` outdoors. */
  readonly levelId: string | null;
  readonly points: readonly Point[];
}

/** @param portals - those crossed from the middle of the cell on, in order */
export function wayLines(
  { cells, portals }: WalkableCells,
  walks: CellWalks,
  from: number,
  crossed: readonly number[],
): WayLine[] {
  const lines: WayLine[] = [];
  const start = cells[from];
  if (start === undefined) return [];
  let at = cellMiddle(start);
  let cell = from;
  for (const portal of crossed) {
    const { segment, a, b } = portals[portal] as (typeof portals)[number];
    const to = midpoint(segment);
    lines.push({ levelId: cells[cell]?.levelId ?? null, points: walks(cell, at, to) ?? [at, to] });
    at = to;
    cell = a === cell ? b : a;
  }
  return lines;
}
