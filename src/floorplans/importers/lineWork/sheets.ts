/**
 * Floor plans on one sheet, and what lies apart from all of them.
 *
 * Walls less than 5 m apart belong together; the rest of the drawing goes with the walls it lies among.
 */
import { type Bounds, boundsOf, type Point } from '../../../model/index.js';
import type { LinePiece } from './segmentIndex.js';

/** Walls farther apart than this belong to different plans, m. */
const APART_M = 5;

/** A cluster of walls smaller than this is a detail or a legend, m. */
const MIN_SIDE_M = 4;

/** A cluster with less wall than this share of the largest one is a detail. */
const MIN_SHARE = 0.12;

/** A wall longer than this is a stray or a sheet's edge, m. */
const MAX_WALL_M = 400;

const CELL_M = APART_M / 2;

export interface Sheet {
  readonly bounds: Bounds;
  /** Of all its walls, m. */
  readonly wallM: number;
}

const keyOf = (x: number, y: number) => `${x} ${y}`;

const cellAt = ([x, y]: Point): [number, number] => [Math.floor(x / CELL_M), Math.floor(y / CELL_M)];

/** Notes the cells that a piece passes, by steps of half a cell. */
function addCells({ a, b, length }: LinePiece, cells: Map<string, readonly [number, number]>): void {
  const steps = Math.max(1, Math.ceil((2 * length) / CELL_M));
  for (let i = 0; i <= steps; i++) {
    const cell = cellAt([a[0] + ((b[0] - a[0]) * i) / steps, a[1] + ((b[1] - a[1]) * i) / steps]);
    const key = keyOf(...cell);
    if (!cells.has(key)) cells.set(key, cell);
  }
}

/** Cells in groups: neighbours at most two cells apart. */
function groupCells(cells: ReadonlyMap<string, readonly [number, number]>): Map<string, number> {
  const groupOf = new Map<string, number>();
  let group = 0;
  for (const [start, cell] of cells) {
    if (groupOf.has(start)) continue;
    const open: (readonly [number, number])[] = [cell];
    groupOf.set(start, group);
    while (open.length > 0) {
      const [x, y] = open.pop() as readonly [number, number];
      for (let dx = -2; dx <= 2; dx++) {
        for (let dy = -2; dy <= 2; dy++) {
          const key = keyOf(x + dx, y + dy);
          const next = cells.get(key);
          if (!next || groupOf.has(key)) continue;
          groupOf.set(key, group);
          open.push(next);
        }
      }
    }
    group++;
  }
  return groupOf;
}

/** Clusters of walls that are large enough for a floor plan, those with most walls first. */
export function findSheets(walls: readonly LinePiece[]): Sheet[] {
  const cells = new Map<string, readonly [number, number]>();
  for (const piece of walls) if (piece.length <= MAX_WALL_M) addCells(piece, cells);
  const groupOf = groupCells(cells);
  const groups = new Map<number, { points: Point[]; wallM: number }>();
  for (const { a, b, length } of walls) {
    if (length > MAX_WALL_M) continue;
    const id = groupOf.get(keyOf(...cellAt(a))) as number;
    const group = groups.get(id) ?? { points: [], wallM: 0 };
    group.points.push(a, b);
    group.wallM += length;
    groups.set(id, group);
  }
  const sheets = [...groups.values()].flatMap(({ points, wallM }) => {
    const bounds = boundsOf(points);
    return bounds ? [{ bounds, wallM }] : [];
  });
  const longest = Math.max(0, ...sheets.map((sheet) => sheet.wallM));
  const isPlan = ({ bounds, wallM }: Sheet) =>
    wallM >= MIN_SHARE * longest && Math.min(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY) >= MIN_SIDE_M;
  return sheets.filter(isPlan).sort((p, q) => q.wallM - p.wallM || p.bounds.minX - q.bounds.minX);
}

/** How far a point lies outside a box; 0 inside it. */
export function distanceToBounds([x, y]: Point, { minX, minY, maxX, maxY }: Bounds): number {
  const dx = Math.max(minX - x, 0, x - maxX);
  const dy = Math.max(minY - y, 0, y - maxY);
  return Math.sqrt(dx * dx + dy * dy);
}
