/** Which two go to look for somebody, where they meet, and how they stay together. */
import type { Cell } from '../../../floorplans/index.js';
import { distance, isInsidePolygon, type Point } from '../../../model/index.js';
import type { GoalDefinition, Simulation } from '../../../sim/index.js';
import { isNearAnyWall } from '../../population/clearance.js';

/** Beside each other, m. */
const BESIDE_M = 0.6;
const SLANT = Math.sqrt(0.5);
const DIRECTIONS: readonly Point[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [SLANT, SLANT],
  [-SLANT, SLANT],
  [SLANT, -SLANT],
  [-SLANT, -SLANT],
];
/** Kept from walls, m: nobody can stand nearer. */
const FROM_WALLS_M = 0.25;
/** Whoever is so far ahead slows down, and all but stands at twice as much more, m: as in a class. */
const FREE_LEAD_M = 0.5;
const SLOWING_M = 1.5;
const LEAST_PACE = 0.1;

export type Pair = readonly [number, number];

/** Of those who are free, the one nearest to a place and the one nearest to them; null where there are not two. */
export function choosePair(simulation: Simulation, free: readonly number[], to: Point): Pair | null {
  const first = nearest(simulation, free, to);
  const second = nearest(
    simulation,
    free.filter((i) => i !== first),
    placeOf(simulation, first),
  );
  return first < 0 || second < 0 ? null : [first, second];
}

export function placeOf(simulation: Simulation, i: number): Point {
  const { x, y } = simulation.whereIs(i);
  return [x, y];
}

function nearest(simulation: Simulation, free: readonly number[], to: Point): number {
  let best = -1;
  let nearestM = Number.POSITIVE_INFINITY;
  for (const i of free) {
    const awayM = distance(placeOf(simulation, i), to);
    if (awayM >= nearestM) continue;
    best = i;
    nearestM = awayM;
  }
  return best;
}

/** Two spots beside each other inside a place, the first as near to a point as it allows; the other free of walls. */
export function twoSpots({ polygon }: GoalDefinition, [x, y]: Point, floor: Cell | undefined): readonly [Point, Point] {
  const beside = DIRECTIONS.map(([dx, dy]): Point => [x + BESIDE_M * dx, y + BESIDE_M * dy]);
  const isIn = (spot: Point) => polygon !== undefined && isInsidePolygon(spot, polygon);
  return [[x, y], beside.find((spot) => isIn(spot) && isFree(spot, floor)) ?? [x, y]];
}

function isFree(spot: Point, floor: Cell | undefined): boolean {
  if (!floor) return true;
  if (!isInsidePolygon(spot, floor.polygon) || isNearAnyWall(spot, floor.walls, FROM_WALLS_M)) return false;
  return !floor.obstacles.some((each) => isInsidePolygon(spot, each));
}

/**
 * Has those ahead wait for those behind.
 *
 * @returns whether everyone still has a way
 */
export function keepTogether(simulation: Simulation, party: readonly number[]): boolean {
  const left = party.map((i) => simulation.wayLeftM(i));
  if (left.includes(Number.POSITIVE_INFINITY)) return false;
  const most = Math.max(...left);
  party.forEach((i, k) => {
    const leadM = most - (left[k] as number) - FREE_LEAD_M;
    simulation.setPace([i], Math.max(LEAST_PACE, Math.min(1, 1 - leadM / SLOWING_M)));
  });
  return true;
}

/** Has everyone take the way out of a space that the first takes: two ways may be equally long. */
export function goTheSameWay(simulation: Simulation, [first = -1, ...others]: readonly number[]): void {
  const { cell } = simulation.whereIs(first);
  const way = simulation.headingFor(first);
  if (way < 0) return;
  for (const i of others) {
    const own = simulation.headingFor(i);
    if (own >= 0 && own !== way && simulation.whereIs(i).cell === cell) simulation.passBy([i], own);
  }
}
