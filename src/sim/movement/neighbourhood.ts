/**
 * The neighbours of one body: everyone within reach whom it can meet.
 *
 * Within a cell that is everyone near; people of another cell count only where the straight line between the two
 * passes an open portal both cells share.
 */
import { NEARBY } from '../space/cellSurface.js';
import { BUCKET_M, type CrowdGrid } from '../space/crowdGrid.js';
import { LINE_NUMBERS } from '../space/portalLines.js';
import type { Crowd } from './crowd.js';
import type { Views } from './views.js';
import { segmentsCross } from './wallContact.js';

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

/** The box all that a slot sees lies in, campus m. */
const box = { minX: 0, maxX: 0, minY: 0, maxY: 0 };

/** What is looked through is wider by this than it need be, m, so that no rounding leaves anybody out. */
const SLACK_M = 1e-8;

function boxAround({ x, y }: Crowd, k: number, reachM: number): void {
  box.minX = (x[k] as number) - reachM;
  box.maxX = (x[k] as number) + reachM;
  box.minY = (y[k] as number) - reachM;
  box.maxY = (y[k] as number) + reachM;
}

/** Whether some of the line looked through, which begins at an entry of the lines, is within reach of a place. */
function isWithinReach(lines: Float64Array, at: number, x: number, y: number, reachM: number): boolean {
  const ax = lines[at] as number;
  const ay = lines[at + 1] as number;
  const dx = lines[at + 4] as number;
  const dy = lines[at + 5] as number;
  const length2 = lines[at + 6] as number;
  const t = length2 > 0 ? ((x - ax) * dx + (y - ay) * dy) / length2 : 0;
  const along = t < 0 ? 0 : t > 1 ? 1 : t;
  const offX = ax + along * dx - x;
  const offY = ay + along * dy - y;
  return offX * offX + offY * offY < reachM * reachM;
}

/** Cuts the box around a place to what lies beyond a line. */
function cutBoxBeyond(lines: Float64Array, at: number, x: number, y: number): void {
  const ax = lines[at] as number;
  const ay = lines[at + 1] as number;
  const bx = lines[at + 2] as number;
  const by = lines[at + 3] as number;
  const lowX = ax < bx ? ax : bx;
  const highX = ax < bx ? bx : ax;
  const lowY = ay < by ? ay : by;
  const highY = ay < by ? by : ay;
  if (lowX > x && lowX > box.minX) box.minX = lowX - SLACK_M;
  if (highX < x && highX < box.maxX) box.maxX = highX + SLACK_M;
  if (lowY > y && lowY > box.minY) box.minY = lowY - SLACK_M;
  if (highY < y && highY < box.maxY) box.maxY = highY + SLACK_M;
}

/** Appends everyone of one cell within the box and within reach of a place, but for the slot itself. */
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
  const left = Math.floor(box.minX / BUCKET_M);
  const right = Math.floor(box.maxX / BUCKET_M);
  const low = Math.floor(box.minY / BUCKET_M);
  const high = Math.floor(box.maxY / BUCKET_M);
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

/** Keeps, of those appended last, the ones seen through the line. */
function keepSeen(
  { x, y }: Crowd,
  k: number,
  from: number,
  lines: Float64Array,
  at: number,
  into: Neighbourhood,
): void {
  const { slot, dx, dy, distance } = into;
  const ax = lines[at] as number;
  const ay = lines[at + 1] as number;
  const bx = lines[at + 2] as number;
  const by = lines[at + 3] as number;
  const ownX = x[k] as number;
  const ownY = y[k] as number;
  let kept = from;
  for (let n = from; n < into.count; n++) {
    const j = slot[n] as number;
    if (!segmentsCross(ownX, ownY, x[j] as number, y[j] as number, ax, ay, bx, by)) continue;
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
  views: Views,
  into: Neighbourhood,
): void {
  const { cells, lines, isClosed } = views;
  const own = crowd.cell[k] as number;
  const { start, items } = views.near(own);
  const bucket = crowd.surfaceBucket[k] as number;
  const x = crowd.x[k] as number;
  const y = crowd.y[k] as number;
  const until = start[bucket + 1] as number;
  for (let v = start[bucket] as number; v < until; v++) {
    const portal = items[v] as number;
    if (isClosed[portal] === 1) continue;
    const a = cells[2 * portal] as number;
    const other = a === own ? (cells[2 * portal + 1] as number) : a;
    const at = LINE_NUMBERS * portal;
    // whoever is seen through a portal is farther away than it is
    if (grid.offset[other] === -1 || !isWithinReach(lines, at, x, y, reachM)) continue;
    boxAround(crowd, k, reachM);
    cutBoxBeyond(lines, at, x, y);
    const from = into.count;
    collectFrom(crowd, grid, other, k, reachM, into);
    if (into.count > from) keepSeen(crowd, k, from, lines, at, into);
  }
}

/** Lists everyone within reach of a slot whom it can meet, those of the own cell first, in a fixed order. */
export function collectNeighbours(
  crowd: Crowd,
  grid: CrowdGrid,
  k: number,
  reachM: number,
  views: Views,
  into: Neighbourhood,
): void {
  into.count = 0;
  boxAround(crowd, k, reachM);
  collectFrom(crowd, grid, crowd.cell[k] as number, k, reachM, into);
  if (((crowd.nearby[k] as number) & NEARBY.view) !== 0) appendSeen(crowd, grid, k, reachM, views, into);
}
