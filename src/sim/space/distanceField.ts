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
  /** Slowness-weighted distance of a node, m; Infinity where the target cannot be reached. */
  readonly phi: Float32Array;
  /**
   * Unit direction of a node towards the target, two entries in {@link DIRECTION_UNITS}. It is worked out where somebody
   * asks, and 0, 0 until then: of a large hall most of this memory is never touched.
   */
  readonly direction: Int16Array;
  /** For each node of the margin, the way back to the floor: to the first of the nine nodes around, row by row, or so many further. */
  readonly wayBack: Uint8Array;
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

/** Stands in place of a direction where the place belongs to the field around; smaller than any. */
export const HIDDEN = -32_768;

/** Memory for a field over the grid, nothing solved yet. */
export function createDistanceField(
  grid: FieldGrid,
  near: DistanceField | null = null,
  like: DistanceField | null = null,
): DistanceField {
  const nodes = grid.raster.isFloor.length;
  return {
    grid,
    phi: new Float32Array(nodes),
    direction: new Int16Array(2 * nodes),
    wayBack: new Uint8Array(grid.margin.length),
    near,
    around: null,
    rest: null,
    like,
  };
}
