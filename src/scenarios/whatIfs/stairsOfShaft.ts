/** All storeys of one staircase. */
import type { CampusPlan } from '../../floorplans/index.js';

type Stair = CampusPlan['stairs'][number];

/**
 * Storeys of the staircase that one of its links belongs to: in the same building by the same letter, or, where the plan
 * has no letters, the links that meet in the same rooms. Empty for an id the plan does not have.
 */
export function stairsOfShaft(plan: CampusPlan, stairId: string): readonly Stair[] {
  const named = plan.stairs.find((each) => each.id === stairId);
  if (named === undefined) return [];
  if (named.shaft !== undefined) {
    const building = buildingOf(plan, named);
    return plan.stairs.filter((each) => each.shaft === named.shaft && buildingOf(plan, each) === building);
  }
  const found = new Set([named]);
  for (const link of found) {
    for (const each of plan.stairs) {
      if (each.lower.spaceId === link.upper.spaceId || each.upper.spaceId === link.lower.spaceId) found.add(each);
    }
  }
  return plan.stairs.filter((each) => found.has(each));
}

function buildingOf(plan: CampusPlan, stair: Stair): string | undefined {
  return plan.buildings.find(({ levels }) => levels.some((level) => level.id === stair.lower.levelId))?.id;
}
