/**
 * Into which room people who are outside one go: the nearest that has room for them and somebody to lock it.
 *
 * People of one group who are in one place go together as far as they fit. Whoever cannot be there in time, or finds
 * no room, stays where they are and is told.
 */
import { type CellWalks, cellMiddle, type EgressGraph, type WalkableCells } from '../../../floorplans/index.js';
import { distance, midpoint, type Point, type Ring } from '../../../model/index.js';
import { wayTo } from '../../../sim/index.js';
import { createCrowd } from '../../population/crowd.js';
import type { Person, PlacedPopulation } from '../../population/person.js';
import { placePeople, usableAreaM2 } from '../../population/placement.js';
import { doorwaysOf } from '../../population/setting.js';
import { squareAround } from '../squareAround.js';
import type { WakesAfterS } from './whenAwake.js';
import { whoLocks } from './whoLocks.js';

/** People to a square metre that a room takes in, standing. Judgement. */
const TAKES_IN_PER_M2 = 2;
/** Share of their free speed at which people come in: through doors, with others. Judgement. */
const WAY_IN_SHARE = 0.8;
/** Corners are looked at this far out from the middle, so that doorways do not count. */
const INNER_SHARE = 0.8;
/** This far inside a door somebody looks round, m. */
const INSIDE_M = 0.6;
/** Half the side of the square they stand in there, m. */
const SPOT_M = 0.15;
/** From the order until the first step, when the way is judged, s. */
const FIRST_STEP_S = 5;

export interface MovingInRequest {
  readonly space: WalkableCells;
  readonly graph: EgressGraph;
  readonly walks: CellWalks;
  readonly population: PlacedPopulation;
  readonly movers: readonly number[];
  /** Cells of rooms that can be made to hold. */
  readonly rooms: readonly number[];
  /** Adults who can leave where they are for a room without one. */
  readonly spareAdults: readonly number[];
  /** Whether a room takes people in only if somebody locks it. */
  readonly needsSomebodyToLock: boolean;
  /** Time there is to come in, s. */
  readonly withinS: number;
  readonly seed: number;
  readonly wakesAfterS: WakesAfterS;
}

/** A place of one's own in a room. */
export interface MoveIn {
  readonly cell: number;
  readonly at: Point;
}

/** By occupant; those without a room are missing. */
export function assignRooms(request: MovingInRequest): Map<number, MoveIn> {
  const { space, walks, population, movers, rooms, needsSomebodyToLock, wakesAfterS } = request;
  const { people } = population;
  const moves = new Map<number, MoveIn>();
  const filling = fillRooms(request);
  if (needsSomebodyToLock) sendAdults(request, filling, moves);
  const open = rooms.filter((cell) => isOpenFloor(space, walks, cell, filling.middleOf(cell)));
  for (const together of clustersOf(
    movers.filter((i) => !moves.has(i)),
    people,
  )) {
    const first = people[together[0] as number] as Person;
    const near = roomsInReach(request, together, open, filling.middleOf);
    let left = together;
    for (const { cell } of near) {
      if (left.length === 0) break;
      const there = filling.peopleIn(cell);
      if (needsSomebodyToLock && whoLocks([...there, ...left], first.at, population, wakesAfterS) === null) continue;
      left = filling.take(cell, left, moves);
    }
  }
  return moves;
}

/** Rooms that people of one place can get to in time, the nearest first. */
function roomsInReach(
  { space, graph, walks, population: { people }, withinS }: MovingInRequest,
  together: readonly number[],
  rooms: readonly number[],
  middleOf: (cell: number) => Point,
) {
  const first = people[together[0] as number] as Person;
  const slowestMPerS = Math.min(...together.map((i) => (people[i] as Person).freeSpeedMPerS));
  const reachM = Math.max(0, withinS - FIRST_STEP_S) * slowestMPerS * WAY_IN_SHARE;
  const isShut = (portal: number) => space.portals[portal]?.state === 'closed';
  const way = wayTo(graph, walks, { cell: first.cell, at: first.at }, isShut);
  return rooms
    .map((cell) => ({ cell, lengthM: way.lengthM({ cell, at: middleOf(cell) }) }))
    .filter(({ lengthM }) => lengthM <= reachM)
    .sort((p, q) => p.lengthM - q.lengthM || p.cell - q.cell);
}

/**
 * An adult who can be spared goes to the nearest room with people in it and nobody to lock it, one to each. In a room
 * whose floor cannot be seen from its doors they stand just inside one of them.
 */
function sendAdults(request: MovingInRequest, filling: Filling, moves: Map<number, MoveIn>): void {
  const { population, rooms, spareAdults, wakesAfterS } = request;
  const unmanned = new Set(
    rooms.filter((cell) => {
      const there = filling.peopleIn(cell);
      return there.length > 0 && whoLocks(there, filling.middleOf(cell), population, wakesAfterS) === null;
    }),
  );
  for (const adult of spareAdults) {
    if (unmanned.size === 0) return;
    for (const { cell } of roomsInReach(request, [adult], [...unmanned], filling.middleOf)) {
      const spots = spotsFor(request, cell, filling.middleOf(cell));
      if (!spots.some((spot) => filling.take(cell, [adult], moves, spot).length === 0)) continue;
      unmanned.delete(cell);
      break;
    }
  }
}

