/**
 * How much more slowly people pass the nodes of a grid where others are held up.
 *
 * Source of the rule: docs/decisions/0003-movement-model.md (slowness × (1 + c_d D)).
 */
import type { CellRaster } from './cellRaster.js';

/** Spacing of the queue grid, m. */
const QUEUE_GRID_M = 0.5;

/** Memory used again from field to field. */
let scratch = { raw: new Float64Array(0), density: new Float64Array(0), slowness: new Float32Array(0) };

function reserve(squares: number, nodes: number): typeof scratch {
  if (scratch.raw.length < squares) {
    scratch = { ...scratch, raw: new Float64Array(squares), density: new Float64Array(squares) };
  }
  if (scratch.slowness.length < nodes) scratch = { ...scratch, slowness: new Float32Array(nodes) };
  return scratch;
}

/** Part of the queue grid, both ends included. */
interface Span {
  firstColumn: number;
  lastColumn: number;
  firstRow: number;
  lastRow: number;
}

function isOn({ originX, originY, columns, rows, spacingM }: CellRaster, x: number, y: number): boolean {
  return x >= originX && y >= originY && x < originX + columns * spacingM && y < originY + rows * spacingM;
}

/** Spreads delayed people over the four points of the queue grid around each; returns the part they are in. */
function spread(raster: CellRaster, queue: Float64Array, raw: Float64Array, columns: number, rows: number): Span {
  const perM2 = 1 / (QUEUE_GRID_M * QUEUE_GRID_M);
  const span: Span = { firstColumn: columns, lastColumn: -1, firstRow: rows, lastRow: -1 };
  for (let k = 0; k < queue.length; k += 3) {
    if (!isOn(raster, queue[k] as number, queue[k + 1] as number)) continue;
    const gx = ((queue[k] as number) - raster.originX) / QUEUE_GRID_M + 1;
    const gy = ((queue[k + 1] as number) - raster.originY) / QUEUE_GRID_M + 1;
    const column = Math.min(columns - 2, Math.max(0, Math.floor(gx)));
    const row = Math.min(rows - 2, Math.max(0, Math.floor(gy)));
    const fx = gx - column;
    const fy = gy - row;
    const weight = (queue[k + 2] as number) * perM2;
    const at = row * columns + column;
    raw[at] = (raw[at] as number) + weight * (1 - fx) * (1 - fy);
    raw[at + 1] = (raw[at + 1] as number) + weight * fx * (1 - fy);
    raw[at + columns] = (raw[at + columns] as number) + weight * (1 - fx) * fy;
    raw[at + columns + 1] = (raw[at + columns + 1] as number) + weight * fx * fy;
    span.firstColumn = Math.min(span.firstColumn, column);
    span.lastColumn = Math.max(span.lastColumn, column + 1);
    span.firstRow = Math.min(span.firstRow, row);
    span.lastRow = Math.max(span.lastRow, row + 1);
  }
  return span;
}

/**
 * Slowness of each node with a queue: the density of delayed people on a grid of 0.5 m, smoothed once by a 3 × 3
 * binomial, on top of the raster's own.
 *
 * @param queue - x, y, weight (0 to 1) of each person, flat
 * @returns memory that the next call uses again
 */
export function slownessWithQueue(raster: CellRaster, queue: Float64Array, weightM2: number): Float32Array {
  const columns = Math.ceil((raster.columns * raster.spacingM) / QUEUE_GRID_M) + 3;
  const rows = Math.ceil((raster.rows * raster.spacingM) / QUEUE_GRID_M) + 3;
  const { raw, density, slowness } = reserve(columns * rows, raster.slowness.length);
  raw.fill(0, 0, columns * rows);
  density.fill(0, 0, columns * rows);
  slowness.set(raster.slowness);
  const span = spread(raster, queue, raw, columns, rows);
  const [left, right] = [Math.max(1, span.firstColumn - 1), Math.min(columns - 2, span.lastColumn + 1)];
  const [low, high] = [Math.max(1, span.firstRow - 1), Math.min(rows - 2, span.lastRow + 1)];
  const line = (at: number) => (raw[at - 1] as number) + 2 * (raw[at] as number) + (raw[at + 1] as number);
  for (let row = low; row <= high; row++) {
    for (let column = left; column <= right; column++) {
      const at = row * columns + column;
      density[at] = (line(at - columns) + 2 * line(at) + line(at + columns)) / 16;
    }
  }
  // the nodes between those points of the queue grid
  const perNode = raster.spacingM / QUEUE_GRID_M;
  const fromRow = Math.max(0, Math.floor((low - 2) / perNode));
  const toRow = Math.min(raster.rows - 1, Math.ceil(high / perNode));
  const fromColumn = Math.max(0, Math.floor((left - 2) / perNode));
  const toColumn = Math.min(raster.columns - 1, Math.ceil(right / perNode));
  for (let row = fromRow; row <= toRow; row++) {
    const gy = (row * raster.spacingM) / QUEUE_GRID_M + 1;
    const gridRow = Math.floor(gy);
    const fy = gy - gridRow;
    for (let column = fromColumn; column <= toColumn; column++) {
      const node = row * raster.columns + column;
      if (raster.isFloor[node] === 0) continue;
      const gx = (column * raster.spacingM) / QUEUE_GRID_M + 1;
      const gridColumn = Math.floor(gx);
      const fx = gx - gridColumn;
      const at = gridRow * columns + gridColumn;
      const below = (density[at] as number) * (1 - fx) + (density[at + 1] as number) * fx;
      const above = (density[at + columns] as number) * (1 - fx) + (density[at + columns + 1] as number) * fx;
      slowness[node] = (slowness[node] as number) * (1 + weightM2 * (below * (1 - fy) + above * fy));
    }
  }
  return slowness;
}
