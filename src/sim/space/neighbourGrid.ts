/**
 * Who is near whom: occupants sorted into square buckets, one grid per plane.
 *
 * Planes never overlap each other, so people on different storeys never meet. Near a portal between two
 * planes (a stair's foot, a door to the ground outside) the other plane is searched as well.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import { boundsOf, type Point, type Segment } from '../../model/index.js';

const BUCKET_M = 0.7;
const MARGIN_M = 2;

interface Plane {
  readonly minX: number;
  readonly minY: number;
  readonly columns: number;
  readonly rows: number;
  /** Index of the plane's first bucket. */
  readonly offset: number;
}

export interface NeighbourGrid {
  /** Sorts those who take part; call once a step before {@link collect}. */
  sort(x: Float64Array, y: Float64Array, cell: Int32Array, takesPart: (i: number) => boolean): void;
  /**
   * Lists everyone within reach whom a person can meet, in a fixed order.
   * People in another cell count only where the straight line between the two passes an open portal of both.
   *
   * @param into - filled from the start; as long as there are occupants
   * @returns how many were found
   */
  collect(i: number, reachM: number, into: Int32Array): number;
}

/** Whether the straight line from p to q crosses the segment. */
function crosses(px: number, py: number, qx: number, qy: number, [a, b]: Segment): boolean {
  const abx = b[0] - a[0];
  const aby = b[1] - a[1];
  const sideP = abx * (py - a[1]) - aby * (px - a[0]);
  const sideQ = abx * (qy - a[1]) - aby * (qx - a[0]);
  if (sideP > 0 === sideQ > 0) return false;
  const dx = qx - px;
  const dy = qy - py;
  const sideA = dx * (a[1] - py) - dy * (a[0] - px);
  const sideB = dx * (b[1] - py) - dy * (b[0] - px);
  return sideA > 0 !== sideB > 0;
}

