/** What is settled before the first step of a lockdown: which rooms are secured by whom, who moves where. */
import {
  type Cell,
  type CellWalks,
  createCellWalks,
  type EgressGraph,
  egressGraphOf,
  type Portal,
} from '../../../floorplans/index.js';
import { distance, midpoint, type Point } from '../../../model/index.js';
import type { FloorPlace, GoalDefinition, SecuredPlace } from '../../../sim/index.js';
import { type Intruder, resolveIntruder } from '../../intruderDefaults.js';
import { resolvePhaseDurations } from '../../phaseDurations.js';
import { createCrowd } from '../../population/crowd.js';
import type { Person } from '../../population/person.js';
import { placePeople } from '../../population/placement.js';
import type { DrillSetting } from '../drillConduct.js';
import { oncePerRun } from '../oncePerRun.js';
import { type DoorLocks, doorLocks } from './doorLocks.js';
import { placeToGo } from './findPlaces.js';
import { assignRooms, type MoveIn } from './movingIn.js';
import { findBuildings, findRooms, isOutdoors, type Shelter } from './shelters.js';
import { LOCKDOWN_VARIANTS, type LockdownName, type LockdownVariant } from './variants.js';
import { type WakesAfterS, whenAwake } from './whenAwake.js';
import { assignDoors, secureShelter } from './whoSecures.js';

/** Nearer to the middle of a door than this somebody stands in it, m. Judgement. */
const AT_DOOR_M = 0.75;

export interface PlannedShelter extends Shelter {
  /** Occupants who are in it from the start, and those who come. */
  readonly inside: readonly number[];
  readonly coming: readonly number[];
  /** How securing it goes once that begins. */
  readonly securing: SecuredPlace;
  readonly hasSomebodyToLock: boolean;
  /** Who sees to its doors. */
  readonly lockers: readonly number[];
}

/** Where one person goes; `goal` counts from the first of the drill's own places. */
export interface Move extends MoveIn {
  readonly goal: number;
  readonly isAway: boolean;
}

export interface LockdownPlan {
  readonly variant: LockdownVariant;
  readonly intruder: Intruder;
  readonly graph: EgressGraph;
  readonly walks: CellWalks;
  readonly locks: DoorLocks;
  /** Those with people in them or on the way. */
  readonly shelters: readonly PlannedShelter[];
  /** How a place is secured by the others where some who were to come are left outside. */
  readonly without: (shelter: PlannedShelter, outside: ReadonlySet<number>) => PlannedShelter;
  /** Guards who go to the threat; they are not counted among those to be protected. */
  readonly guards: ReadonlySet<number>;
  readonly moves: ReadonlyMap<number, Move>;
  /** People who are to move and have nowhere to go in time. */
  readonly withoutRoom: readonly number[];
  readonly places: readonly GoalDefinition[];
  readonly wakesAfterS: WakesAfterS;
}

export const planLockdown = oncePerRun(makePlan);

