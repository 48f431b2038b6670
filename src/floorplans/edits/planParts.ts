/** Finding parts of a plan by id and putting changed ones in their place; everything untouched is shared. */
import type { Building, CampusPlan, Level, Opening, Space } from '../campusPlan.js';

export interface LevelAt {
  readonly building: Building;
  readonly level: Level;
}

export function findLevel(plan: CampusPlan, levelId: string): LevelAt | null {
  for (const building of plan.buildings) {
    const level = building.levels.find((each) => each.id === levelId);
    if (level !== undefined) return { building, level };
  }
  return null;
}

export function findSpace(plan: CampusPlan, spaceId: string): (LevelAt & { readonly space: Space }) | null {
  for (const building of plan.buildings) {
    for (const level of building.levels) {
      const space = level.spaces.find((each) => each.id === spaceId);
      if (space !== undefined) return { building, level, space };
    }
  }
  return null;
}

export function findOpening(plan: CampusPlan, openingId: string): (LevelAt & { readonly opening: Opening }) | null {
  for (const building of plan.buildings) {
    for (const level of building.levels) {
      const opening = level.openings.find((each) => each.id === openingId);
      if (opening !== undefined) return { building, level, opening };
    }
  }
  return null;
}

export function withBuilding(
  plan: CampusPlan,
  buildingId: string,
  change: (building: Building) => Building,
): CampusPlan {
  return { ...plan, buildings: plan.buildings.map((each) => (each.id === buildingId ? change(each) : each)) };
}

export function withLevel(plan: CampusPlan, levelId: string, change: (level: Level) => Level): CampusPlan {
  const at = findLevel(plan, levelId);
  if (at === null) return plan;
  return withBuilding(plan, at.building.id, (building) => ({
    ...building,
    levels: building.levels.map((each) => (each.id === levelId ? change(each) : each)),
  }));
}

/** The list with one element changed. */
export function withItem<T extends { readonly id: string }>(
  items: readonly T[],
  id: string,
  change: (item: T) => T,
): T[] {
  return items.map((each) => (each.id === id ? change(each) : each));
}

/** Marks of where values came from, without those that were now set by hand; none left is no mark. */
export function withoutMarks(
  origin: Space['origin'],
  names: readonly string[],
): { readonly origin?: NonNullable<Space['origin']> } {
  const left = Object.entries(origin ?? {}).filter(([name]) => !names.includes(name));
  return left.length === 0 ? {} : { origin: Object.fromEntries(left) };
}
