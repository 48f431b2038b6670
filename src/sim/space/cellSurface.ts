/**
 * The walls and portals of one cell, found fast by place.
 *
 * Walls of the cells behind its portals are included where they lie close to the portal, so that a body
 * standing in a doorway is stopped by both sides.
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import { type Bounds, boundsOf, nearestOnSegment, type Point, type Segment } from '../../model/index.js';

/** Bodies and their steps stay within this distance of the bucket they are looked up in, m. */
const REACH_M = 0.6;
const BUCKET_M = 1;

export interface CellSurface {
  readonly cell: Cell;
  /** x1 y1 x2 y2 of every wall that matters to a body in the cell. */
  readonly walls: Float64Array;
  /** Indexes of the cell's portals. */
  readonly portals: readonly number[];
  /** Bucket → range into `wallItems`. */
  readonly wallStart: Int32Array;
  readonly wallItems: Int32Array;
  /** Bucket → range into `portalItems` (indexes of portals). */
  readonly portalStart: Int32Array;
  readonly portalItems: Int32Array;
  readonly minX: number;
  readonly minY: number;
  readonly columns: number;
  readonly rows: number;
}

/** Signed distance of a point from the line through a segment: positive on the left, m. */
export function sideOf([a, b]: Segment, point: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return 0;
  return (dx * (point[1] - a[1]) - dy * (point[0] - a[0])) / length;
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
      const isBeyond = wall.every((end) => sign * sideOf(portal.segment, end) > -0.02);
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

function fillBuckets(
  segments: readonly Segment[],
  bounds: Bounds,
  columns: number,
  rows: number,
): { start: Int32Array; items: Int32Array } {
  const buckets: number[][] = Array.from({ length: columns * rows }, () => []);
  const halfDiagonal = BUCKET_M * Math.SQRT1_2;
  segments.forEach((segment, index) => {
    const [a, b] = segment;
    const column = (x: number) => Math.floor((x - bounds.minX) / BUCKET_M);
    const row = (y: number) => Math.floor((y - bounds.minY) / BUCKET_M);
    const fromColumn = Math.max(0, column(Math.min(a[0], b[0]) - REACH_M));
    const toColumn = Math.min(columns - 1, column(Math.max(a[0], b[0]) + REACH_M));
    const fromRow = Math.max(0, row(Math.min(a[1], b[1]) - REACH_M));
    const toRow = Math.min(rows - 1, row(Math.max(a[1], b[1]) + REACH_M));
    for (let r = fromRow; r <= toRow; r++) {
      for (let c = fromColumn; c <= toColumn; c++) {
        const centre: Point = [bounds.minX + (c + 0.5) * BUCKET_M, bounds.minY + (r + 0.5) * BUCKET_M];
        if (nearestOnSegment(centre, segment).distanceM <= halfDiagonal + REACH_M)
          buckets[r * columns + c]?.push(index);
      }
    }
  });
  const start = new Int32Array(buckets.length + 1);
  buckets.forEach((items, i) => {
    start[i + 1] = (start[i] as number) + items.length;
  });
  return { start, items: Int32Array.from(buckets.flat()) };
}

/** Compiles one cell. */
export function compileSurface(space: WalkableCells, index: number): CellSurface {
  const cell = space.cells[index] as Cell;
  const segments = [...cell.walls, ...wallsBehindPortals(cell, index, space)];
  const box = boundsOf(cell.polygon.outer) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  const bounds = { minX: box.minX - 1, minY: box.minY - 1, maxX: box.maxX + 1, maxY: box.maxY + 1 };
  const columns = Math.max(1, Math.ceil((bounds.maxX - bounds.minX) / BUCKET_M));
  const rows = Math.max(1, Math.ceil((bounds.maxY - bounds.minY) / BUCKET_M));
  const walls = fillBuckets(segments, bounds, columns, rows);
  const portalSegments = cell.portals.map((portal) => space.portals[portal]?.segment as Segment);
  const portals = fillBuckets(portalSegments, bounds, columns, rows);
  return {
    cell,
    walls: Float64Array.from(segments.flatMap(([a, b]) => [a[0], a[1], b[0], b[1]])),
    portals: cell.portals,
    wallStart: walls.start,
    wallItems: walls.items,
    portalStart: portals.start,
    portalItems: portals.items.map((item) => cell.portals[item] as number),
    minX: bounds.minX,
    minY: bounds.minY,
    columns,
    rows,
  };
}

/** Bucket of a point, clamped to the surface. */
export function bucketAt(surface: CellSurface, x: number, y: number): number {
  const column = Math.min(surface.columns - 1, Math.max(0, Math.floor((x - surface.minX) / BUCKET_M)));
  const row = Math.min(surface.rows - 1, Math.max(0, Math.floor((y - surface.minY) / BUCKET_M)));
  return row * surface.columns + column;
}
