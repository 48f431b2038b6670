/** Distance to a target over the floor of one cell, and the direction that shortens it. */
import type { CellRaster } from './cellRaster.js';
import type { FieldSeeds } from './fieldSeeds.js';

/** What a field is solved on: one for every target of a cell. */
export interface FieldGrid {
  readonly raster: CellRaster;
  readonly seeds: FieldSeeds;
  /** Nodes beyond the floor that get a value all the same; see `fieldMargin.ts`. */
  readonly margin: Int32Array;
}

export interface DistanceField {
  readonly grid: FieldGrid;
  /** Every second entry: slowness-weighted distance of a node, m; Infinity where the target cannot be reached. */
  readonly phi: Float32Array;
  /**
   * The same memory: the third and fourth half-word of each node are the unit direction towards the target, in
   * {@link DIRECTION_UNITS}; 0, 0 where there is none. One look-up of a place touches two stretches of memory, not six.
   * Directions are worked out where somebody asks; until then a node holds a {@link MARK}.
   */
  readonly direction: Int16Array;
  /** The same field on a finer grid near its target, where that gives something; null where the grid is fine itself. */
  readonly near: DistanceField | null;
  /** For such a finer grid, the field it belongs to. */
  around: DistanceField | null;
  /**
   * Solves what lies beyond the nodes solved so far, those near the target; null where all are. Nobody can tell from what
   * a field says whether that has been done.
   */
  rest: (() => void) | null;
  /** While there is a rest: a field that reaches the same nodes. */
  readonly like: DistanceField | null;
}

/** A direction component of 1. */
export const DIRECTION_UNITS = 32_000;

/** What stands in place of a direction; smaller than any. */
export const MARK = {
  /** Down the slope of the distances. */
  slope: -32_768,
  /** The way leads to one of the nine nodes around: to the first of them, row by row, or so many further. */
  back: -32_767,
  /** The place belongs to the field around. */
  hidden: -32_750,
} as const;

/** Memory for a field over the grid, nothing solved yet. */
export function createDistanceField(
  grid: FieldGrid,
  near: DistanceField | null = null,
  like: DistanceField | null = null,
): DistanceField {
  const phi = new Float32Array(2 * grid.raster.isFloor.length);
  return { grid, phi, direction: new Int16Array(phi.buffer), near, around: null, rest: null, like };
}
