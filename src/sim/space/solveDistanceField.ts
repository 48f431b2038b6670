/**
 * Solves distance fields.
 *
 * Eikonal equation |grad phi| = slowness on the cell's grid, first-order upwind, solved by fast sweeping
 * (H. Zhao, "A fast sweeping method for Eikonal equations", Math. Comp. 74, 2005). Uses + - * / sqrt only.
 */
import { type CellRaster, SHUT } from './cellRaster.js';
import type { DistanceField } from './distanceField.js';
import { extendMargin } from './fieldMargin.js';

/** Changes smaller than this are none, m. */
const TOLERANCE_M = 1e-5;
/** More rounds of four sweeps than any real outline needs. */
const MOST_ROUNDS = 60;

/** Memory of the solver, used again from field to field. */
let scratch = { isDue: new Uint8Array(0), isRowDue: new Uint8Array(0) };

function reserve(nodes: number): typeof scratch {
  if (scratch.isDue.length < nodes) {
    scratch = { isDue: new Uint8Array(nodes), isRowDue: new Uint8Array(nodes) };
  }
  return scratch;
}

/**
 * One Gauss–Seidel pass over the nodes that are due, those next to a node that has changed (the locking method of Bak,
 * McLaughlin and Renzi, "Some improvements for the fast sweeping method", SIAM J. Sci. Comput. 32, 2010).
 *
 * @returns whether a node became due
 */
function sweep(
  raster: CellRaster,
  phi: Float32Array,
  slowness: Float32Array,
  upToM: number,
  dx: 1 | -1,
  dy: 1 | -1,
): boolean {
  const { columns, rows, isFloor, shut, spacingM } = raster;
  const { isDue, isRowDue } = scratch;
  let isChanged = false;
  const firstRow = dy === 1 ? 1 : rows - 2;
  const firstColumn = dx === 1 ? 1 : columns - 2;
  for (let row = firstRow; row > 0 && row < rows - 1; row += dy) {
    if (isRowDue[row] === 0) continue;
    isRowDue[row] = 0;
    let isRowChanged = false;
    for (let column = firstColumn; column > 0 && column < columns - 1; column += dx) {
      const node = row * columns + column;
      if (isDue[node] === 0) continue;
      isDue[node] = 0;
      const walls = shut[node] as number;
      const left = (walls & SHUT.left) === 0 ? (phi[node - 1] as number) : Number.POSITIVE_INFINITY;
      const right = (walls & SHUT.right) === 0 ? (phi[node + 1] as number) : Number.POSITIVE_INFINITY;
      const down = (walls & SHUT.down) === 0 ? (phi[node - columns] as number) : Number.POSITIVE_INFINITY;
      const up = (walls & SHUT.up) === 0 ? (phi[node + columns] as number) : Number.POSITIVE_INFINITY;
      const a = left < right ? left : right;
      const b = down < up ? down : up;
      const step = (slowness[node] as number) * spacingM;
      const low = a < b ? a : b;
      // due for a change behind a wall
      if (low === Number.POSITIVE_INFINITY) continue;
      const gap = a < b ? b - a : a - b;
      const value = gap >= step ? low + step : (a + b + Math.sqrt(2 * step * step - gap * gap)) / 2;
      // no node depends on one that is farther away
      if (value > upToM || (phi[node] as number) - value < TOLERANCE_M) continue;
      phi[node] = value;
      isRowChanged = true;
      if (left > value) isDue[node - 1] = isFloor[node - 1] as number;
      if (right > value) isDue[node + 1] = isFloor[node + 1] as number;
      if (down > value) isDue[node - columns] = isFloor[node - columns] as number;
      if (up > value) isDue[node + columns] = isFloor[node + columns] as number;
    }
    if (!isRowChanged) continue;
    isChanged = true;
    isRowDue.fill(1, row - 1, row + 2);
  }
  return isChanged;
}

/** Gives the nodes next to the target their distances, and has those around them worked out. */
function startFrom({ phi, grid }: DistanceField): void {
  const { columns, isFloor } = grid.raster;
  const { nodes, distances } = grid.seeds;
  const { isDue, isRowDue } = scratch;
  for (let k = 0; k < nodes.length; k++) phi[nodes[k] as number] = distances[k] as number;
  const around = [-1, 1, -columns, columns];
  for (let k = 0; k < nodes.length; k++) {
    for (let n = 0; n < 4; n++) {
      const next = (nodes[k] as number) + (around[n] as number);
      if (isFloor[next] !== 1 || phi[next] !== Number.POSITIVE_INFINITY) continue;
      isDue[next] = 1;
      isRowDue[Math.floor(next / columns)] = 1;
    }
  }
}

/**
 * Solves the field of one target; directions worked out before are to be forgotten by the caller.
 *
 * @param slowness - per node, at least 1; the raster's own where nobody queues
 * @param upToM - nodes farther away than this are left out, at Infinity
 */
export function solveDistanceField(field: DistanceField, slowness: Float32Array, upToM: number): void {
  const { phi } = field;
  const { raster } = field.grid;
  const { columns, rows } = raster;
  const { isDue, isRowDue } = reserve(columns * rows);
  phi.fill(Number.POSITIVE_INFINITY);
  isDue.fill(0, 0, columns * rows);
  isRowDue.fill(0, 0, rows);
  startFrom(field);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isChanged = sweep(raster, phi, slowness, upToM, 1, 1);
    isChanged = sweep(raster, phi, slowness, upToM, -1, 1) || isChanged;
    isChanged = sweep(raster, phi, slowness, upToM, -1, -1) || isChanged;
    isChanged = sweep(raster, phi, slowness, upToM, 1, -1) || isChanged;
    if (!isChanged) break;
  }
  extendMargin(field, upToM);
}
