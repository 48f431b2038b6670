/** How a picture is turned so that its main walls run east and north. */
import { directionDeg, normalDeg } from './directionDeg.js';
import type { Pixel } from './placement.js';

/**
 * The smallest turn that lays a wall along an axis.
 *
 * @returns the `rotationDeg` of the placement, in (-45, 45]
 */
export function rotationAlongWall(from: Pixel, to: Pixel): number {
  // a picture's y runs down
  const wallDeg = directionDeg(to[0] - from[0], from[1] - to[1]);
  const quarter = wallDeg - 90 * Math.floor((wallDeg + 45) / 90);
  return quarter === 0 ? 0 : normalDeg(-quarter);
}
