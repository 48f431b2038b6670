/**
 * The features a plan is written as in GeoJSON, and what a reader of them has to know.
 *
 * Every part of the plan is a feature whose properties are all that the part has beside its shape; what has no shape
 * (names of buildings, heights of levels) stands in the foreign member `muster` (RFC 7946, 6.1). Coordinates are
 * campus-local metres, which the member says, as RFC 7946 (4) asks of an arrangement other than degrees.
 */

/** The value of `muster.format`. */
export const PLAN_FEATURES = 'muster/plan-features';

export const COORDINATES =
  'Campus-local metres, x to the east, y to the north. The plan has no geographic reference: these are not longitudes and latitudes.';

/** What a feature is a part of the plan as: `properties.element`. */
export const ELEMENTS = [
  'outline',
  'space',
  'opening',
  'obstacle',
  'window',
  'railing',
  'stair',
  'ground',
  'gate',
  'green',
  'area',
  'assemblyPoint',
  'slot',
  'post',
] as const;

export type FeatureElement = (typeof ELEMENTS)[number];
