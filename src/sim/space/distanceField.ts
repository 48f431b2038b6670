/**
 * Distance to a target over the floor of one cell, and the direction that shortens it.
 *
 * Eikonal equation |grad phi| = slowness on the cell's grid, first-order upwind, solved by fast sweeping
 * (H. Zhao, "A fast sweeping method for Eikonal equations", Math. Comp. 74, 2005). Uses + - * / sqrt only.
 */
import { type CellRaster, SHUT } from './cellRaster.js';
import type { FieldSeeds } from './fieldSeeds.js';

export interface DistanceField {
  readonly raster: CellRaster;
  /** Every second entry: slowness-weighted distance of a node, m; Infinity where the target cannot be reached. */
  readonly phi: Float32Array;
  /**
   * The same memory: the third and fourth half-word of each node are the unit direction towards the target, in
   * {@link DIRECTION_UNITS}; 0, 0 where there is none. One look-up of a place touches two stretches of memory, not six.
   */
  readonly direction: Int16Array;
  /** The same field on a finer grid near its target, where that gives something; null where the grid is fine itself. */
  readonly near: DistanceField | null;
}

/** A direction component of 1. */
const DIRECTION_UNITS = 32_000;

/** Changes smaller than this are none, m. */
const TOLERANCE_M = 1e-5;
/** More rounds of four sweeps than any real outline needs. */
const MOST_ROUNDS = 60;
/** Nodes beyond the floor that still get a value, so that a body against a wall finds its way. */
const MARGIN_NODES = 2;
/**
 * Beyond the floor the way leads back to it, so that a recess finer than the grid lets people out; but not this near to
 * the target, in grid spacings, where it lies beyond the floor itself.
 */
const NEAR_TARGET_NODES = 2;

/** Memory of the solver, used again from field to field. */
let scratch = {
  phi: new Float32Array(0),
  isDue: new Uint8Array(0),
  reached: new Uint8Array(0),
  backTo: new Int32Array(0),
};

function reserve(nodes: number): typeof scratch {
  if (scratch.phi.length < nodes) {
    scratch = {
      phi: new Float32Array(nodes),
      isDue: new Uint8Array(nodes),
      reached: new Uint8Array(nodes),
      backTo: new Int32Array(nodes),
    };
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
  slowness: Float32Array,
  phi: Float32Array,
  isDue: Uint8Array,
  dx: 1 | -1,
  dy: 1 | -1,
): boolean {
  const { columns, rows, isFloor, shut, spacingM } = raster;
  let isChanged = false;
  const firstRow = dy === 1 ? 1 : rows - 2;
  const firstColumn = dx === 1 ? 1 : columns - 2;
  for (let row = firstRow; row > 0 && row < rows - 1; row += dy) {
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
      if ((phi[node] as number) - value < TOLERANCE_M) continue;
      phi[node] = value;
      isChanged = true;
      if (left > value) isDue[node - 1] = isFloor[node - 1] as number;
      if (right > value) isDue[node + 1] = isFloor[node + 1] as number;
      if (down > value) isDue[node - columns] = isFloor[node - columns] as number;
      if (up > value) isDue[node + columns] = isFloor[node + columns] as number;
    }
  }
  return isChanged;
}

interface Margin {
  /** 1 where phi holds a value, on the floor and around it. */
  readonly reached: Uint8Array;
  /** For nodes beyond the floor: the neighbour that leads back to it; -1 elsewhere. */
  readonly backTo: Int32Array;
}

