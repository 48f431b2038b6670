/**
 * The walls and portals of one cell, found fast by place.
 *
 * Walls of the cells behind its portals are included where they lie close to the portal, so that a body
 * standing in a doorway is stopped by both sides.
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import { boundsOf, nearestOnSegment, type Point, type Segment } from '../../model/index.js';
import { isNarrowPlace } from './narrowPlace.js';

/** Bodies and their steps stay within this distance of the bucket they are looked up in, m. */
const REACH_M = 0.6;
/** People are seen through a portal from as far as they sense each other, m (movement model, section 3.6). */
const VIEW_M = 2.6;
const BUCKET_M = 0.5;

/** What stands so near to a body that a step must look at it: bits of {@link CellSurface.nearby}. */
export const NEARBY = {
  wall: 1,
  portal: 2,
  /** A portal people can be seen through. */
  view: 4,
  /** Walls on two sides, too close for one person to pass another. */
  narrow: 8,
} as const;

/** Bucket → range of items. */
export interface BucketList {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export interface CellSurface {
  readonly cell: Cell;
  /** x1 y1 x2 y2 of every wall that matters to a body in the cell. */
  readonly walls: Float64Array;
  /** Indexes of the cell's portals. */
  readonly portals: readonly number[];
  /** Walls that a body of the bucket can touch; indexes into `walls` / 4. */
  readonly wallsNear: BucketList;
  /** Portals that a step from the bucket can cross. */
  readonly portalsNear: BucketList;
  /** Portals to another cell through which people can be seen. */
  readonly viewsNear: BucketList;
  /** Bits of {@link NEARBY} of each bucket. */
  readonly nearby: Uint8Array;
  readonly minX: number;
  readonly minY: number;
  readonly columns: number;
  readonly rows: number;
}

/** Signed distance of a point from the line through a segment: positive on the left, m. */
export function sideOf([a, b]: Segment, x: number, y: number): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return 0;
  return (dx * (y - a[1]) - dy * (x - a[0])) / length;
}

function wallsBehindPortals(cell: Cell, index: number, space: WalkableCells): Segment[] {
  const walls: Segment[] = [];
  for (const portalIndex of cell.portals) {
    const portal = space.portals[portalIndex];
    if (!portal || portal.b < 0) continue;
    const isA = portal.a === index;
    const other = space.cells[isA ? portal.b : portal.a];
    // cell a lies on the left, so what belongs to the other side of `a` lies on the right
    const sign = isA ? -1 : 1;
    for (const wall of other?.walls ?? []) {
      const isBeyond = wall.every((end) => sign * sideOf(portal.segment, end[0], end[1]) > -0.02);
      if (!isBeyond) continue;
      const gap = Math.min(
        ...portal.segment.map((end) => nearestOnSegment(end, wall).distanceM),
        ...wall.map((end) => nearestOnSegment(end, portal.segment).distanceM),
      );
      if (gap < REACH_M) walls.push(wall);
    }
  }
  return walls;
}

/** Calls back with every bucket that comes within reach of a segment, in order. */
function forBucketsNear(
  [a, b]: Segment,
  { minX, minY, columns, rows }: BucketFrame,
  reachM: number,
  visit: (bucket: number) => void,
): void {
  const halfDiagonal = BUCKET_M * Math.SQRT1_2;
  const column = (x: number) => Math.floor((x - minX) / BUCKET_M);
  const row = (y: number) => Math.floor((y - minY) / BUCKET_M);
  const fromColumn = Math.max(0, column(Math.min(a[0], b[0]) - reachM));
  const toColumn = Math.min(columns - 1, column(Math.max(a[0], b[0]) + reachM));
  const fromRow = Math.max(0, row(Math.min(a[1], b[1]) - reachM));
  const toRow = Math.min(rows - 1, row(Math.max(a[1], b[1]) + reachM));
  for (let r = fromRow; r <= toRow; r++) {
    for (let c = fromColumn; c <= toColumn; c++) {
      const centre: Point = [minX + (c + 0.5) * BUCKET_M, minY + (r + 0.5) * BUCKET_M];
      if (nearestOnSegment(centre, [a, b]).distanceM <= halfDiagonal + reachM) visit(r * columns + c);
    }
  }
}

