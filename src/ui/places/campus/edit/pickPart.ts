/** What lies under a place: a door before the room it leads into, an obstacle before the floor it stands on. */
import type { CampusPlan, Level, Stair } from '../../../../floorplans/index.js';
import { distance, isInsidePolygon, nearestOnSegment, type Point } from '../../../../model/index.js';
import { spaceAt } from '../spaceAt.js';
import { stairRings } from './selectedPart.js';

/** The staircase whose steps lie there: the one up before the one down, which lies under it. */
function stairAt(plan: CampusPlan, level: Level, at: Point): string | undefined {
  const isUnder = (stair: Stair) => stairRings(stair).some((outer) => isInsidePolygon(at, { outer, holes: [] }));
  const up = plan.stairs.find((stair) => stair.lower.levelId === level.id && isUnder(stair));
  return (up ?? plan.stairs.find((stair) => stair.upper.levelId === level.id && isUnder(stair)))?.id;
}

export function pickPart(plan: CampusPlan, level: Level | null, at: Point, radiusM: number): string | null {
  const post = plan.posts.find((each) => each.levelId === level?.id && distance(each.at, at) <= radiusM);
  if (post !== undefined) return post.id;
  if (level !== null) {
    const door = level.openings.find(({ segment }) => nearestOnSegment(at, segment).distanceM <= radiusM);
    const obstacle = level.obstacles.find(({ polygon }) => isInsidePolygon(at, polygon));
    return door?.id ?? obstacle?.id ?? stairAt(plan, level, at) ?? spaceAt(level, at);
  }
  const gate = plan.site?.gates.find(({ segment }) => nearestOnSegment(at, segment).distanceM <= radiusM);
  const point = plan.assemblyPoints.find(({ polygon }) => isInsidePolygon(at, polygon));
  const area = plan.site?.areas.find(({ polygon }) => isInsidePolygon(at, polygon));
  return gate?.id ?? point?.id ?? area?.id ?? null;
}
