/** The direction of a vector in degrees, from `+ - * /`, `Math.sqrt` and the model's own sine and cosine. */
import { cos, sin } from '../../model/index.js';

export const RAD_PER_DEG = Math.PI / 180;

/** Steps after which nothing changes any more: the number of right digits triples with every one. */
const STEPS = 5;

/**
 * Counter-clockwise from east, in (-180, 180].
 *
 * @returns 0 for a vector without length
 */
export function directionDeg(dx: number, dy: number): number {
  const length = Math.sqrt(dx * dx + dy * dy);
  if (!(length > 0)) return 0;
  const x = dx / length;
  const y = dy / length;
  // the nearest quarter turn first, then the rest by the tangent of half the angle
  let rad = Math.abs(x) >= Math.abs(y) ? (x > 0 ? 0 : Math.PI) : y > 0 ? Math.PI / 2 : -Math.PI / 2;
  for (let step = 0; step < STEPS; step++) {
    const c = cos(rad);
    const s = sin(rad);
    const restSine = y * c - x * s;
    const restCosine = x * c + y * s;
    const t = restSine / (1 + restCosine);
    rad += 2 * t - (2 * t * t * t) / 3;
  }
  return normalDeg(rad / RAD_PER_DEG);
}

/** The same direction in (-180, 180]. */
export function normalDeg(deg: number): number {
  const turned = deg - 360 * Math.floor((deg + 180) / 360);
  // half a turn less the smallest number is rounded to half a turn, and turned once too often
  return turned <= -180 ? turned + 360 : turned;
}
