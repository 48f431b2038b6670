/** What the rules measure of corridors. */

import { midpoint, type Point, type Polygon, ringCentroid } from '../../model/index.js';
import { cross, dot, leftNormal, minus, unitVector } from '../cells/draft.js';
import type { SpacePlace } from '../plan/planElements.js';
import { type CodeFacts, doorMiddle, isTeachingBuilding, spaceBeyond, spacesOfKind } from './codeFacts.js';
import { passageClearWidthM } from './corridorWidth.js';
import { type Measure, type Measurement, orNotApplicable } from './measurement.js';

/** Doors face each other over a corridor when they lie at most this far apart along and across it, m. */
const FACING_M = { along: 12, across: 8 } as const;

/** Least widths of corridors between and beside teaching rooms, m (GB 50099 8.2.3). */
const REQUIRED_M = { both: 2.4, one: 1.8 } as const;

function fixedObstacles({ level }: SpacePlace): Polygon[] {
  return level.obstacles.filter((each) => each.kind !== 'loose').map((each) => each.polygon);
}

/** Width of the passage with nothing standing in it. */
function emptyWidthM(facts: CodeFacts, { space }: SpacePlace): number {
  return passageClearWidthM(space.polygon, [], (facts.openingsOf.get(space.id) ?? []).map(doorMiddle));
}

function clearWidthM(facts: CodeFacts, place: SpacePlace): number {
  const { id, polygon } = place.space;
  const known = facts.passageWidths.get(id);
  if (known !== undefined) return known;
  const doors = (facts.openingsOf.get(id) ?? []).map(doorMiddle);
  const widthM = passageClearWidthM(polygon, fixedObstacles(place), doors);
  facts.passageWidths.set(id, widthM);
  return widthM;
}

/** Unit normals of the doors to rooms people live or learn in, pointing into the rooms. */
function roomDoors(facts: CodeFacts, { space }: SpacePlace): { readonly at: Point; readonly into: Point }[] {
  return (facts.openingsOf.get(space.id) ?? []).flatMap((place) => {
    const room = spaceBeyond(facts, place, space);
    const along = unitVector(...place.opening.segment);
    if (!room || !along || !['classroom', 'laboratory', 'dormitory'].includes(room.kind)) return [];
    const at = midpoint(place.opening.segment);
    const normal = leftNormal(along);
    const isAhead = dot(normal, minus(ringCentroid(room.polygon.outer), at)) > 0;
    return [{ at, into: isAhead ? normal : ([-normal[0], -normal[1]] as const) }];
  });
}

/** Whether rooms lie on both sides of a corridor, on one, or on none. */
export function roomSides(facts: CodeFacts, place: SpacePlace): 'both' | 'one' | 'none' {
  const doors = roomDoors(facts, place);
  if (doors.length === 0) return 'none';
  const facing = doors.some((p) =>
    doors.some((q) => {
      const apart = minus(p.at, q.at);
      const acrossM = dot(apart, p.into);
      const alongM = Math.abs(cross(apart, p.into));
      return dot(p.into, q.into) < -0.9 && acrossM > 0 && acrossM < FACING_M.across && alongM < FACING_M.along;
    }),
  );
  return facing ? 'both' : 'one';
}

function corridors(facts: CodeFacts, onlyTeaching: boolean): SpacePlace[] {
  return spacesOfKind(facts, ['corridor'], (building) => !onlyTeaching || isTeachingBuilding(building));
}

function widthsOf(facts: CodeFacts, places: readonly SpacePlace[]): Measurement[] {
  return places.map((place) => ({ path: place.path, measured: clearWidthM(facts, place) }));
}

function bySides(sides: 'both' | 'one'): Measure {
  return (facts) =>
    orNotApplicable(
      widthsOf(
        facts,
        corridors(facts, true).filter((place) => roomSides(facts, place) === sides),
      ),
    );
}

/** How far drawn columns and furniture narrow the required width; hydrants and doors are not in a plan. */
const corridorIntrusion: Measure = (facts) => {
  const narrowed = corridors(facts, true).flatMap((place) => {
    const sides = roomSides(facts, place);
    if (sides === 'none') return [];
    if (fixedObstacles(place).length === 0) return [];
    const freeM = emptyWidthM(facts, place);
    const leftM = clearWidthM(facts, place);
    const intrusionM = Math.min(freeM, REQUIRED_M[sides]) - leftM;
    return leftM < freeM && intrusionM > 0.005 ? [{ path: place.path, measured: intrusionM }] : [];
  });
  return narrowed.length > 0 ? narrowed : 'unknown';
};

export const CORRIDOR_QUANTITIES: Readonly<Record<string, Measure>> = {
  evac_passage_clear_width: (facts) => orNotApplicable(widthsOf(facts, corridors(facts, true))),
  corridor_clear_width_rooms_both_sides: bySides('both'),
  corridor_clear_width_one_side: bySides('one'),
  corridor_width: (facts) => orNotApplicable(widthsOf(facts, corridors(facts, false))),
  corridor_or_stair_clear_width: (facts) => {
    const stairs = facts.context.plan.stairs.map((stair, s) => ({
      path: `stairs[${s}].widthM`,
      measured: stair.widthM,
    }));
    return orNotApplicable([...widthsOf(facts, corridors(facts, false)), ...stairs]);
  },
  corridor_intrusion: corridorIntrusion,
};
