/** How far around each node of a raster the ground is open: what lets a look along a line pass over open ground in strides. */
import { oncePerObject } from '../../model/index.js';
import type { CellRaster } from './cellRaster.js';

/** Farther is not told, nodes. */
const FARTHEST_NODES = 255;

/**
 * For each node, how many steps to a neighbour, slantwise ones included, it is away from the nearest node that is not
 * floor, is rough ground or lies off the raster; 0 on such a node itself, at most 255. Worked out once a raster.
 */
export const clearanceOf = oncePerObject(measureClearance);

/** Two passes of a chamfer distance, exact where a slantwise step counts as one. */
function measureClearance({ columns, rows, isFloor, isRough }: CellRaster): Uint8Array {
  const clearance = new Uint8Array(columns * rows);
  const at = (row: number, column: number) =>
    row < 0 || column < 0 || row >= rows || column >= columns ? 0 : (clearance[row * columns + column] as number);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const node = row * columns + column;
      if (isFloor[node] !== 1 || isRough?.[node] === 1) continue;
      const below = Math.min(at(row - 1, column - 1), at(row - 1, column), at(row - 1, column + 1));
      clearance[node] = Math.min(FARTHEST_NODES, 1 + Math.min(below, at(row, column - 1)));
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const node = row * columns + column;
      const above = Math.min(at(row + 1, column - 1), at(row + 1, column), at(row + 1, column + 1));
      clearance[node] = Math.min(clearance[node] as number, 1 + Math.min(above, at(row, column + 1)));
    }
  }
  return clearance;
}
