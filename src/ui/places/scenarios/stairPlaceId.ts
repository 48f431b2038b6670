/** The storey a whole staircase is listed by among the places of the plan. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { stairsOfShaft } from '../../../scenarios/index.js';

/** The first of its storeys in the plan where it has a letter, else the storey itself. */
export function stairPlaceId(plan: CampusPlan, stairId: string): string {
  const hasLetter = plan.stairs.find(({ id }) => id === stairId)?.shaft !== undefined;
  return (hasLetter ? stairsOfShaft(plan, stairId)[0]?.id : undefined) ?? stairId;
}
