/** The stair units of a plan with the openings that lead into each. */
import type { StairEnclosure } from '../stairs/stackEnclosures.js';
import type { BuildingDraft } from './buildings.js';

export function stairEnclosures(buildings: readonly BuildingDraft[]): StairEnclosure[] {
  const enclosures: StairEnclosure[] = [];
  for (const building of buildings) {
    for (const level of building.levels) {
      for (const space of level.spaces.filter((each) => each.kind === 'stair')) {
        const doors = level.openings.filter((opening) => opening.spaceIds.includes(space.id));
        enclosures.push({
          spaceId: space.id,
          levelId: level.id,
          buildingId: building.id,
          name: space.name,
          ordinal: level.ordinal,
          elevationM: level.elevationM,
          polygon: space.polygon,
          doors: doors.map((opening) => opening.segment),
        });
      }
    }
  }
  return enclosures;
}