function makePlan(setting: DrillSetting): LockdownPlan {
  const { plan, scenario, cells: space, population } = setting;
  const variant: LockdownVariant = LOCKDOWN_VARIANTS[scenario.kind as LockdownName];
  const intruder = resolveIntruder(scenario.intruder);
  const graph = egressGraphOf(space);
  const walks = createCellWalks(space);
  const locks = doorLocks(plan, space, intruder);
  const rooms = findRooms(space, locks.canHold);
  const wakesAfterS = whenAwake(setting);
  const { people } = population;
  const guards = new Set(
    variant.hasThreat ? people.flatMap(({ staffRole }, i) => (staffRole === 'guard' ? [i] : [])) : [],
  );
  const movers = whoMoves(setting, variant, rooms).filter((i) => !guards.has(i));

  const away = goAway(setting, intruder, movers);
  const { stayS } = resolvePhaseDurations(scenario.phases);
  const takesIn = !variant.hasThreat || intruder.sweepCorridors;
  const moveIns = assignRooms({
    ...{ space, graph, walks, population, seed: scenario.seed, wakesAfterS },
    movers: takesIn ? movers.filter((i) => !away.moves.has(i)) : [],
    rooms: rooms
      .filter(({ doors }) => variant.locks !== 'rooms' || doors.every(locks.canHold))
      .map((room) => room.cells[0] as number),
    spareAdults: takesIn ? spareAdults(setting, movers, rooms, guards).filter((i) => wakesAfterS(i) === 0) : [],
    needsSomebodyToLock: variant.locks === 'rooms',
    withinS: variant.hasThreat ? intruder.holdDoorS : stayS,
  });
  const { moves, places } = placesFor(moveIns, away, space);
  const labels = new Map(plan.buildings.map(({ id, name, nameEn = name }) => [id, { name, nameEn }]));
  const candidates = variant.locks === 'buildings' ? findBuildings(space, labels) : rooms;
  const planner = { setting, variant, intruder, graph, walks, locks, moves, guards, wakesAfterS };
  return {
    ...{ variant, intruder, graph, walks, locks, guards, moves, places, wakesAfterS },
    shelters: candidates.flatMap((shelter) => planShelter(shelter, planner) ?? []),
    without: (shelter, outside) => planWithout(shelter, outside, planner),
    withoutRoom: movers.filter((i) => !moves.has(i)),
  };
}

/** People outside the shelters who do not stay where they are; those let in later are not known yet. */
function whoMoves(
  { cells: space, population }: DrillSetting,
  { moves }: LockdownVariant,
  rooms: readonly Shelter[],
): number[] {
  const inRoom = new Set(rooms.flatMap((room) => room.cells));
  return population.people.flatMap(({ cell, at, bornS }, i) => {
    const place = space.cells[cell];
    if (bornS !== undefined || place === undefined || inRoom.has(cell)) return [];
    if (moves === 'outdoors' && !isOutdoors(place) && !standsAtDoor(space, place, at)) return [];
    return moves === 'inPassages' && isOutdoors(place) ? [] : [i];
  });
}

/** Whoever rests there would bar the way of those who come in. */
function standsAtDoor({ portals }: DrillSetting['cells'], { portals: own }: Cell, at: Point): boolean {
  return own.some((index) => distance(at, midpoint((portals[index] as Portal).segment)) < AT_DOOR_M);
}

/** Staff in passages and outdoors, and in each room all but the first of them; in the order of the people. */
function spareAdults(
  { population: { people, groups } }: DrillSetting,
  movers: readonly number[],
  rooms: readonly Shelter[],
  guards: ReadonlySet<number>,
): number[] {
  const isMoving = new Set(movers);
  const inRoom = new Set(rooms.flatMap((room) => room.cells));
  const hasOne = new Set<number>();
  return people.flatMap(({ group, cell, bornS }, i) => {
    if (groups[group]?.role !== 'staff' || bornS !== undefined || guards.has(i)) return [];
    if (isMoving.has(i)) return [i];
    if (!inRoom.has(cell)) return [];
    if (hasOne.has(cell)) return [i];
    hasOne.add(cell);
    return [];
  });
}

interface Away {
  readonly moves: ReadonlyMap<number, MoveIn>;
  readonly place: GoalDefinition | null;
}

/** Those outdoors go to the named place, as many as it holds. */
function goAway(setting: DrillSetting, { moveAwayTo }: Intruder, movers: readonly number[]): Away {
  const { plan, scenario, cells: space, population } = setting;
  const place = moveAwayTo === null ? null : placeToGo(plan, space, moveAwayTo);
  if (place === null || moveAwayTo === null) return { moves: new Map(), place: null };
  const outdoors = movers.filter((i) => isOutdoors(space.cells[(population.people[i] as Person).cell] as never));
  const { cell: index, polygon, name, nameEn } = place;
  const places = placePeople(
    {
      floor: [{ index, cell: space.cells[index] as (typeof space.cells)[number] }],
      within: polygon.outer,
      count: outdoors.length,
      radiusM: 0.25,
      style: 'random',
      seed: scenario.seed,
      ownerId: (k) => `moveAway:${(population.people[outdoors[k] as number] as Person).id}`,
    },
    createCrowd(),
  );
  const moves = new Map(places?.map((each, k) => [outdoors[k] as number, each]));
  return { moves, place: { id: moveAwayTo, name, nameEn, kind: 'place', cell: index, polygon } };
}

