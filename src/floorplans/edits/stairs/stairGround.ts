/** The ground a staircase takes up, and whether its two storeys have it. */
import { isInsidePolygon, midpoint, type Point, type Polygon } from '../../../model/index.js';
import type { CampusPlan, Level, Space, Stair } from '../../campusPlan.js';
import { intersectAll, subtractAll, totalAreaM2 } from '../../cells/clipping.js';
import { pointAlong, unitVector } from '../../cells/draft.js';
import { flightFootprint } from '../../cells/spaceCells.js';
import { findSpace } from '../planParts.js';

/** Corners may stick out of their room, or into each other, by so little, m². */
const TOUCH_M2 = 0.05;

/** People step on and off within this, m; as far as a flight may end from its floor. */
const STEP_OFF_M = 0.3;

type Flights = Pick<Stair, 'flights' | 'landings'>;

export function stairGround({ flights, landings }: Flights): Polygon[] {
  return [...flights.map(flightFootprint), ...landings.map(({ polygon }) => polygon)];
}

/** Where people stand before the first step and after the last. */
export function stairEnds({ flights }: Flights): { readonly before: Point; readonly after: Point } {
  const [first, last] = [flights[0], flights.at(-1)] as [Stair['flights'][number], Stair['flights'][number]];
  const up = unitVector(midpoint(first.foot), midpoint(first.head)) ?? [1, 0];
  const on = unitVector(midpoint(last.foot), midpoint(last.head)) ?? [1, 0];
  return {
    before: pointAlong(midpoint(first.foot), up, -STEP_OFF_M),
    after: pointAlong(midpoint(last.head), on, STEP_OFF_M),
  };
}

/** The room of a level that a place lies in and people can be in. */
export function roomAt(level: Level, at: Point): Space | undefined {
  return level.spaces.find(({ polygon, isWalkable }) => isWalkable !== false && isInsidePolygon(at, polygon));
}

/** Whether its flights lie in the rooms of the staircase and beside each other. */
export function hasGround(plan: CampusPlan, stair: Stair): boolean {
  const rooms = [stair.lower.spaceId, stair.upper.spaceId].flatMap((id) => findSpace(plan, id)?.space.polygon ?? []);
  const ground = stairGround(stair);
  return ground.every(
    (own, index) =>
      totalAreaM2(subtractAll([own], rooms)) <= TOUCH_M2 &&
      ground.slice(index + 1).every((other) => totalAreaM2(intersectAll([own], [other])) <= TOUCH_M2),
  );
}

/** Whether both ends lead onto the floors of its rooms. */
export function endsOnFloors(plan: CampusPlan, stair: Stair): boolean {
  const { before, after } = stairEnds(stair);
  const ground = stairGround(stair);
  return [[before, stair.lower.spaceId] as const, [after, stair.upper.spaceId] as const].every(([at, id]) => {
    const room = findSpace(plan, id)?.space.polygon;
    return room !== undefined && isInsidePolygon(at, room) && !ground.some((each) => isInsidePolygon(at, each));
  });
}

/** The staircase between the same storeys that it would run into. */
export function stairInTheWay(plan: CampusPlan, stair: Stair): Stair | undefined {
  const own = stairGround(stair);
  return plan.stairs.find(
    (other) =>
      other.id !== stair.id &&
      other.lower.levelId === stair.lower.levelId &&
      totalAreaM2(intersectAll(own, stairGround(other))) > TOUCH_M2,
  );
}