interface BucketFrame {
  readonly minX: number;
  readonly minY: number;
  readonly columns: number;
  readonly rows: number;
}

/** @param items - what is listed for each segment */
function listByBucket(
  segments: readonly Segment[],
  items: readonly number[],
  frame: BucketFrame,
  reachM: number,
): BucketList {
  const start = new Int32Array(frame.columns * frame.rows + 1);
  const count = (bucket: number) => {
    start[bucket + 1] = (start[bucket + 1] as number) + 1;
  };
  for (const segment of segments) forBucketsNear(segment, frame, reachM, count);
  for (let bucket = 1; bucket < start.length; bucket++) {
    start[bucket] = (start[bucket] as number) + (start[bucket - 1] as number);
  }
  const listed = new Int32Array(start[start.length - 1] as number);
  const cursor = start.slice();
  segments.forEach((segment, index) => {
    forBucketsNear(segment, frame, reachM, (bucket) => {
      const place = cursor[bucket] as number;
      listed[place] = items[index] as number;
      cursor[bucket] = place + 1;
    });
  });
  return { start, items: listed };
}

function isListed({ start }: BucketList, bucket: number): boolean {
  return (start[bucket + 1] as number) > (start[bucket] as number);
}

/** Compiles one cell. */
export function compileSurface(space: WalkableCells, index: number): CellSurface {
  const cell = space.cells[index] as Cell;
  const segments = [...cell.walls, ...wallsBehindPortals(cell, index, space)];
  const box = boundsOf(cell.polygon.outer) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const [minX, minY] = [box.minX - 1, box.minY - 1];
  const columns = Math.max(1, Math.ceil((box.maxX + 1 - minX) / BUCKET_M));
  const rows = Math.max(1, Math.ceil((box.maxY + 1 - minY) / BUCKET_M));
  const frame = { minX, minY, columns, rows };
  const segmentOf = (portal: number) => space.portals[portal]?.segment as Segment;
  const views = cell.portals.filter((portal) => (space.portals[portal]?.b ?? -1) >= 0);
  const wallsNear = listByBucket(
    segments,
    segments.map((_, wall) => wall),
    frame,
    REACH_M,
  );
  const portalsNear = listByBucket(cell.portals.map(segmentOf), cell.portals, frame, REACH_M);
  const viewsNear = listByBucket(views.map(segmentOf), views, frame, VIEW_M);
  const nearby = Uint8Array.from({ length: columns * rows }, (_, bucket) => {
    const own = wallsNear.items.subarray(wallsNear.start[bucket], wallsNear.start[bucket + 1]);
    const left: Point = [minX + (bucket % columns) * BUCKET_M, minY + Math.floor(bucket / columns) * BUCKET_M];
    const near = Array.from(own, (wall) => segments[wall] as Segment);
    const isNarrow = near.length > 1 && isNarrowPlace(cell, near, left, BUCKET_M);
    const wall = (near.length > 0 ? NEARBY.wall : 0) | (isNarrow ? NEARBY.narrow : 0);
    const portal = isListed(portalsNear, bucket) ? NEARBY.portal : 0;
    return wall | portal | (isListed(viewsNear, bucket) ? NEARBY.view : 0);
  });
  return {
    cell,
    walls: Float64Array.from(segments.flatMap(([a, b]) => [a[0], a[1], b[0], b[1]])),
    portals: cell.portals,
    wallsNear,
    portalsNear,
    viewsNear,
    nearby,
    ...frame,
  };
}

/** Bucket of a point, clamped to the surface. */
export function bucketAt(surface: CellSurface, x: number, y: number): number {
  const { minX, minY, columns, rows } = surface;
  const column = Math.floor((x - minX) / BUCKET_M);
  const row = Math.floor((y - minY) / BUCKET_M);
  const inColumn = column < 0 ? 0 : column >= columns ? columns - 1 : column;
  const inRow = row < 0 ? 0 : row >= rows ? rows - 1 : row;
  return inRow * columns + inColumn;
}