export function createNeighbourGrid(space: WalkableCells, isOpen: (portal: number) => boolean): NeighbourGrid {
  const { cells, portals } = space;
  const planeIds = [...new Set(cells.map((cell) => cell.planeId))];
  const planeOf = Int32Array.from(cells, (cell) => planeIds.indexOf(cell.planeId));
  const planes: Plane[] = [];
  let bucketCount = 0;
  for (const planeId of planeIds) {
    const points: Point[] = cells.filter((cell) => cell.planeId === planeId).flatMap((cell) => [...cell.polygon.outer]);
    const box = boundsOf(points) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
    const columns = Math.ceil((box.maxX - box.minX + 2 * MARGIN_M) / BUCKET_M) + 1;
    const rows = Math.ceil((box.maxY - box.minY + 2 * MARGIN_M) / BUCKET_M) + 1;
    planes.push({ minX: box.minX - MARGIN_M, minY: box.minY - MARGIN_M, columns, rows, offset: bucketCount });
    bucketCount += columns * rows;
  }
  /** Portals that lead from a cell into another plane. */
  const doorsToPlanes = cells.map((cell, index) =>
    cell.portals.flatMap((portal) => {
      const { a, b, segment } = portals[portal] as WalkableCells['portals'][number];
      const other = a === index ? b : a;
      if (other < 0 || planeOf[other] === planeOf[index]) return [];
      const reach = Math.sqrt((segment[1][0] - segment[0][0]) ** 2 + (segment[1][1] - segment[0][1]) ** 2) / 2;
      return [
        {
          plane: planeOf[other] as number,
          x: (segment[0][0] + segment[1][0]) / 2,
          y: (segment[0][1] + segment[1][1]) / 2,
          halfM: reach,
        },
      ];
    }),
  );
  /** Portals two cells share, by cell pair. */
  const shared = new Map<number, number[]>();
  portals.forEach((portal, index) => {
    if (portal.b < 0) return;
    for (const key of [portal.a * cells.length + portal.b, portal.b * cells.length + portal.a]) {
      const list = shared.get(key);
      if (list) list.push(index);
      else shared.set(key, [index]);
    }
  });

  const start = new Int32Array(bucketCount + 1);
  const cursor = new Int32Array(bucketCount + 1);
  let used: number[] = [];
  let sorted = new Int32Array(0);
  let sortedX = new Float64Array(0);
  let sortedY = new Float64Array(0);
  let bucketOf = new Int32Array(0);
  let xs: Float64Array = new Float64Array(0);
  let ys: Float64Array = new Float64Array(0);
  let cellOf: Int32Array = new Int32Array(0);

  function bucketIn(plane: Plane, x: number, y: number): number {
    const column = Math.min(plane.columns - 1, Math.max(0, Math.floor((x - plane.minX) / BUCKET_M)));
    const row = Math.min(plane.rows - 1, Math.max(0, Math.floor((y - plane.minY) / BUCKET_M)));
    return plane.offset + row * plane.columns + column;
  }

  function sort(x: Float64Array, y: Float64Array, cell: Int32Array, takesPart: (i: number) => boolean): void {
    xs = x;
    ys = y;
    cellOf = cell;
    if (sorted.length < x.length) {
      sorted = new Int32Array(x.length);
      sortedX = new Float64Array(x.length);
      sortedY = new Float64Array(x.length);
      bucketOf = new Int32Array(x.length);
    }
    for (const bucket of used) {
      start[bucket] = 0;
      cursor[bucket] = 0;
    }
    used = [];
    for (let i = 0; i < x.length; i++) {
      if (!takesPart(i)) {
        bucketOf[i] = -1;
        continue;
      }
      const bucket = bucketIn(planes[planeOf[cell[i] as number] as number] as Plane, x[i] as number, y[i] as number);
      bucketOf[i] = bucket;
      if (cursor[bucket] === 0) used.push(bucket);
      cursor[bucket] = (cursor[bucket] as number) + 1;
    }
    // counts become ranges; buckets keep the order in which they were first used
    let position = 0;
    for (const bucket of used) {
      start[bucket] = position;
      position += cursor[bucket] as number;
      cursor[bucket] = start[bucket] as number;
    }
    for (let i = 0; i < x.length; i++) {
      const bucket = bucketOf[i] as number;
      if (bucket < 0) continue;
      const place = cursor[bucket] as number;
      sorted[place] = i;
      sortedX[place] = x[i] as number;
      sortedY[place] = y[i] as number;
      cursor[bucket] = place + 1;
    }
  }

  function canMeet(x: number, y: number, cell: number, other: number): boolean {
    const otherCell = cellOf[other] as number;
    if (otherCell === cell) return true;
    const between = shared.get(cell * cells.length + otherCell);
    if (!between) return false;
    for (const portal of between) {
      if (!isOpen(portal)) continue;
      if (crosses(x, y, xs[other] as number, ys[other] as number, portals[portal]?.segment as Segment)) return true;
    }
    return false;
  }

  function collectIn(plane: Plane, i: number, reachM: number, into: Int32Array, already: number): number {
    const x = xs[i] as number;
    const y = ys[i] as number;
    const cell = cellOf[i] as number;
    const reach2 = reachM * reachM;
    const fromColumn = Math.max(0, Math.floor((x - reachM - plane.minX) / BUCKET_M));
    const toColumn = Math.min(plane.columns - 1, Math.floor((x + reachM - plane.minX) / BUCKET_M));
    const fromRow = Math.max(0, Math.floor((y - reachM - plane.minY) / BUCKET_M));
    const toRow = Math.min(plane.rows - 1, Math.floor((y + reachM - plane.minY) / BUCKET_M));
    let count = already;
    for (let row = fromRow; row <= toRow; row++) {
      for (let column = fromColumn; column <= toColumn; column++) {
        const bucket = plane.offset + row * plane.columns + column;
        const until = cursor[bucket] as number;
        for (let k = start[bucket] as number; k < until; k++) {
          const dx = (sortedX[k] as number) - x;
          const dy = (sortedY[k] as number) - y;
          if (dx * dx + dy * dy >= reach2) continue;
          const other = sorted[k] as number;
          if (other === i || !canMeet(x, y, cell, other)) continue;
          into[count++] = other;
        }
      }
    }
    return count;
  }

  function collect(i: number, reachM: number, into: Int32Array): number {
    const cell = cellOf[i] as number;
    const own = planeOf[cell] as number;
    let count = collectIn(planes[own] as Plane, i, reachM, into, 0);
    let last = own;
    for (const door of doorsToPlanes[cell] ?? []) {
      if (door.plane === last) continue;
      const dx = door.x - (xs[i] as number);
      const dy = door.y - (ys[i] as number);
      const within = reachM + door.halfM;
      if (dx * dx + dy * dy >= within * within) continue;
      count = collectIn(planes[door.plane] as Plane, i, reachM, into, count);
      last = door.plane;
    }
    return count;
  }

  return { sort, collect };
}
