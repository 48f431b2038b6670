/**
 * The stops of each warden, in order: ways out they unlock, then storey by storey locked doors and a knock at every
 * bedroom, then every bedroom once more from the last to the first, to look in and wake who is left.
 */
import type { Cell, Portal, WalkableCells } from '../../../floorplans/index.js';
import { distance, type Point } from '../../../model/index.js';
import type { GoalDefinition } from '../../../sim/index.js';
import type { WardenTask } from '../../machines/nightActors.js';
import type { KnockingOrder } from '../../nightScenario.js';
import type { Person } from '../../population/person.js';
import { squareAround } from '../squareAround.js';
import type { Bedroom } from './bedrooms.js';
import type { NightDoor } from './nightDoors.js';
import { besideDoor, insideDoor, type Standing } from './standingPlaces.js';
import type { Warden } from './wardens.js';

/** Half the side of the spot a warden stands on at a door, m. */
const SPOT_M = 0.5;

export interface Stop extends Standing {
  readonly task: WardenTask;
  /** Number among the night's own places. */
  readonly goal: number;
  /** The room, for a knock or a look inside. */
  readonly bedroom: Bedroom | null;
  /** The door, for a lock. */
  readonly door: NightDoor | null;
  readonly name: string;
  readonly nameEn: string;
}

export interface Round {
  readonly occupant: number;
  readonly stops: readonly Stop[];
  /** Those that are theirs. */
  readonly bedrooms: readonly Bedroom[];
}

type DraftStop = Omit<Stop, 'goal'>;

export function planRounds(
  wardens: readonly Warden[],
  people: readonly Person[],
  cells: WalkableCells,
  order: KnockingOrder,
): Round[] {
  let goal = 0;
  return wardens.map((warden) => {
    const drafts = stopsOf(warden, people[warden.occupant] as Person, cells, order);
    const stops = drafts.map((draft): Stop => ({ ...draft, goal: goal++ }));
    return { occupant: warden.occupant, stops, bedrooms: warden.bedrooms };
  });
}

/** Where wardens are sent, by the numbers of the stops. */
export function placesOf(rounds: readonly Round[]): GoalDefinition[] {
  return rounds.flatMap(({ stops }) =>
    stops.map(({ task, goal, cell, place, name, nameEn }): GoalDefinition => {
      return { id: `night:${task}/${goal}`, name, nameEn, kind: 'place', cell, polygon: squareAround(place, SPOT_M) };
    }),
  );
}

function stopsOf(warden: Warden, person: Person, cells: WalkableCells, order: KnockingOrder): DraftStop[] {
  const elevationM = (cell: number) => cells.cells[cell]?.elevationM ?? 0;
  const locks = warden.doors.map((door) => lockStop(door, person, cells));
  const knocks = warden.bedrooms.flatMap((bedroom) => doorStops(bedroom, cells));
  const ownM = elevationM(person.cell);
  const storeys = [...new Set([...locks, ...knocks.map(({ knock }) => knock)].map(({ cell }) => elevationM(cell)))];
  storeys.sort((a, b) => (order === 'topFloorFirst' ? b - a : a - b));
  if (order === 'nearestFirst') storeys.sort((a, b) => Math.abs(a - ownM) - Math.abs(b - ownM) || a - b);

  const round: DraftStop[] = inOrderOfWalking(
    locks.filter(({ door }) => door?.isWayOut),
    person.at,
    (each) => each.place,
  );
  const sweeps: DraftStop[] = [];
  for (const storeyM of storeys) {
    const here = () => round[round.length - 1]?.place ?? person.at;
    const ofStorey = locks.filter(({ door, cell }) => !door?.isWayOut && elevationM(cell) === storeyM);
    round.push(...inOrderOfWalking(ofStorey, here(), (each) => each.place));
    const rooms = knocks.filter(({ knock }) => elevationM(knock.cell) === storeyM);
    for (const { knock, sweep } of inOrderOfWalking(rooms, here(), (each) => each.knock.place)) {
      round.push(knock);
      sweeps.push(sweep);
    }
  }
  return [...round, ...sweeps.reverse()];
}

/** A warden unlocks from where they can get to: inside the building, and on the nearer side. */
function lockStop(door: NightDoor, person: Person, cells: WalkableCells): DraftStop {
  const { a, b, name, nameEn } = cells.portals[door.portal] as Portal;
  const sides = [a, b].filter((cell) => cell >= 0).map((cell) => besideDoor(cells, door.portal, cell));
  const isIndoors = ({ cell }: Standing) => (cells.cells[cell]?.kind === 'ground' ? 1 : 0);
  sides.sort(
    (one, other) =>
      isIndoors(one) - isIndoors(other) || distance(one.place, person.at) - distance(other.place, person.at),
  );
  return { ...(sides[0] as Standing), task: 'unlock', bedroom: null, door, name, nameEn };
}

/** Before and behind the door of a room; none where it has no door to another place. */
function doorStops(bedroom: Bedroom, cells: WalkableCells): { knock: DraftStop; sweep: DraftStop }[] {
  for (const cell of bedroom.cells) {
    for (const portal of (cells.cells[cell] as Cell).portals) {
      const { a, b } = cells.portals[portal] as Portal;
      const outside = a === cell ? b : a;
      if (outside < 0 || bedroom.cells.has(outside)) continue;
      const about = { bedroom, door: null, name: bedroom.name, nameEn: bedroom.nameEn };
      return [
        {
          knock: { ...besideDoor(cells, portal, outside), ...about, task: 'knock' },
          sweep: { ...insideDoor(cells, portal, cell), ...about, task: 'sweep' },
        },
      ];
    }
  }
  return [];
}

/** Always on to the nearest that is left, as the crow flies; ties in their order. */
function inOrderOfWalking<T>(stops: readonly T[], from: Point, placeOf: (stop: T) => Point): T[] {
  const left = [...stops];
  const ordered: T[] = [];
  for (let here = from; left.length > 0; ) {
    let nearest = 0;
    left.forEach((each, k) => {
      if (distance(placeOf(each), here) < distance(placeOf(left[nearest] as T), here)) nearest = k;
    });
    const [next] = left.splice(nearest, 1) as [T];
    ordered.push(next);
    here = placeOf(next);
  }
  return ordered;
}
