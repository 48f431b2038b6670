/**
 * Density on a grid: every person spread over the floor around them by a Gaussian of 0.6 m, on squares of 0.25 m.
 *
 * Walls stop it: a person is spread over their own cell, and into the next one only as far as can be seen through an
 * open portal of the same plane. What walls cut off is given to the rest, so that every person adds up to one; right
 * along a wall the density of an even crowd still reads up to a quarter low.
 * Counted are people under way; those still at their desk or already in their slot are not a crowd.
 * The weights come from a table, so that a frame of 1,500 people costs a few milliseconds.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import { exp } from '../../model/index.js';
import type { Frame } from '../record/runRecord.js';
import { type PlaneRaster, rasterPlanes } from './planeRaster.js';
import { type PortalView, portalViews, seesThrough } from './portalView.js';
import { isUnderWay } from './presence.js';

/** Lower ends of the five steps a density is drawn in, people/m². */
export const DENSITY_STEPS_PER_M2 = [0.5, 1, 2, 3, 4] as const;

/** Standard deviation of the kernel, m. */
export const KERNEL_M = 0.6;

/** The kernel ends here, m: 4 % of its weight lie beyond. */
const REACH_M = 1.5;

/** Side of a square, m. */
export const DENSITY_CELL_M = 0.25;

const TABLE_SIZE = 2048;

/** Density of one plane. Arrays are used again by the next update: copy what must last. */
export interface DensityGrid extends PlaneRaster {
  /** People/m² now, row by row. */
  readonly values: Float32Array;
  /** Highest of the updates that were remembered. */
  readonly maximum: Float32Array;
  /** Squares with a density above 0: the first `touchedCount` entries. */
  readonly touched: Int32Array;
  touchedCount: number;
}

export interface DensityGrids {
  readonly planes: readonly DensityGrid[];
  /** Index into `planes` of the plane of each cell. */
  readonly planeOfCell: Int16Array;
  /** Replaces the densities by those of a frame. */
  update(frame: Frame): void;
  /** Raises the maximum to the present densities. */
  rememberMaximum(): void;
}

const WEIGHTS = Float64Array.from({ length: TABLE_SIZE + 1 }, (_, i) => {
  const square = (i / TABLE_SIZE) * REACH_M * REACH_M;
  return exp(-square / (2 * KERNEL_M * KERNEL_M));
});

/** Index of the square that holds a point, moved onto the grid where it lies outside. */
export function gridSquare(raster: PlaneRaster, x: number, y: number): number {
  const column = Math.min(raster.columns - 1, Math.max(0, Math.floor((x - raster.originX) / raster.cellM)));
  const row = Math.min(raster.rows - 1, Math.max(0, Math.floor((y - raster.originY) / raster.cellM)));
  return row * raster.columns + column;
}

/** Squares one person is spread over, and their weights; used again for everyone. */
class Spread {
  private readonly squares: Int32Array;
  private readonly weights: Float64Array;
  private count = 0;
  private sum = 0;

  constructor(cellM: number) {
    const across = 2 * Math.ceil(REACH_M / cellM) + 2;
    this.squares = new Int32Array(across * across);
    this.weights = new Float64Array(across * across);
  }

  gather(grid: DensityGrid, x: number, y: number, cell: number, views: readonly PortalView[]): void {
    this.count = 0;
    this.sum = 0;
    const { originX, originY, cellM, columns, rows, owner } = grid;
    const firstColumn = Math.max(0, Math.floor((x - REACH_M - originX) / cellM));
    const lastColumn = Math.min(columns - 1, Math.floor((x + REACH_M - originX) / cellM));
    const firstRow = Math.max(0, Math.floor((y - REACH_M - originY) / cellM));
    const lastRow = Math.min(rows - 1, Math.floor((y + REACH_M - originY) / cellM));
    const scale = TABLE_SIZE / (REACH_M * REACH_M);
    for (let row = firstRow; row <= lastRow; row++) {
      const squareY = originY + (row + 0.5) * cellM;
      const dy2 = (squareY - y) * (squareY - y);
      for (let column = firstColumn; column <= lastColumn; column++) {
        const square = row * columns + column;
        const other = owner[square] as number;
        if (other < 0) continue;
        const squareX = originX + (column + 0.5) * cellM;
        const index = ((squareX - x) * (squareX - x) + dy2) * scale;
        if (index > TABLE_SIZE) continue;
        if (other !== cell && !seesThrough(views, other, x, y, squareX, squareY)) continue;
        const weight = WEIGHTS[Math.floor(index)] as number;
        this.squares[this.count] = square;
        this.weights[this.count++] = weight;
        this.sum += weight;
      }
    }
    if (this.count > 0) return;
    // a corner too narrow for any square: everything on the square they stand on
    this.squares[0] = gridSquare(grid, x, y);
    this.weights[0] = 1;
    this.count = 1;
    this.sum = 1;
  }

  add(grid: DensityGrid): void {
    const perSquare = 1 / (this.sum * grid.cellM * grid.cellM);
    for (let k = 0; k < this.count; k++) {
      const square = this.squares[k] as number;
      const before = grid.values[square] as number;
      if (before === 0) grid.touched[grid.touchedCount++] = square;
      grid.values[square] = before + (this.weights[k] as number) * perSquare;
    }
  }
}

/** Grids for every plane of the plan, empty until the first update. */
export function createDensityGrids(cells: WalkableCells, cellM: number = DENSITY_CELL_M): DensityGrids {
  const planes = rasterPlanes(cells, cellM).map((raster): DensityGrid => {
    const size = raster.owner.length;
    const arrays = { values: new Float32Array(size), maximum: new Float32Array(size), touched: new Int32Array(size) };
    return { ...raster, ...arrays, touchedCount: 0 };
  });
  const planeOfCell = Int16Array.from(cells.cells, (cell) => planes.findIndex((each) => each.planeId === cell.planeId));
  const views = portalViews(cells, REACH_M);
  const spread = new Spread(cellM);
  return {
    planes,
    planeOfCell,
    update: (frame) => {
      for (const grid of planes) {
        for (let k = 0; k < grid.touchedCount; k++) grid.values[grid.touched[k] as number] = 0;
        grid.touchedCount = 0;
      }
      for (let i = 0; i < frame.xCm.length; i++) {
        const cell = frame.cell[i] as number;
        const grid = planes[planeOfCell[cell] ?? -1];
        if (grid === undefined || !isUnderWay(frame, i)) continue;
        spread.gather(grid, (frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100, cell, views[cell] ?? []);
        spread.add(grid);
      }
    },
    rememberMaximum: () => {
      for (const grid of planes) {
        for (let k = 0; k < grid.touchedCount; k++) {
          const square = grid.touched[k] as number;
          const value = grid.values[square] as number;
          if (value > (grid.maximum[square] as number)) grid.maximum[square] = value;
        }
      }
    },
  };
}
