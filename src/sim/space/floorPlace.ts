import type { Point } from '../../model/index.js';

/** A place on the floor of a cell, campus m. */
export interface FloorPlace {
  /** Index of the cell. */
  readonly cell: number;
  readonly at: Point;
}
