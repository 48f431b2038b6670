/** A stair room's outline without the thin lines that files draw for the wall between its flights. */
import type { Polygon } from '../../../model/index.js';
import { offsetAll } from '../../cells/clipping.js';

/** Slits up to this wide are lines and not walls, m. */
const SPINE_M = 0.024;

/** The flights that are laid out later bring their own edges; the line would only stand in the way of their landings. */
export function withoutSpine(polygon: Polygon): Polygon {
  return offsetAll(offsetAll([polygon], SPINE_M / 2), -SPINE_M / 2)[0] ?? polygon;
}
