/** What can be looked at: the grounds as a whole, or one level of one building. */
import type { Building, CampusPlan, Level } from '../../floorplans/index.js';
import { type Bounds, boundsOf, type Point } from '../../model/index.js';

/** The view of the whole grounds; every other view is named by its level's id. */
export const CAMPUS_VIEW = 'campus';

/** Whether what is on a floor, `null` outdoors, belongs to the view. */
export function isInView(levelId: string | null, viewId: string): boolean {
  return (levelId ?? CAMPUS_VIEW) === viewId;
}

export interface LevelPlace {
  readonly building: Building;
  readonly level: Level;
}

/** The level of a view; null for the campus or a level the plan does not have. */
export function levelOf(plan: CampusPlan, viewId: string): LevelPlace | null {
  for (const building of plan.buildings) {
    const level = building.levels.find((each) => each.id === viewId);
    if (level !== undefined) return { building, level };
  }
  return null;
}

/** The level with this number in the same building; null when there is none. */
export function neighbourLevel(plan: CampusPlan, viewId: string, by: 1 | -1): Level | null {
  const place = levelOf(plan, viewId);
  if (place === null) return null;
  const index = place.building.levels.indexOf(place.level);
  return place.building.levels[index + by] ?? null;
}

function* pointsOfLevel(level: Level): Iterable<Point> {
  if (level.outline !== undefined) yield* level.outline.outer;
  else for (const space of level.spaces) yield* space.polygon.outer;
}

export function boundsOfLevel(level: Level): Bounds | null {
  return boundsOf(pointsOfLevel(level));
}

function* pointsOfCampus(plan: CampusPlan): Iterable<Point> {
  if (plan.site !== undefined) yield* plan.site.outline.outer;
  for (const building of plan.buildings) for (const level of building.levels) yield* pointsOfLevel(level);
}

/** What a view shows, campus m; null for an empty plan. */
export function boundsOfView(plan: CampusPlan, viewId: string): Bounds | null {
  const place = levelOf(plan, viewId);
  return place === null ? boundsOf(pointsOfCampus(plan)) : boundsOfLevel(place.level);
}

/** The level a building stands on. */
export function groundLevelOf(building: Building): Level | undefined {
  return building.levels.find((level) => level.ordinal === 0) ?? building.levels[0];
}

/** Where to start: the floor above the ground of the building with most rooms for people, else the first level. */
export function startView(plan: CampusPlan): string {
  let best: Building | undefined;
  let bestRooms = -1;
  for (const building of plan.buildings) {
    let rooms = 0;
    for (const level of building.levels) {
      for (const space of level.spaces) if (space.kind === 'classroom') rooms++;
    }
    if (rooms > bestRooms) {
      best = building;
      bestRooms = rooms;
    }
  }
  const level = best?.levels.find((each) => each.ordinal === 1) ?? best?.levels[0];
  return level?.id ?? CAMPUS_VIEW;
}
