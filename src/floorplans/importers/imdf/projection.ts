/**
 * Longitude and latitude → campus-local metres, on the plane that touches a sphere at the campus's middle.
 *
 * A sphere of the Earth's mean radius (6,371,008.8 m, IUGG 1980) keeps right angles right; against the ellipsoid lengths
 * are at most 0.6 % off. Over a campus of 5 km the plane itself adds less than 1 mm a metre up to 70° of latitude.
 */
import { cos, type Point } from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';
import type { LonLat } from './geojson.js';

const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS_PER_DEGREE = 0.017453292519943295;

/** Half of the largest campus, m; what lies farther from its middle is a fault in the file. */
export const CAMPUS_REACH_M = 20_000;

export type Projection = (lonLat: LonLat) => Point;

/** @param points - everything whose middle becomes the origin; at least one */
export function projectAround(points: readonly LonLat[]): Projection {
  let west = 180;
  let east = -180;
  let south = 90;
  let north = -90;
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const middleLon = (west + east) / 2;
  const middleLat = (south + north) / 2;
  const metresPerDegree = EARTH_RADIUS_M * RADIANS_PER_DEGREE;
  const squeeze = cos(middleLat * RADIANS_PER_DEGREE);
  return ([lon, lat]) =>
    snapToGrid([(lon - middleLon) * metresPerDegree * squeeze, (lat - middleLat) * metresPerDegree]);
}
