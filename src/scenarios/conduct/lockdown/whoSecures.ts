/** Who locks which doors of a room or building, and how long that takes. */
import type { CellWalks, EgressGraph, Portal, WalkableCells } from '../../../floorplans/index.js';
import { midpoint } from '../../../model/index.js';
import { type FloorPlace, type SecuredPlace, securePlace, type WayTo, wayTo } from '../../../sim/index.js';
import type { Intruder } from '../../intruderDefaults.js';
import type { PlacedPopulation } from '../../population/person.js';
import type { DrillSetting } from '../drillConduct.js';
import type { DoorLocks } from './doorLocks.js';
import type { Shelter } from './shelters.js';
import type { WakesAfterS } from './whenAwake.js';
import { whoLocks } from './whoLocks.js';

/** One person and the doors they see to. */
interface Locker {
  readonly occupant: number;
  readonly doors: number[];
}

interface Company {
  readonly inside: readonly number[];
  readonly coming: readonly number[];
  readonly population: PlacedPopulation;
  readonly space: WalkableCells;
  readonly wakesAfterS: WakesAfterS;
}

/**
 * In a room one person locks all doors. In a building every outer door has somebody of its own as long as there are
 * people who can; the first of them see to the doors that are left.
 *
 * @returns nobody where nobody is there to lock
 */
export function assignDoors(shelter: Shelter, { inside, coming, population, space, wakesAfterS }: Company): Locker[] {
  const isRoom = shelter.cells.length === 1;
  const middleOf = (door: number) => midpoint((space.portals[door] as Portal).segment);
  const lockers: Locker[] = [];
  const taken = new Set<number>();
  for (const door of shelter.doors) {
    const near = middleOf(door);
    const whoIsThere = (people: readonly number[]) =>
      whoLocks(
        people.filter((i) => !taken.has(i)),
        near,
        population,
        wakesAfterS,
      );
    const occupant = isRoom && lockers.length > 0 ? null : (whoIsThere(inside) ?? whoIsThere(coming));
    if (occupant !== null) {
      taken.add(occupant);
      lockers.push({ occupant, doors: [door] });
      continue;
    }
    const least = lockers.reduce<Locker | null>(
      (best, each) => (best && best.doors.length <= each.doors.length ? best : each),
      null,
    );
    least?.doors.push(door);
  }
  return lockers;
}

export interface Securing {
  readonly setting: DrillSetting;
  readonly intruder: Intruder;
  readonly graph: EgressGraph;
  readonly walks: CellWalks;
  readonly locks: DoorLocks;
  /** Where somebody is when they begin to lock. */
  readonly placeOf: (occupant: number) => FloorPlace;
  readonly wakesAfterS: WakesAfterS;
}

/** All lockers of a place begin together; it is secured when the last of them is done. */
export function secureShelter(shelter: Shelter, lockers: readonly Locker[], securing: Securing): SecuredPlace {
  const { setting, intruder, graph, walks, locks, placeOf, wakesAfterS } = securing;
  const { portals } = setting.cells;
  const ways = new Map<string, WayTo>();
  const common = {
    standAt: (portal: number): FloorPlace => {
      const { a, b, segment } = portals[portal] as Portal;
      return { cell: shelter.cells.includes(a) ? a : b, at: midpoint(segment) };
    },
    walkM(from: FloorPlace, to: FloorPlace) {
      const key = `${to.cell}|${to.at.join()}`;
      const way = ways.get(key) ?? wayTo(graph, walks, to);
      ways.set(key, way);
      return way.lengthM(from);
    },
    lockOf: locks.lockOf,
    withDesks: intruder.desks,
    portals,
    seed: setting.scenario.seed,
  };
  if (lockers.length === 0) return securePlace({ ...common, id: shelter.id, doors: shelter.doors, adult: null });
  const parts = lockers.map(({ occupant, doors }, k) =>
    securePlace({
      ...{ ...common, id: k === 0 ? shelter.id : `${shelter.id}/${k}`, doors, adult: placeOf(occupant) },
      awakeAfterS: wakesAfterS(occupant),
    }),
  );
  const overAtS = Math.max(...parts.map((part) => part.overAtS));
  return {
    doors: parts.flatMap((part) => part.doors),
    securedAtS: parts.every((part) => part.securedAtS !== null) ? overAtS : null,
    overAtS,
  };
}
