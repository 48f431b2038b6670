/**
 * The floor of one plane on a square grid: which cell each grid square belongs to.
 *
 * A square belongs to the cell its middle lies in; squares in walls, obstacles and outside belong to none.
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import { type Bounds, boundsOf, type Point, type Ring } from '../../model/index.js';

export interface PlaneRaster {
  readonly planeId: string;
  /** Corner of the first square, campus m; row 0 is the southernmost. */
  readonly originX: number;
  readonly originY: number;
  /** Side of a square, m. */
  readonly cellM: number;
  readonly columns: number;
  readonly rows: number;
  /** Index of the cell of each square, row by row; -1 for none. */
  readonly owner: Int16Array;
}

/** Squares added on every side, so that smooth drawing has something to fade into. */
const MARGIN = 1;

/** Writes `owner` into the squares whose middle lies inside the rings, by even and odd crossings. */
function fill(raster: PlaneRaster, rings: readonly Ring[], owner: number): void {
  const { originX, originY, cellM, columns, rows } = raster;
  const bounds = boundsOf(rings[0] ?? []);
  if (bounds === null) return;
  const first = Math.max(0, Math.floor((bounds.minY - originY) / cellM));
  const last = Math.min(rows - 1, Math.floor((bounds.maxY - originY) / cellM));
  for (let row = first; row <= last; row++) {
    const y = originY + (row + 0.5) * cellM;
    const crossings: number[] = [];
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const a = ring[j] as Point;
        const b = ring[i] as Point;
        if (a[1] > y !== b[1] > y) crossings.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]));
      }
    }
    crossings.sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.max(0, Math.ceil(((crossings[k] as number) - originX) / cellM - 0.5));
      const until = Math.min(columns - 1, Math.floor(((crossings[k + 1] as number) - originX) / cellM - 0.5));
      for (let column = from; column <= until; column++) raster.owner[row * columns + column] = owner;
    }
  }
}

function emptyRaster(planeId: string, bounds: Bounds, cellM: number): PlaneRaster {
  const columns = Math.ceil((bounds.maxX - bounds.minX) / cellM) + 2 * MARGIN;
  const rows = Math.ceil((bounds.maxY - bounds.minY) / cellM) + 2 * MARGIN;
  const originX = bounds.minX - MARGIN * cellM;
  const originY = bounds.minY - MARGIN * cellM;
  return { planeId, originX, originY, cellM, columns, rows, owner: new Int16Array(columns * rows).fill(-1) };
}

/** One raster per plane, in the order in which the planes first appear. */
export function rasterPlanes({ cells }: WalkableCells, cellM: number): PlaneRaster[] {
  const byPlane = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    const known = byPlane.get(cell.planeId);
    if (known === undefined) byPlane.set(cell.planeId, [index]);
    else known.push(index);
  });
  const rasters: PlaneRaster[] = [];
  for (const [planeId, members] of byPlane) {
    const bounds = boundsOf(members.flatMap((index) => (cells[index] as Cell).polygon.outer));
    if (bounds === null) continue;
    const raster = emptyRaster(planeId, bounds, cellM);
    for (const index of members) {
      const { polygon, obstacles } = cells[index] as Cell;
      fill(raster, [polygon.outer, ...polygon.holes], index);
      for (const obstacle of obstacles) fill(raster, [obstacle.outer, ...obstacle.holes], -1);
    }
    rasters.push(raster);
  }
  return rasters;
}
