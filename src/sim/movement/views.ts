/** Through which portals people see each other: flat buffers by portal, since everyone near a door looks here ten times a second. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { BucketList, CellSurface } from '../space/cellSurface.js';

/** Numbers of a line in {@link Views.lines}: both ends, the way from one to the other, and the square of its length. */
export const LINE_NUMBERS = 7;

export interface Views {
  /** Portals to another cell that can be seen through from each bucket of a cell, open or not. */
  near(cell: number): BucketList;
  /** The two cells of each portal. */
  readonly cells: Int32Array;
  /** {@link LINE_NUMBERS} of each portal: x1 y1 x2 y2 dx dy length², campus m. */
  readonly lines: Float64Array;
  /** 1 while nobody can be seen through a portal. */
  readonly isClosed: Uint8Array;
}

export function createViews({ portals }: WalkableCells, surface: (cell: number) => CellSurface): Views {
  return {
    near: (cell) => surface(cell).viewsNear,
    cells: Int32Array.from(portals.flatMap(({ a, b }) => [a, b])),
    lines: Float64Array.from(
      portals.flatMap(({ segment: [[ax, ay], [bx, by]] }) => {
        const [dx, dy] = [bx - ax, by - ay];
        return [ax, ay, bx, by, dx, dy, dx * dx + dy * dy];
      }),
    ),
    isClosed: Uint8Array.from(portals, ({ state }) => (state === 'closed' ? 1 : 0)),
  };
}
