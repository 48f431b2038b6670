/**
 * The neighbours of one body: everyone within reach whom it can meet.
 *
 * Within a cell that is everyone near; people of another cell count only where the straight line between the two
 * passes an open portal both cells share.
 */
import type { Segment } from '../../model/index.js';
import { NEARBY } from '../space/cellSurface.js';
import { BUCKET_M, type CrowdGrid } from '../space/crowdGrid.js';
import type { Crowd } from './crowd.js';
import { segmentsCross } from './wallContact.js';

/** An open portal somebody can be seen through from one of its cells. */
export interface View {
  readonly otherCell: number;
  readonly segment: Segment;
}

/** Portals that can be seen through from where a slot stands. */
export type ViewsFrom = (slot: number) => readonly View[];

export interface Neighbourhood {
  /** How many there are; those of the own cell come first. */
  count: number;
  /** Who, the offset from the body, and the distance, m. */
  slot: Int32Array;
  dx: Float64Array;
  dy: Float64Array;
  distance: Float64Array;
}

export function createNeighbourhood(capacity: number): Neighbourhood {
  return {
    count: 0,
    slot: new Int32Array(capacity),
    dx: new Float64Array(capacity),
    dy: new Float64Array(capacity),
    distance: new Float64Array(capacity),
  };
}

/** Appends everyone of one cell within reach of a place, but for the slot itself. */
function collectFrom(crowd: Crowd, grid: CrowdGrid, c: number, k: number, reachM: number, into: Neighbourhood): void {
  const { x: xs, y: ys } = crowd;
  const { slot, dx: dxs, dy: dys, distance, count: already } = into;
  const { start } = grid;
  const x = xs[k] as number;
  const y = ys[k] as number;
  const reach2 = reachM * reachM;
  const firstColumn = grid.firstColumn[c] as number;
  const lastColumn = grid.lastColumn[c] as number;
  const firstRow = grid.firstRow[c] as number;
  const lastRow = grid.lastRow[c] as number;
  const columns = lastColumn - firstColumn + 1;
  const left = Math.floor((x - reachM) / BUCKET_M);
  const right = Math.floor((x + reachM) / BUCKET_M);
  const low = Math.floor((y - reachM) / BUCKET_M);
  const high = Math.floor((y + reachM) / BUCKET_M);
  const fromColumn = (left < firstColumn ? firstColumn : left) - firstColumn;
  const toColumn = (right > lastColumn ? lastColumn : right) - firstColumn;
  if (fromColumn > toColumn) return;
  const fromRow = (low < firstRow ? firstRow : low) - firstRow;
  const toRow = (high > lastRow ? lastRow : high) - firstRow;
  const offset = grid.offset[c] as number;
  let count = already;
  for (let row = fromRow; row <= toRow; row++) {
    const base = offset + row * columns;
    const until = start[base + toColumn + 1] as number;
    for (let j = start[base + fromColumn] as number; j < until; j++) {
      const dx = (xs[j] as number) - x;
      const dy = (ys[j] as number) - y;
      const d2 = dx * dx + dy * dy;
      if (d2 >= reach2 || j === k) continue;
      slot[count] = j;
      dxs[count] = dx;
      dys[count] = dy;
      distance[count] = Math.sqrt(d2);
      count++;
    }
  }
  into.count = count;
}

/** Keeps, of those appended last, the ones seen through the segment. */
function keepSeen({ x, y }: Crowd, k: number, from: number, [a, b]: Segment, into: Neighbourhood): void {
  const { slot, dx, dy, distance } = into;
  const [ownX, ownY] = [x[k] as number, y[k] as number];
  let kept = from;
  for (let n = from; n < into.count; n++) {
    const j = slot[n] as number;
    if (!segmentsCross(ownX, ownY, x[j] as number, y[j] as number, a[0], a[1], b[0], b[1])) continue;
    slot[kept] = j;
    dx[kept] = dx[n] as number;
    dy[kept] = dy[n] as number;
    distance[kept] = distance[n] as number;
    kept++;
  }
  into.count = kept;
}

/** Appends everyone in other cells whom a slot sees through a portal within reach, in a fixed order. */
export function appendSeen(
  crowd: Crowd,
  grid: CrowdGrid,
  k: number,
  reachM: number,
  viewsFrom: ViewsFrom,
  into: Neighbourhood,
): void {
  for (const { otherCell, segment } of viewsFrom(k)) {
    if (grid.offset[otherCell] === -1) continue;
    const from = into.count;
    collectFrom(crowd, grid, otherCell, k, reachM, into);
    if (into.count > from) keepSeen(crowd, k, from, segment, into);
  }
}

/** Lists everyone within reach of a slot whom it can meet, those of the own cell first, in a fixed order. */
export function collectNeighbours(
  crowd: Crowd,
  grid: CrowdGrid,
  k: number,
  reachM: number,
  viewsFrom: ViewsFrom,
  into: Neighbourhood,
): void {
  into.count = 0;
  collectFrom(crowd, grid, crowd.cell[k] as number, k, reachM, into);
  if (((crowd.nearby[k] as number) & NEARBY.view) !== 0) appendSeen(crowd, grid, k, reachM, viewsFrom, into);
}