/** Anywhere where somebody at the door sees all of the floor; else squares that can be walked to straight from a door. */
function spotsFor({ space, walks }: MovingInRequest, index: number, middle: Point): (Ring | undefined)[] {
  if (isOpenFloor(space, walks, index, middle)) return [undefined];
  const { cells, portals } = space;
  return (cells[index] as WalkableCells['cells'][number]).portals.flatMap((portal) => {
    const { segment, state } = portals[portal] as WalkableCells['portals'][number];
    const [[fromX, fromY], [toX, toY]] = segment;
    const door = midpoint(segment);
    const widthM = distance(segment[0], segment[1]);
    if (state === 'closed' || widthM === 0) return [];
    const across: Point = [(fromY - toY) / widthM, (toX - fromX) / widthM];
    const isInward = across[0] * (middle[0] - door[0]) + across[1] * (middle[1] - door[1]) >= 0;
    const inM = isInward ? INSIDE_M : -INSIDE_M;
    const inside: Point = [door[0] + inM * across[0], door[1] + inM * across[1]];
    if (walks(index, door, inside)?.length !== 2) return [];
    return [squareAround(inside, SPOT_M).outer];
  });
}

/** Whether somebody just inside any of its doors sees all of the floor: people walk straight to their place in it. */
function isOpenFloor({ cells, portals }: WalkableCells, walks: CellWalks, index: number, middle: Point): boolean {
  const cell = cells[index] as WalkableCells['cells'][number];
  if (cell.obstacles.length > 0) return false;
  const corners = cell.polygon.outer.map(
    ([x, y]): Point => [middle[0] + INNER_SHARE * (x - middle[0]), middle[1] + INNER_SHARE * (y - middle[1])],
  );
  return cell.portals.every((portal) => {
    const door = midpoint((portals[portal] as WalkableCells['portals'][number]).segment);
    const share = Math.min(1, INSIDE_M / Math.max(INSIDE_M, distance(door, middle)));
    const inside: Point = [door[0] + share * (middle[0] - door[0]), door[1] + share * (middle[1] - door[1])];
    return corners.every((corner) => walks(index, inside, corner)?.length === 2);
  });
}

/** People of one group in one cell. */
function clustersOf(movers: readonly number[], people: readonly Person[]): number[][] {
  const clusters = new Map<string, number[]>();
  for (const i of movers) {
    const { cell, group } = people[i] as Person;
    const key = `${cell}|${group}`;
    const known = clusters.get(key);
    if (known) known.push(i);
    else clusters.set(key, [i]);
  }
  return [...clusters.values()];
}

type Filling = ReturnType<typeof fillRooms>;

/** The rooms as they fill: who is in each, and places that are still free. */
function fillRooms({ space, population, rooms, seed }: MovingInRequest) {
  const { people } = population;
  const crowd = createCrowd();
  const inside = new Map<number, number[]>(rooms.map((cell) => [cell, []]));
  people.forEach(({ cell, at, radiusM }, i) => {
    inside.get(cell)?.push(i);
    if (inside.has(cell)) crowd.add(cell, at, radiusM);
  });
  const limits = new Map<number, number>();
  const middles = new Map<number, Point>();
  const floorOf = (index: number) => [{ index, cell: space.cells[index] as WalkableCells['cells'][number] }];

  function remember<T>(known: Map<number, T>, cell: number, make: () => T): T {
    const found = known.get(cell) ?? make();
    known.set(cell, found);
    return found;
  }

  function freeIn(cell: number): number {
    const most = remember(limits, cell, () => {
      const usableM2 = usableAreaM2({ floor: floorOf(cell), radiusM: 0.2 });
      return Math.floor(usableM2 * TAKES_IN_PER_M2);
    });
    return most - (inside.get(cell) as number[]).length;
  }

  return {
    middleOf: (cell: number) =>
      remember(middles, cell, () => cellMiddle(space.cells[cell] as WalkableCells['cells'][number])),
    peopleIn: (cell: number): readonly number[] => inside.get(cell) as number[],
    /** Takes in as many as fit, anywhere or within a spot, and returns the others. */
    take(cell: number, together: readonly number[], moves: Map<number, MoveIn>, spot?: Ring): number[] {
      const count = Math.min(together.length, freeIn(cell));
      if (count <= 0) return [...together];
      const taken = together.slice(0, count);
      const floor = floorOf(cell);
      const places = placePeople(
        {
          floor,
          count,
          radiusM: Math.max(...taken.map((i) => (people[i] as Person).radiusM)),
          style: 'random',
          ...(spot ? { within: spot } : { doorways: doorwaysOf(space, floor) }),
          seed,
          ownerId: (k) => `moveIn:${(people[taken[k] as number] as Person).id}`,
        },
        crowd,
      );
      if (places === null) return [...together];
      taken.forEach((i, k) => {
        const place = places[k] as (typeof places)[number];
        moves.set(i, { cell: place.cell, at: place.at });
        inside.get(cell)?.push(i);
      });
      return together.slice(count);
    },
  };
}
