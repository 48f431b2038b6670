/** Through which open portals people see each other. */
import type { Portal, WalkableCells } from '../../floorplans/index.js';
import type { Crowd } from '../movement/crowd.js';
import { createView, type View, type ViewsFrom } from '../movement/neighbourhood.js';
import type { CellSurface } from '../space/cellSurface.js';

export interface Views {
  readonly from: ViewsFrom;
  /** To be called when a portal opens or closes. */
  forget(): void;
}

/** Views are listed for each bucket of a cell when somebody first stands there. */
export function createViews(
  space: WalkableCells,
  crowd: Crowd,
  surface: (cell: number) => CellSurface,
  isClosed: (portal: number) => boolean,
): Views {
  let known: (readonly View[] | undefined)[][] = [];

  function list(cell: number, bucket: number): View[] {
    const { start, items } = surface(cell).viewsNear;
    return Array.from(items.subarray(start[bucket], start[bucket + 1])).flatMap((index) => {
      if (isClosed(index)) return [];
      const { a, b, segment } = space.portals[index] as Portal;
      return [createView(a === cell ? b : a, segment)];
    });
  }

  return {
    from(slot) {
      const cell = crowd.cell[slot] as number;
      const bucket = crowd.surfaceBucket[slot] as number;
      let ofCell = known[cell];
      if (!ofCell) {
        ofCell = [];
        known[cell] = ofCell;
      }
      let views = ofCell[bucket];
      if (!views) {
        views = list(cell, bucket);
        ofCell[bucket] = views;
      }
      return views;
    },
    forget() {
      known = [];
    },
  };
}
