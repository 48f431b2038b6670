/** Everyone who is in the way this step, before they are sorted: a person, or the picture of one beyond a seam. */
import { ROLE } from '../movement/crowd.js';
import { MOTION, type Occupants } from './occupants.js';
import { listImages } from './periodic.js';
import type { PeriodicCell } from './setup.js';

export interface Bodies {
  readonly occupant: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly cell: Int32Array;
  /** As in the crowd. */
  readonly role: Uint8Array;
  /** For a person: the slot they were sorted into. */
  readonly slot: Int32Array;
}

export function createBodies(capacity: number): Bodies {
  return {
    occupant: new Int32Array(capacity),
    x: new Float64Array(capacity),
    y: new Float64Array(capacity),
    cell: new Int32Array(capacity),
    role: new Uint8Array(capacity),
    slot: new Int32Array(capacity),
  };
}

/** Lists the bodies of this step; returns how many there are. */
export function listBodies(people: Occupants, periodic: PeriodicCell | null, bodies: Bodies): number {
  const { motion, target, x, y, cell, standsAside } = people;
  let count = 0;
  for (let i = 0; i < people.count; i++) {
    const now = motion[i];
    if (now !== MOTION.seated && now !== MOTION.inPlace && now !== MOTION.moving && now !== MOTION.leaving) continue;
    if (now === MOTION.inPlace && standsAside[i] === 1) continue;
    bodies.occupant[count] = i;
    bodies.x[count] = x[i] as number;
    bodies.y[count] = y[i] as number;
    bodies.cell[count] = cell[i] as number;
    // who has no way stands where they are
    const isMover = now === MOTION.leaving || (now === MOTION.moving && target[i] !== -1);
    bodies.role[count] = isMover ? ROLE.moving : ROLE.standing;
    count++;
  }
  return periodic ? listImages(periodic, bodies, count) : count;
}
