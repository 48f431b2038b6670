/** What a distance field says at a place between its nodes. */
import { SHUT } from './cellRaster.js';
import { DIRECTION_UNITS, type DistanceField, HIDDEN } from './distanceField.js';

/** A place, and what a field says there. One is filled over and over, so that the step makes no garbage. */
export interface FieldSample {
  /** The place asked about, campus m. */
  atX: number;
  atY: number;
  /** m; Infinity where the field gives nothing. */
  phi: number;
  x: number;
  y: number;
}

/** A sample to fill. */
export function createSample(): FieldSample {
  return { atX: 0, atY: 0, phi: 0, x: 0, y: 0 };
}

/** Ways that leave the surroundings of the target may be this much shorter, m, before the finer grid gives way. */
const DETOUR_M = 0.3;
/**
 * Beyond the floor the way leads back to it, so that a recess finer than the grid lets people out; but not this near to
 * the target, in grid spacings, where it lies beyond the floor itself.
 */
const NEAR_TARGET_NODES = 2;

const around = createSample();

/** Whether a node has no value yet for want of the rest of the field. */
function isUnsolved({ rest, like, phi }: DistanceField, node: number): boolean {
  if (rest === null || like === null || phi[node] !== Number.POSITIVE_INFINITY) return false;
  return (like.phi[node] as number) < Number.POSITIVE_INFINITY;
}

/** Whether a node of a finer grid gives nothing: rather reached through the rest of the cell, or at the edge. */
function isHidden({ grid, phi, around: field }: DistanceField, node: number): boolean {
  if (field === null) return false;
  const { columns, originX, originY, spacingM } = grid.raster;
  around.atX = originX + (node % columns) * spacingM;
  around.atY = originY + Math.floor(node / columns) * spacingM;
  sampleOwn(field, around);
  return around.phi < Number.POSITIVE_INFINITY && (phi[node] as number) > around.phi + DETOUR_M;
}

/** Distance at a neighbouring node; that of the node itself where nothing is known, or a wall stands between. */
function valueAt(phi: Float32Array, other: number, wall: number, here: number): number {
  const value = phi[other] as number;
  return wall === 0 && value < Number.POSITIVE_INFINITY ? value : here;
}

/** The node the way leads back to from one beyond the floor; -1 on the floor and beyond the target itself. */
function nodeBack({ grid: { raster, margin }, wayBack }: DistanceField, node: number): number {
  if (raster.isFloor[node] === 1) return -1;
  let low = 0;
  let high = margin.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((margin[middle] as number) < node) low = middle + 1;
    else high = middle;
  }
  if (margin[low] !== node) return -1;
  const way = wayBack[low] as number;
  return node + (Math.floor(way / 3) - 1) * raster.columns + (way % 3) - 1;
}

/** Works out the direction at a node that has a value. */
function direct(field: DistanceField, node: number): void {
  const { grid, phi, direction } = field;
  const { columns, shut, spacingM } = grid.raster;
  if (isHidden(field, node)) {
    direction[2 * node] = HIDDEN;
    return;
  }
  let dx: number;
  let dy: number;
  const back = nodeBack(field, node);
  if (back >= 0 && (phi[back] as number) > NEAR_TARGET_NODES * spacingM) {
    dx = (back % columns) - (node % columns);
    dy = Math.floor(back / columns) - Math.floor(node / columns);
  } else {
    if (
      isUnsolved(field, node - 1) ||
      isUnsolved(field, node + 1) ||
      isUnsolved(field, node - columns) ||
      isUnsolved(field, node + columns)
    ) {
      field.rest?.();
    }
    const here = phi[node] as number;
    const walls = shut[node] as number;
    dx = valueAt(phi, node - 1, walls & SHUT.left, here) - valueAt(phi, node + 1, walls & SHUT.right, here);
    dy = valueAt(phi, node - columns, walls & SHUT.down, here) - valueAt(phi, node + columns, walls & SHUT.up, here);
  }
  const length = Math.sqrt(dx * dx + dy * dy);
  direction[2 * node] = length === 0 ? 0 : Math.round((DIRECTION_UNITS * dx) / length);
  direction[2 * node + 1] = length === 0 ? 0 : Math.round((DIRECTION_UNITS * dy) / length);
}

/** What a field says without the finer grid near its target. */
function sampleOwn(field: DistanceField, into: FieldSample): void {
  const { phi, direction } = field;
  const { columns, rows, originX, originY, spacingM } = field.grid.raster;
  const gx = (into.atX - originX) / spacingM;
  const gy = (into.atY - originY) / spacingM;
  const column = Math.floor(gx);
  const row = Math.floor(gy);
  into.phi = Number.POSITIVE_INFINITY;
  into.x = 0;
  into.y = 0;
  if (column < 0 || row < 0 || column >= columns - 1 || row >= rows - 1) return;
  const fx = gx - column;
  const fy = gy - row;
  let weightSum = 0;
  let phiSum = 0;
  let dx = 0;
  let dy = 0;
  for (let k = 0; k < 4; k++) {
    const isRight = k & 1;
    const isUp = k >> 1;
    const node = row * columns + column + isRight + isUp * columns;
    if (isUnsolved(field, node)) field.rest?.();
    const value = phi[node] as number;
    if (value === Number.POSITIVE_INFINITY) continue;
    if (direction[2 * node] === 0 && direction[2 * node + 1] === 0) direct(field, node);
    const directionX = direction[2 * node] as number;
    if (directionX === HIDDEN) continue;
    const weight = (isRight === 1 ? fx : 1 - fx) * (isUp === 1 ? fy : 1 - fy);
    weightSum += weight;
    phiSum += weight * value;
    dx += weight * directionX;
    dy += weight * (direction[2 * node + 1] as number);
  }
  if (weightSum <= 1e-9) return;
  into.phi = weightSum > 0.999_999 ? phiSum : phiSum / weightSum;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length > 1e-4) {
    into.x = dx / length;
    into.y = dy / length;
  }
}

/** Bilinear value and direction at the place of the sample; x = y = 0 and phi = Infinity where the field gives nothing. */
export function sampleField(field: DistanceField, into: FieldSample): void {
  if (field.near !== null) {
    sampleOwn(field.near, into);
    if (into.phi < Number.POSITIVE_INFINITY) return;
  }
  sampleOwn(field, into);
}