/** Gives the nodes around the floor a value one spacing beyond their nearest floor, and the way back to it. */
function extendMargin(raster: CellRaster, phi: Float32Array): Margin {
  const { columns, rows, isFloor, spacingM } = raster;
  const { reached, backTo } = scratch;
  const nodes = columns * rows;
  backTo.fill(-1, 0, nodes);
  for (let node = 0; node < nodes; node++) {
    reached[node] = (phi[node] as number) < Number.POSITIVE_INFINITY ? 1 : 0;
  }
  for (let layer = 0; layer < MARGIN_NODES; layer++) {
    const added: number[] = [];
    for (let row = 1; row < rows - 1; row++) {
      for (let column = 1; column < columns - 1; column++) {
        const node = row * columns + column;
        if (isFloor[node] === 1 || reached[node] === 1) continue;
        let lowest = Number.POSITIVE_INFINITY;
        for (let y = -columns; y <= columns; y += columns) {
          for (let x = -1; x <= 1; x++) {
            const other = node + y + x;
            if (reached[other] !== 1 || (phi[other] as number) >= lowest) continue;
            lowest = phi[other] as number;
            backTo[node] = other;
          }
        }
        if (lowest < Number.POSITIVE_INFINITY) {
          phi[node] = lowest + spacingM;
          added.push(node);
        }
      }
    }
    for (const node of added) reached[node] = 1;
  }
  return { reached, backTo };
}

/** Packs distances and the directions down their slope, node by node. */
function pack(raster: CellRaster, phi: Float32Array, { reached, backTo }: Margin): DistanceField {
  const { columns, rows, shut } = raster;
  const nodes = columns * rows;
  const packed = new Float32Array(2 * nodes);
  const direction = new Int16Array(packed.buffer);
  for (let node = 0; node < nodes; node++) packed[2 * node] = phi[node] as number;
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const node = row * columns + column;
      if (reached[node] === 0) continue;
      const back = backTo[node] as number;
      let dx: number;
      let dy: number;
      if (back >= 0 && (phi[back] as number) > NEAR_TARGET_NODES * raster.spacingM) {
        dx = (back % columns) - column;
        dy = Math.floor(back / columns) - row;
      } else {
        const here = phi[node] as number;
        const walls = shut[node] as number;
        const isLeft = reached[node - 1] === 1 && (walls & SHUT.left) === 0;
        const isRight = reached[node + 1] === 1 && (walls & SHUT.right) === 0;
        const isDown = reached[node - columns] === 1 && (walls & SHUT.down) === 0;
        const isUp = reached[node + columns] === 1 && (walls & SHUT.up) === 0;
        dx = (isLeft ? (phi[node - 1] as number) : here) - (isRight ? (phi[node + 1] as number) : here);
        dy = (isDown ? (phi[node - columns] as number) : here) - (isUp ? (phi[node + columns] as number) : here);
      }
      const length = Math.sqrt(dx * dx + dy * dy);
      if (length === 0) continue;
      direction[4 * node + 2] = Math.round((DIRECTION_UNITS * dx) / length);
      direction[4 * node + 3] = Math.round((DIRECTION_UNITS * dy) / length);
    }
  }
  return { raster, phi: packed, direction, near: null };
}

/**
 * Solves the field of one target.
 *
 * @param seeds - where the field starts
 * @param slowness - per node, at least 1; the raster's own where nobody queues
 */
export function solveDistanceField(
  raster: CellRaster,
  seeds: FieldSeeds,
  slowness: Float32Array = raster.slowness,
): DistanceField {
  const { columns, rows, isFloor } = raster;
  const nodes = columns * rows;
  const { phi, isDue } = reserve(nodes);
  phi.fill(Number.POSITIVE_INFINITY, 0, nodes);
  isDue.fill(0, 0, nodes);
  seeds.nodes.forEach((node, k) => {
    phi[node] = seeds.distances[k] as number;
  });
  for (const node of seeds.nodes) {
    for (const next of [node - 1, node + 1, node - columns, node + columns]) {
      if (isFloor[next] === 1 && phi[next] === Number.POSITIVE_INFINITY) isDue[next] = 1;
    }
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const isChanged = [
      sweep(raster, slowness, phi, isDue, 1, 1),
      sweep(raster, slowness, phi, isDue, -1, 1),
      sweep(raster, slowness, phi, isDue, -1, -1),
      sweep(raster, slowness, phi, isDue, 1, -1),
    ];
    if (!isChanged.includes(true)) break;
  }
  return pack(raster, phi, extendMargin(raster, phi));
}
