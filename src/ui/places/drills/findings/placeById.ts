/** Where a room, staircase, door or gate of the plan is, so that a finding can be put there by its name. */
import type { CampusPlan } from '../../../../floorplans/index.js';
import { midpoint, type Place, ringCentroid } from '../../../../model/index.js';

export function placeById(plan: CampusPlan, id: string): Place | null {
  const stair = plan.stairs.find((each) => each.id === id);
  const foot = stair?.flights[0]?.foot;
  if (stair !== undefined) return foot === undefined ? null : { levelId: stair.lower.levelId, at: midpoint(foot) };
  for (const level of plan.buildings.flatMap(({ levels }) => levels)) {
    const space = level.spaces.find((each) => each.id === id);
    if (space !== undefined) return { levelId: level.id, at: ringCentroid(space.polygon.outer) };
    const opening = level.openings.find((each) => each.id === id);
    if (opening !== undefined) return { levelId: level.id, at: midpoint(opening.segment) };
  }
  const gate = plan.site?.gates.find((each) => each.id === id);
  return gate === undefined ? null : { at: midpoint(gate.segment) };
}
