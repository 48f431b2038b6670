/**
 * What a run works out of the floor it walks on, kept with the cells for the next run over them: nothing of it depends
 * on people, goals or seeds.
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import { oncePerObject, type Segment } from '../../model/index.js';
import { type CellRaster, rasteriseCell } from './cellRaster.js';
import { type CellSurface, compileSurface } from './cellSurface.js';
import type { DistanceField } from './distanceField.js';
import { solveFreeField } from './solveFreeField.js';

export interface Ground {
  raster(cell: number): CellRaster;
  surface(cell: number): CellSurface;
  /** The way to a portal over the floor of one of its cells, where nobody queues. */
  fieldToPortal(cell: number, portal: number): DistanceField;
}

/** The ground of some cells; each part is worked out when it is first asked for. */
export const groundOf = oncePerObject(createGround);

/** A table filled as it is asked. */
function once<T>(work: (key: number) => T): (key: number) => T {
  const done = new Map<number, T>();
  return (key) => {
    let value = done.get(key);
    if (value === undefined) {
      value = work(key);
      done.set(key, value);
    }
    return value;
  };
}

function createGround(space: WalkableCells): Ground {
  const cellAt = (cell: number) => space.cells[cell] as Cell;
  const raster = once((cell) => rasteriseCell(cellAt(cell)));
  const surfaces: (CellSurface | undefined)[] = new Array(space.cells.length).fill(undefined);
  const portals = space.portals.length;
  const fields = once((key) => {
    const cell = Math.floor(key / portals);
    const segment = space.portals[key % portals]?.segment as Segment;
    return solveFreeField(cellAt(cell), raster(cell), { kind: 'line', segment });
  });
  /** A list, not a table: the step asks for every body near a wall. */
  function surface(cell: number): CellSurface {
    let known = surfaces[cell];
    if (!known) {
      known = compileSurface(space, cell);
      surfaces[cell] = known;
    }
    return known;
  }
  return { raster, surface, fieldToPortal: (cell, portal) => fields(cell * portals + portal) };
}
