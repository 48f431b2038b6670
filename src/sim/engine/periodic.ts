/** The seam of a periodic cell: its walls, the pictures of people near it, and the step across. */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import { ROLE } from '../movement/crowd.js';
import type { Bodies } from './bodies.js';
import type { PeriodicCell } from './setup.js';

/** People this near to an end are seen from the other, m: as far as anyone is noticed. */
const SEEN_M = 2.6;
/** A wall this near to an end lies on it, m. */
const ON_END_M = 0.01;

/** The plan without the walls along the two ends. */
export function withoutEnds({ cells, portals }: WalkableCells, { cell, fromX, toX }: PeriodicCell): WalkableCells {
  const isOn = (x: number, end: number) => Math.abs(x - end) < ON_END_M;
  const { walls, ...rest } = cells[cell] as Cell;
  const kept = walls.filter(([a, b]) => ![fromX, toX].some((end) => isOn(a[0], end) && isOn(b[0], end)));
  return { cells: cells.map((each, index) => (index === cell ? { ...rest, walls: kept } : each)), portals };
}

/** Appends the pictures of those near an end; returns the new number of bodies. */
export function listImages({ cell, fromX, toX }: PeriodicCell, bodies: Bodies, people: number): number {
  let count = people;
  for (let body = 0; body < people; body++) {
    if (bodies.cell[body] !== cell || bodies.role[body] !== ROLE.moving) continue;
    const x = bodies.x[body] as number;
    for (const shift of [toX - fromX, fromX - toX]) {
      const at = x + shift;
      if (at < fromX - SEEN_M || at > toX + SEEN_M) continue;
      bodies.occupant[count] = bodies.occupant[body] as number;
      bodies.x[count] = at;
      bodies.y[count] = bodies.y[body] as number;
      bodies.cell[count] = cell;
      bodies.role[count] = ROLE.image;
      bodies.slot[count] = body;
      count++;
    }
  }
  return count;
}

/** Where a step ends that may have led over the seam. */
export function acrossSeam({ fromX, toX }: PeriodicCell, x: number): number {
  if (x >= toX) return x - (toX - fromX);
  return x < fromX ? x + (toX - fromX) : x;
}
