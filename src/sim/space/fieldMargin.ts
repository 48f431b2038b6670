/** The nodes just beyond the floor of a field: they get a value too, so that a body against a wall finds its way. */
import type { CellRaster } from './cellRaster.js';
import type { DistanceField } from './distanceField.js';
import type { FieldSeeds } from './fieldSeeds.js';

/** So many layers of nodes beyond the floor. */
const MARGIN_NODES = 2;

/** Memory used again from field to field: how many layers beyond the floor a node lies, 1 for the floor itself. */
let layer = new Uint8Array(0);

/** Nodes that may get a value beyond the floor and beyond where the field starts, row by row. */
export function listMargin({ columns, rows, isFloor }: CellRaster, seeds: FieldSeeds): Int32Array {
  if (layer.length < isFloor.length) layer = new Uint8Array(isFloor.length);
  layer.set(isFloor);
  for (const node of seeds.nodes) layer[node] = 1;
  let count = 0;
  for (let depth = 1; depth <= MARGIN_NODES; depth++) {
    for (let row = 1; row < rows - 1; row++) {
      for (let node = row * columns + 1; node < (row + 1) * columns - 1; node++) {
        if (layer[node] !== 0 || !isNextTo(node, columns, depth)) continue;
        layer[node] = depth + 1;
        count++;
      }
    }
  }
  const margin = new Int32Array(count);
  let listed = 0;
  for (let node = 0; listed < count; node++) if ((layer[node] as number) > 1) margin[listed++] = node;
  return margin;
}

/** Whether one of the eight nodes around lies in a layer. */
function isNextTo(node: number, columns: number, depth: number): boolean {
  for (let other = node - columns; other <= node + columns; other += columns) {
    if (layer[other - 1] === depth || layer[other] === depth || layer[other + 1] === depth) return true;
  }
  return false;
}

/** Memory used again from field to field: nodes of one layer, and their values. */
let scratch = { added: new Int32Array(0), values: new Float64Array(0) };

function reserve(nodes: number): typeof scratch {
  if (scratch.added.length < nodes) scratch = { added: new Int32Array(nodes), values: new Float64Array(nodes) };
  return scratch;
}

/**
 * Gives the nodes of the margin a value one spacing beyond their nearest floor, and the way back to it.
 *
 * @param upToM - the field is solved up to here; nodes whose nearest floor may lie beyond are left for the rest
 */
export function extendMargin({ grid, phi, wayBack, like }: DistanceField, upToM: number): void {
  const { raster, margin } = grid;
  const { columns, spacingM, isFloor } = raster;
  const isWhole = like === null || upToM === Number.POSITIVE_INFINITY;
  const { added, values } = reserve(margin.length);
  for (let depth = 1; depth <= MARGIN_NODES; depth++) {
    let count = 0;
    for (let m = 0; m < margin.length; m++) {
      const node = margin[m] as number;
      if ((phi[node] as number) < Number.POSITIVE_INFINITY) continue;
      let lowest = Number.POSITIVE_INFINITY;
      let way = 0;
      let isNextToUnsolved = false;
      let other = node - columns - 1;
      for (let k = 0; k < 9; k++) {
        const value = phi[other] as number;
        if (!isWhole && value === Number.POSITIVE_INFINITY && isFloor[other] === 1) {
          isNextToUnsolved ||= (like.phi[other] as number) < Number.POSITIVE_INFINITY;
        }
        if (value < lowest) {
          lowest = value;
          way = k;
        }
        other += k % 3 === 2 ? columns - 2 : 1;
      }
      if (lowest === Number.POSITIVE_INFINITY || lowest > upToM || isNextToUnsolved) continue;
      wayBack[m] = way;
      added[count] = node;
      values[count++] = lowest + spacingM;
    }
    for (let n = 0; n < count; n++) phi[added[n] as number] = values[n] as number;
  }
}
