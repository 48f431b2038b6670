/**
 * Longitude and latitude → campus-local metres, on the plane that touches a sphere at the campus's middle.
 *
 * A sphere of the Earth's mean radius (6,371,008.8 m, IUGG 1980) keeps right angles right; against the ellipsoid lengths
 * are at most 0.6 % off. Over a campus of 5 km the plane itself adds less than 1 mm a metre up to 70° of latitude.
 */
import { cos, type Point } from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';
import type { Feature, LonLat } from './geojson.js';

const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS_PER_DEGREE = 0.017453292519943295;

/** Half of the largest campus, m; what lies farther from its middle is a fault in the file. */
export const CAMPUS_REACH_M = 20_000;

export type Projection = (lonLat: LonLat) => Point;

export function isOutOfReach([x, y]: Point): boolean {
  return Math.abs(x) > CAMPUS_REACH_M || Math.abs(y) > CAMPUS_REACH_M;
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] as number;
}

/** @param points - corners of rooms, at least one; the middle one becomes the origin, so that strays do not move it */
export function projectAround(points: readonly LonLat[]): Projection {
  const middleLon = median(points.map((point) => point[0]));
  const middleLat = median(points.map((point) => point[1]));
  const metresPerDegree = EARTH_RADIUS_M * RADIANS_PER_DEGREE;
  const squeeze = cos(middleLat * RADIANS_PER_DEGREE);
  return ([lon, lat]) =>
    snapToGrid([(lon - middleLon) * metresPerDegree * squeeze, (lat - middleLat) * metresPerDegree]);
}

/** The polygons of a feature in metres, rings as the file has them. */
export function projectPolygons(feature: Feature, project: Projection): Point[][][] {
  if (feature.geometry?.type !== 'Polygon') return [];
  return feature.geometry.polygons.map((rings) => rings.map((ring) => ring.map(project)));
}
