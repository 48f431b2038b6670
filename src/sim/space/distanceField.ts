/**
 * Distance to a target over the floor of one cell, and the direction that shortens it.
 *
 * Eikonal equation |grad phi| = slowness on the cell's grid, first-order upwind, solved by fast sweeping
 * (H. Zhao, "A fast sweeping method for Eikonal equations", Math. Comp. 74, 2005). Uses + - * / sqrt only.
 */
import type { CellRaster } from './cellRaster.js';
import type { FieldSeeds } from './fieldSeeds.js';

export interface DistanceField {
  readonly raster: CellRaster;
  /** Slowness-weighted distance, m; Infinity where the target cannot be reached. */
  readonly phi: Float32Array;
  /** Unit direction towards the target; 0, 0 where there is none. */
  readonly directionX: Float32Array;
  readonly directionY: Float32Array;
}

/** Sweeps end when no node changes by more than this, m. */
const TOLERANCE_M = 1e-4;
/** More rounds of four sweeps than any real outline needs. */
const MOST_ROUNDS = 60;
/** Nodes beyond the floor that still get a value, so that a body against a wall finds its way. */
const MARGIN_NODES = 2;
/**
 * Beyond the floor the way leads back to it, so that a recess finer than the grid lets people out; but not this near to
 * the target, in grid spacings, where it lies beyond the floor itself.
 */
const NEAR_TARGET_NODES = 2;

/** One Gauss–Seidel pass over all floor nodes; returns the largest change, m. */
function sweep(
  raster: CellRaster,
  slowness: Float32Array,
  phi: Float32Array,
  fixed: Uint8Array,
  dx: 1 | -1,
  dy: 1 | -1,
): number {
  const { columns, rows, isFloor, spacingM } = raster;
  let change = 0;
  const firstRow = dy === 1 ? 1 : rows - 2;
  const firstColumn = dx === 1 ? 1 : columns - 2;
  for (let row = firstRow; row > 0 && row < rows - 1; row += dy) {
    for (let column = firstColumn; column > 0 && column < columns - 1; column += dx) {
      const node = row * columns + column;
      if (isFloor[node] === 0 || fixed[node] === 1) continue;
      const left = phi[node - 1] as number;
      const right = phi[node + 1] as number;
      const down = phi[node - columns] as number;
      const up = phi[node + columns] as number;
      const a = Math.min(left, right);
      const b = Math.min(down, up);
      const step = (slowness[node] as number) * spacingM;
      const low = Math.min(a, b);
      const gap = a < b ? b - a : a - b;
      if (low === Number.POSITIVE_INFINITY) continue;
      const value = gap >= step ? low + step : (a + b + Math.sqrt(2 * step * step - gap * gap)) / 2;
      const before = phi[node] as number;
      if (value < before) {
        phi[node] = value;
        const less = before - value;
        if (less > change) change = less;
      }
    }
  }
  return change;
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
  const reached = new Uint8Array(phi.length);
  const backTo = new Int32Array(phi.length).fill(-1);
  for (let node = 0; node < phi.length; node++) {
    if (isFloor[node] === 1 && (phi[node] as number) < Number.POSITIVE_INFINITY) reached[node] = 1;
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

function directions(
  raster: CellRaster,
  phi: Float32Array,
  { reached, backTo }: Margin,
): Pick<DistanceField, 'directionX' | 'directionY'> {
  const { columns, rows } = raster;
  const directionX = new Float32Array(phi.length);
  const directionY = new Float32Array(phi.length);
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const node = row * columns + column;
      if (reached[node] === 0) continue;
      const back = backTo[node] as number;
      if (back >= 0 && (phi[back] as number) > NEAR_TARGET_NODES * raster.spacingM) {
        const dx = (back % columns) - column;
        const dy = Math.floor(back / columns) - row;
        const length = Math.sqrt(dx * dx + dy * dy);
        directionX[node] = dx / length;
        directionY[node] = dy / length;
        continue;
      }
      const here = phi[node] as number;
      const left = reached[node - 1] === 1 ? (phi[node - 1] as number) : here;
      const right = reached[node + 1] === 1 ? (phi[node + 1] as number) : here;
      const down = reached[node - columns] === 1 ? (phi[node - columns] as number) : here;
      const up = reached[node + columns] === 1 ? (phi[node + columns] as number) : here;
      const gx = left - right;
      const gy = down - up;
      const length = Math.sqrt(gx * gx + gy * gy);
      if (length === 0) continue;
      directionX[node] = gx / length;
      directionY[node] = gy / length;
    }
  }
  return { directionX, directionY };
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
  const phi = new Float32Array(raster.columns * raster.rows).fill(Number.POSITIVE_INFINITY);
  const fixed = new Uint8Array(phi.length);
  seeds.nodes.forEach((node, k) => {
    phi[node] = seeds.distances[k] as number;
    fixed[node] = 1;
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const change = Math.max(
      sweep(raster, slowness, phi, fixed, 1, 1),
      sweep(raster, slowness, phi, fixed, -1, 1),
      sweep(raster, slowness, phi, fixed, -1, -1),
      sweep(raster, slowness, phi, fixed, 1, -1),
    );
    if (change < TOLERANCE_M) break;
  }
  return { raster, phi, ...directions(raster, phi, extendMargin(raster, phi)) };
}

/** What a field says at one point; reused to avoid allocation in the step. */
export interface FieldSample {
  /** m; Infinity where the field gives nothing. */
  phi: number;
  x: number;
  y: number;
}

/** Bilinear value and direction; leaves x = y = 0 and phi = Infinity where the field gives nothing. */
export function sampleField(field: DistanceField, x: number, y: number, into: FieldSample): void {
  const { raster, phi, directionX, directionY } = field;
  const gx = (x - raster.originX) / raster.spacingM;
  const gy = (y - raster.originY) / raster.spacingM;
  const column = Math.floor(gx);
  const row = Math.floor(gy);
  into.phi = Number.POSITIVE_INFINITY;
  into.x = 0;
  into.y = 0;
  if (column < 0 || row < 0 || column >= raster.columns - 1 || row >= raster.rows - 1) return;
  const fx = gx - column;
  const fy = gy - row;
  const node = row * raster.columns + column;
  let weightSum = 0;
  let phiSum = 0;
  let dx = 0;
  let dy = 0;
  for (let k = 0; k < 4; k++) {
    const other = node + (k & 1) + (k >> 1) * raster.columns;
    const value = phi[other] as number;
    if (value === Number.POSITIVE_INFINITY) continue;
    const weight = ((k & 1) === 1 ? fx : 1 - fx) * (k >> 1 === 1 ? fy : 1 - fy);
    weightSum += weight;
    phiSum += weight * value;
    dx += weight * (directionX[other] as number);
    dy += weight * (directionY[other] as number);
  }
  if (weightSum <= 1e-9) return;
  into.phi = phiSum / weightSum;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length > 1e-9) {
    into.x = dx / length;
    into.y = dy / length;
  }
}
