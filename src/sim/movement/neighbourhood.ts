/**
 * The neighbours of one body: everyone within reach whom it can meet.
 *
 * Within a cell that is everyone near; people of another cell count only where the straight line between the two
 * passes an open portal both cells share.
 */
import { NEARBY } from '../space/cellSurface.js';
import { BUCKET_M, type CrowdGrid } from '../space/crowdGrid.js';
import { LINE_NUMBERS } from '../space/portalLines.js';
import { crossesLine, type Straight } from '../space/straight.js';
import type { Crowd } from './crowd.js';
import type { Views } from './views.js';

export interface Neighbourhood {
  /** How far away they are at most, m. */
  reachM: number;
  /** How many there are; those of the own cell come first. */
  count: number;
  readonly slot: Int32Array;
}

export function createNeighbourhood(capacity: number): Neighbourhood {
  return {
    reachM: 0,
    count: 0,
    slot: new Int32Array(capacity),
  };
}

/** Where somebody looks from and how far, and the box all that they see lies in, campus m. */
const box = { x: 0, y: 0, reachM: 0, minX: 0, maxX: 0, minY: 0, maxY: 0 };

/** What is looked through is wider by this than it need be, m, so that no rounding leaves anybody out. */
const SLACK_M = 1e-8;

function lookFrom({ x, y }: Crowd, k: number, { reachM }: Neighbourhood): void {
  box.x = x[k] as number;
  box.y = y[k] as number;
  box.reachM = reachM;
}

function boxAround(): void {
  const { x, y, reachM } = box;
  box.minX = x - reachM;
  box.maxX = x + reachM;
  box.minY = y - reachM;
  box.maxY = y + reachM;
}

/** Whether some of the line looked through, which begins at an entry of the lines, is within reach. */
function isWithinReach(lines: Float64Array, at: number): boolean {
  const { x, y, reachM } = box;
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

/** Cuts the box to what lies beyond a line. */
function cutBoxBeyond(lines: Float64Array, at: number): void {
  const { x, y } = box;
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
function collectFrom(crowd: Crowd, grid: CrowdGrid, c: number, k: number, into: Neighbourhood): void {
  const { x: xs, y: ys } = crowd;
  const { slot, count: already, reachM } = into;
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
      if (dx * dx + dy * dy >= reach2 || j === k) continue;
      slot[count++] = j;
    }
  }
  into.count = count;
}

const sight: Straight = { fromX: 0, fromY: 0, toX: 0, toY: 0 };

/** Keeps, of those appended last, the ones seen through the line. */
function keepSeen(
  { x, y }: Crowd,
  k: number,
  from: number,
  lines: Float64Array,
  at: number,
  into: Neighbourhood,
): void {
  const { slot } = into;
  sight.fromX = x[k] as number;
  sight.fromY = y[k] as number;
  let kept = from;
  for (let n = from; n < into.count; n++) {
    const j = slot[n] as number;
    sight.toX = x[j] as number;
    sight.toY = y[j] as number;
    if (!crossesLine(sight, lines, at)) continue;
    slot[kept++] = j;
  }
  into.count = kept;
}

/** Appends everyone in other cells whom a slot sees through a portal within reach, in a fixed order. */
export function appendSeen(crowd: Crowd, grid: CrowdGrid, k: number, views: Views, into: Neighbourhood): void {
  const { cells, lines, isClosed } = views;
  const own = crowd.cell[k] as number;
  const { start, items } = views.near(own);
  const bucket = crowd.surfaceBucket[k] as number;
  const until = start[bucket + 1] as number;
  lookFrom(crowd, k, into);
  for (let v = start[bucket] as number; v < until; v++) {
    const portal = items[v] as number;
    if (isClosed[portal] === 1) continue;
    const a = cells[2 * portal] as number;
    const other = a === own ? (cells[2 * portal + 1] as number) : a;
    const at = LINE_NUMBERS * portal;
    // whoever is seen through a portal is farther away than it is
    if (grid.offset[other] === -1 || !isWithinReach(lines, at)) continue;
    boxAround();
    cutBoxBeyond(lines, at);
    const from = into.count;
    collectFrom(crowd, grid, other, k, into);
    if (into.count > from) keepSeen(crowd, k, from, lines, at, into);
  }
}

/** Lists everyone within reach of a slot whom it can meet, those of the own cell first, in a fixed order. */
export function collectNeighbours(crowd: Crowd, grid: CrowdGrid, k: number, views: Views, into: Neighbourhood): void {
  into.count = 0;
  lookFrom(crowd, k, into);
  boxAround();
  collectFrom(crowd, grid, crowd.cell[k] as number, k, into);
  if (((crowd.nearby[k] as number) & NEARBY.view) !== 0) appendSeen(crowd, grid, k, views, into);
}
