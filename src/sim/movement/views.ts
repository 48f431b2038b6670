/** Through which portals people see each other: flat buffers by portal, since everyone near a door looks ten times a second. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { BucketList, CellSurface } from '../space/cellSurface.js';

export interface Views {
  /** Portals to another cell that can be seen through from each bucket of a cell, open or not. */
  near(cell: number): BucketList;
  /** The two cells of each portal. */
  readonly cells: Int32Array;
  /** Where they are, see `portalLines`. */
  readonly lines: Float64Array;
  /** 1 while nobody can be seen through a portal. */
  readonly isClosed: Uint8Array;
}

export function createViews(
  { portals }: WalkableCells,
  lines: Float64Array,
  surface: (cell: number) => CellSurface,
): Views {
  return {
    near: (cell) => surface(cell).viewsNear,
    cells: Int32Array.from(portals.flatMap(({ a, b }) => [a, b])),
    lines,
    isClosed: Uint8Array.from(portals, ({ state }) => (state === 'closed' ? 1 : 0)),
  };
}