/** Every room that takes people in is a place of the run, and so is the one people go away to, last. */
function placesFor(moveIns: ReadonlyMap<number, MoveIn>, away: Away, { cells }: DrillSetting['cells']) {
  const rooms = [...new Set([...moveIns.values()].map(({ cell }) => cell))].sort((p, q) => p - q);
  const places = rooms.map((index): GoalDefinition => {
    const { id, name, nameEn, polygon } = cells[index] as (typeof cells)[number];
    return { id, name, nameEn, kind: 'place', cell: index, polygon };
  });
  const moves = new Map<number, Move>();
  for (const [i, move] of moveIns) moves.set(i, { ...move, goal: rooms.indexOf(move.cell), isAway: false });
  if (away.place) for (const [i, move] of away.moves) moves.set(i, { ...move, goal: places.length, isAway: true });
  return { moves, places: away.place ? [...places, away.place] : places };
}

interface Planner {
  readonly setting: DrillSetting;
  readonly variant: LockdownVariant;
  readonly intruder: Intruder;
  readonly graph: EgressGraph;
  readonly walks: CellWalks;
  readonly locks: DoorLocks;
  readonly moves: ReadonlyMap<number, Move>;
  readonly guards: ReadonlySet<number>;
  readonly wakesAfterS: WakesAfterS;
}

/** Null for a place with nobody in it. */
function planShelter(shelter: Shelter, planner: Planner): PlannedShelter | null {
  const { setting, variant, moves, guards, wakesAfterS } = planner;
  const { people } = setting.population;
  const own = new Set(shelter.cells);
  const inside = people.flatMap(({ cell, bornS }, i) =>
    own.has(cell) && bornS === undefined && !guards.has(i) && !moves.has(i) ? [i] : [],
  );
  const coming = [...moves].flatMap(([i, move]) => (!move.isAway && own.has(move.cell) ? [i] : []));
  if (inside.length + coming.length === 0) return null;
  if (variant.locks === 'nothing') {
    const securing = { doors: [], securedAtS: 0, overAtS: 0 };
    return { ...shelter, inside, coming, securing, hasSomebodyToLock: true, lockers: [] };
  }
  const placeOf = (occupant: number): FloorPlace => {
    const { cell, at } = moves.get(occupant) ?? (people[occupant] as Person);
    return { cell, at };
  };
  const { population, cells: space } = setting;
  const lockers = assignDoors(shelter, { inside, coming, population, space, wakesAfterS });
  const securing = secureShelter(shelter, lockers, { ...planner, placeOf });
  const hasSomebodyToLock = lockers.length > 0 || shelter.doors.length === 0;
  return { ...shelter, inside, coming, securing, hasSomebodyToLock, lockers: lockers.map((each) => each.occupant) };
}

function planWithout(shelter: PlannedShelter, outside: ReadonlySet<number>, planner: Planner): PlannedShelter {
  const moves = new Map([...planner.moves].filter(([i]) => !outside.has(i)));
  const nobody = { securing: { doors: [], securedAtS: null, overAtS: 0 }, hasSomebodyToLock: false, lockers: [] };
  const { coming } = shelter;
  // nor are they there to lock where they are
  const guards = new Set([...planner.guards, ...outside]);
  return { ...shelter, ...nobody, ...planShelter(shelter, { ...planner, moves, guards }), coming };
}
