/** The ring somebody drew → an outline a plan can use; `null` where it encloses nothing. */
import { type Polygon, polygonArea, type Ring } from '../../model/index.js';
import { isOutOfReach } from '../importers/features/projection.js';
import { tidyPolygon } from '../importers/outlines/tidyRing.js';

/** Nothing smaller is drawn on purpose, m². */
const LEAST_AREA_M2 = 0.01;

/** More corners than any room has. */
const MAX_CORNERS = 2000;

export function outlineOf(ring: Ring): Polygon | null {
  const isUsable =
    ring.length <= MAX_CORNERS && ring.every((point) => point.every(Number.isFinite) && !isOutOfReach(point));
  if (!isUsable) return null;
  const { polygon } = tidyPolygon([ring]);
  return polygon !== null && polygonArea(polygon) >= LEAST_AREA_M2 ? polygon : null;
}
