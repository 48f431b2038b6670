/** How thick things are in the demo's reinforced-concrete frame with block walls, m (design-language.md §8). */

export const OUTER_WALL_M = 0.3;
export const INNER_WALL_M = 0.2;

/** Parapet and balustrade along a gallery, m. */
export const RAILING_M = 0.2;

/** Side of a square column on a gallery's edge, m. */
export const COLUMN_M = 0.4;

/**
 * The grid line lies in the middle of an inner wall and as far from an outer wall's inner face,
 * so that a bay's clear width is the same everywhere.
 */
export const AXIS_TO_FACE_M = INNER_WALL_M / 2;

/** From an outer wall's grid line to its outer face, m. */
export const AXIS_TO_OUTSIDE_M = OUTER_WALL_M - AXIS_TO_FACE_M;
