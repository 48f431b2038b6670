/** How each door of a run is locked, and which of them can be made to hold at all. */
import { type CampusPlan, listOpenings, type Opening, type WalkableCells } from '../../../floorplans/index.js';
import { BLOCKABLE_WIDTH_M, type LockType, lockTypeOf } from '../../../sim/index.js';
import type { Intruder } from '../../intruderDefaults.js';

export interface DoorLocks {
  readonly lockOf: (portal: number) => LockType;
  /** Whether it can be locked, or blocked where that is the practice. */
  readonly canHold: (portal: number) => boolean;
  /** Doors the plan says nothing about and the scenario does not name. */
  readonly assumed: readonly Opening[];
}

/** What the scenario says of a door comes before what the plan says. */
export function doorLocks(plan: CampusPlan, { portals }: WalkableCells, intruder: Intruder): DoorLocks {
  const { unstatedLock, lockOfDoor, desks } = intruder;
  const openings = [...listOpenings(plan).map(({ opening }) => opening), ...(plan.site?.gates ?? [])];
  const byId = new Map(openings.map((opening) => [opening.id, opening]));
  const locks = portals.map(({ id }): LockType => {
    const opening = byId.get(id);
    return lockOfDoor.get(id) ?? (opening ? lockTypeOf(opening, unstatedLock) : 'none');
  });
  const lockOf = (portal: number) => locks[portal] as LockType;
  return {
    lockOf,
    canHold: (portal) =>
      lockOf(portal) !== 'none' || (desks && (portals[portal]?.clearWidthM as number) <= BLOCKABLE_WIDTH_M),
    assumed: openings.filter(({ id, kind, lock }) => kind !== 'opening' && lock === undefined && !lockOfDoor.has(id)),
  };
}
