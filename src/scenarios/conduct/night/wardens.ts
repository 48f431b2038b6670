/** Who goes round at night, and which bedrooms and doors are theirs. */
import type { Cell, WalkableCells } from '../../../floorplans/index.js';
import type { Person, PlacedPopulation } from '../../population/person.js';
import type { StaffRole } from '../../population/staffRole.js';
import type { Bedroom } from './bedrooms.js';
import type { NightDoor } from './nightDoors.js';

export interface Warden {
  /** Index into the people of the run. */
  readonly occupant: number;
  readonly bedrooms: readonly Bedroom[];
  /** Doors they have the key of, in no order. */
  readonly doors: readonly NightDoor[];
}

/** Who goes round; the leader of the shift only where there is nobody else. */
const WARDEN_ROLES: readonly (readonly StaffRole[])[] = [['dormitoryManager', 'duty'], ['nightDuty']];

/** Metres of walking that a metre of height stands for where the nearest warden is looked for. Judgement. */
const METRES_PER_METRE_UP = 10;

/** In the order of the people; those without a room or a door are left out. */
export function assignWardens(
  { people }: PlacedPopulation,
  cells: WalkableCells,
  bedrooms: readonly Bedroom[],
  doors: readonly NightDoor[],
): Warden[] {
  const onDuty = wardensOf(people);
  if (onDuty.length === 0) return [];
  const rooms = new Map<number, Bedroom[]>(onDuty.map((each) => [each, []]));
  const keys = new Map<number, NightDoor[]>(onDuty.map((each) => [each, []]));
  for (const [shared, own] of byBestWardens(onDuty, people, cells, bedrooms)) {
    const share = own.length / shared.length;
    own.forEach((bedroom, k) => {
      rooms.get(shared[Math.floor(k / share)] as number)?.push(bedroom);
    });
  }
  for (const door of doors) {
    if (door.releases === 'manager') keys.get(nearestTo(door, onDuty, people, cells))?.push(door);
  }
  return onDuty.flatMap((occupant) => {
    const own = rooms.get(occupant) as Bedroom[];
    const held = keys.get(occupant) as NightDoor[];
    return own.length + held.length === 0 ? [] : [{ occupant, bedrooms: own, doors: held }];
  });
}

function wardensOf(people: readonly Person[]): number[] {
  for (const roles of WARDEN_ROLES) {
    const found = people.flatMap(({ staffRole }, i) => (staffRole && roles.includes(staffRole) ? [i] : []));
    if (found.length > 0) return found;
  }
  return [];
}

/** Bedrooms by the wardens who suit them best, in the order of the plan, so that neighbours fall to one warden. */
function byBestWardens(
  onDuty: readonly number[],
  people: readonly Person[],
  { cells }: WalkableCells,
  bedrooms: readonly Bedroom[],
): [wardens: readonly number[], bedrooms: Bedroom[]][] {
  const gathered = new Map<string, [readonly number[], Bedroom[]]>();
  for (const bedroom of bedrooms) {
    const ranks = onDuty.map((i) => suits(people[i] as Person, cells, bedroom));
    const best = Math.min(...ranks);
    const wardens = onDuty.filter((_, k) => ranks[k] === best);
    const key = wardens.join();
    const known = gathered.get(key);
    if (known) known[1].push(bedroom);
    else gathered.set(key, [wardens, [bedroom]]);
  }
  return [...gathered.values()];
}

/** 0 best: their own storey of their own wing, then the wing, then the building, then anyone. */
function suits(warden: Person, cells: readonly Cell[], { wing, planeId, buildingId }: Bedroom): number {
  const isOtherWing = warden.wing !== undefined && wing !== null && warden.wing !== wing;
  const isOtherStorey = warden.dutyLevel !== undefined && warden.dutyLevel !== planeId;
  const isOtherBuilding = cells[warden.cell]?.buildingId !== buildingId;
  if (isOtherWing) return isOtherBuilding ? 6 : 5;
  if (isOtherBuilding) return warden.wing !== undefined && warden.wing === wing ? 3 : 4;
  if (isOtherStorey) return 2;
  return warden.dutyLevel === undefined ? 1 : 0;
}

function nearestTo(
  { portal }: NightDoor,
  onDuty: readonly number[],
  people: readonly Person[],
  { cells, portals }: WalkableCells,
): number {
  const door = portals[portal];
  const floor = cells[door?.a ?? -1];
  let nearest = onDuty[0] as number;
  let nearestM = Number.POSITIVE_INFINITY;
  for (const i of onDuty) {
    const { at, cell } = people[i] as Person;
    const [[ax, ay], [bx, by]] = door?.segment ?? [at, at];
    const [dx, dy] = [(ax + bx) / 2 - at[0], (ay + by) / 2 - at[1]];
    const upM = Math.abs((floor?.elevationM ?? 0) - (cells[cell]?.elevationM ?? 0));
    const elsewhereM = floor?.buildingId === cells[cell]?.buildingId ? 0 : 1000;
    const awayM = Math.sqrt(dx * dx + dy * dy) + METRES_PER_METRE_UP * upM + elsewhereM;
    if (awayM < nearestM) {
      nearest = i;
      nearestM = awayM;
    }
  }
  return nearest;
}
