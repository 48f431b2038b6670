/** A field joined with a finer one near its target. */
import type { DistanceField } from './distanceField.js';
import { type FieldSample, sampleField } from './sampleField.js';

/** Ways that leave the surroundings of the target may be this much shorter, m, before the finer grid gives way. */
const DETOUR_M = 0.3;

/**
 * Joins a field with the same on a finer grid near the target.
 *
 * Nodes of the finer one that are rather reached through the rest of the cell, or lie at its edge, give nothing there.
 */
export function withNear(field: DistanceField, near: DistanceField): DistanceField {
  const { columns, rows, originX, originY, spacingM } = near.raster;
  const sample: FieldSample = { phi: 0, x: 0, y: 0 };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = 2 * (row * columns + column);
      const fine = near.phi[at] as number;
      if (fine === Number.POSITIVE_INFINITY) continue;
      sampleField(field, originX + column * spacingM, originY + row * spacingM, sample);
      if (sample.phi < Number.POSITIVE_INFINITY && fine > sample.phi + DETOUR_M)
        near.phi[at] = Number.POSITIVE_INFINITY;
    }
  }
  return { ...field, near };
}
