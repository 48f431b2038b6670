/** The nodes just beyond the floor of a field: they get a value too, so that a body against a wall finds its way. */
import type { CellRaster } from './cellRaster.js';
import { type DistanceField, MARK } from './distanceField.js';
import type { FieldSeeds } from './fieldSeeds.js';

/** So many layers of nodes beyond the floor. */
const MARGIN_NODES = 2;

/** Nodes that may get a value beyond the floor and beyond where the field starts, row by row. */
export function listMargin({ columns, rows, isFloor }: CellRaster, seeds: FieldSeeds): Int32Array {
  const layer = Uint8Array.from(isFloor);
  for (const node of seeds.nodes) layer[node] = 1;
  for (let depth = 1; depth <= MARGIN_NODES; depth++) {
    for (let row = 1; row < rows - 1; row++) {
      for (let column = 1; column < columns - 1; column++) {
        const node = row * columns + column;
        if (layer[node] !== 0) continue;
        for (let other = node - columns; other <= node + columns; other += columns) {
          if (layer[other - 1] === depth || layer[other] === depth || layer[other + 1] === depth) {
            layer[node] = depth + 1;
            break;
          }
        }
      }
    }
  }
  const margin: number[] = [];
  layer.forEach((depth, node) => {
    if (depth > 1) margin.push(node);
  });
  return Int32Array.from(margin);
}

/**
 * Gives the nodes of the margin a value one spacing beyond their nearest floor, and the way back to it.
 *
 * @param upToM - the field is solved up to here; nodes whose nearest floor may lie beyond are left for the rest
 */
export function extendMargin({ grid, phi, direction, like }: DistanceField, upToM: number): void {
  const { raster, margin } = grid;
  const { columns, spacingM, isFloor } = raster;
  const isWhole = like === null || upToM === Number.POSITIVE_INFINITY;
  for (let depth = 1; depth <= MARGIN_NODES; depth++) {
    const added: number[] = [];
    const values: number[] = [];
    for (const node of margin) {
      if ((phi[2 * node] as number) < Number.POSITIVE_INFINITY) continue;
      let lowest = Number.POSITIVE_INFINITY;
      let way = 0;
      let isNextToUnsolved = false;
      for (let k = 0; k < 9; k++) {
        const other = node + (Math.floor(k / 3) - 1) * columns + (k % 3) - 1;
        const value = phi[2 * other] as number;
        if (!isWhole && isFloor[other] === 1 && value === Number.POSITIVE_INFINITY) {
          isNextToUnsolved ||= (like.phi[2 * other] as number) < Number.POSITIVE_INFINITY;
        }
        if (value >= lowest) continue;
        lowest = value;
        way = k;
      }
      if (lowest === Number.POSITIVE_INFINITY || lowest > upToM || isNextToUnsolved) continue;
      direction[4 * node + 2] = MARK.back + way;
      added.push(node);
      values.push(lowest + spacingM);
    }
    added.forEach((node, k) => {
      phi[2 * node] = values[k] as number;
    });
  }
}
