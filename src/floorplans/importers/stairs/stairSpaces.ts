/** The stair rooms of a plan, with the openings that lead into each and the letter of the shaft they belong to. */
import type { Space } from '../../campusPlan.js';
import type { BuildingDraft } from '../planDraft.js';
import { groupIntoShafts, nameShafts } from './shafts.js';
import { type StairEnclosure, stackEnclosures } from './stackEnclosures.js';

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

/** Calls stair rooms without a name of their own by their shaft and level, as "Stair B, Level 2". */
export function nameStairRooms(buildings: readonly BuildingDraft[]): void {
  const letters = new Map<string, string>();
  for (const shaft of nameShafts(groupIntoShafts(stackEnclosures(stairEnclosures(buildings))))) {
    for (const { spaceId } of shaft.enclosures) letters.set(spaceId, shaft.letters);
  }
  for (const level of buildings.flatMap((building) => building.levels)) {
    const uses = new Map<string, number>();
    level.spaces = level.spaces.map((space): Space => {
      const letter = letters.get(space.id);
      if (letter === undefined || space.origin?.name !== 'derived') return space;
      const use = (uses.get(letter) ?? 0) + 1;
      uses.set(letter, use);
      const name = `Stair ${letter}, ${level.nameEn}${use > 1 ? ` (${use})` : ''}`;
      return { ...space, name, nameEn: name };
    });
  }
}
