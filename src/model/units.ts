/**
 * The unit policy of the whole product.
 *
 * Stored and public numbers carry their unit as a suffix: `M` metres, `S` seconds, `M2` square metres,
 * `PerM2`, `MPerS`, `PerS`. File units are converted once, in an importer, and nowhere else.
 * Coordinates are campus-local metres, x to the east, y to the north, one frame for all buildings and levels.
 */

/** Seconds in a minute, for people-facing durations only. */
export const SECONDS_PER_MINUTE = 60;

/** Smallest length the plan layer tells apart, m: points closer than this are one point. */
export const SNAP_M = 0.01;
