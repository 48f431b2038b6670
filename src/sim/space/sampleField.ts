/** What a distance field says at a place between its nodes. */
import type { DistanceField } from './distanceField.js';

/** What a field says at one point; reused to avoid allocation in the step. */
export interface FieldSample {
  /** m; Infinity where the field gives nothing. */
  phi: number;
  x: number;
  y: number;
}

/** Bilinear value and direction; leaves x = y = 0 and phi = Infinity where the field gives nothing. */
export function sampleField(field: DistanceField, x: number, y: number, into: FieldSample): void {
  if (field.near !== null) {
    sampleField(field.near, x, y, into);
    if (into.phi < Number.POSITIVE_INFINITY) return;
  }
  const { raster, phi, direction } = field;
  const { columns } = raster;
  const gx = (x - raster.originX) / raster.spacingM;
  const gy = (y - raster.originY) / raster.spacingM;
  const column = Math.floor(gx);
  const row = Math.floor(gy);
  into.phi = Number.POSITIVE_INFINITY;
  into.x = 0;
  into.y = 0;
  if (column < 0 || row < 0 || column >= columns - 1 || row >= raster.rows - 1) return;
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
    const value = phi[2 * node] as number;
    if (value === Number.POSITIVE_INFINITY) continue;
    const weight = (isRight === 1 ? fx : 1 - fx) * (isUp === 1 ? fy : 1 - fy);
    weightSum += weight;
    phiSum += weight * value;
    dx += weight * (direction[4 * node + 2] as number);
    dy += weight * (direction[4 * node + 3] as number);
  }
  if (weightSum <= 1e-9) return;
  into.phi = weightSum > 0.999_999 ? phiSum : phiSum / weightSum;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length > 1e-4) {
    into.x = dx / length;
    into.y = dy / length;
  }
}
