/** The stair rooms of a plan, with the openings that lead into each and the letter of the shaft they belong to. */
import { midpoint, nearestOnSegment, type Polygon, polygonEdges, type Segment } from '../../../model/index.js';
import type { Level, Space } from '../../campusPlan.js';
import type { BuildingDraft } from '../planDraft.js';
import { groupIntoShafts, nameShafts } from './shafts.js';
import { type StairEnclosure, stackEnclosures } from './stackEnclosures.js';

/** A door nearer to the room's outline than this lies on it, m. */
const ON_OUTLINE_M = 0.05;

/** A door in the middle of a thick wall, moved to the face of the wall. */
function onOutline(door: Segment, { outer, holes }: Polygon): Segment {
  const middle = midpoint(door);
  const edges = polygonEdges({ outer, holes });
  const nearest = edges
    .map((edge) => nearestOnSegment(middle, edge))
    .reduce((p, q) => (q.distanceM < p.distanceM ? q : p));
  if (nearest.distanceM <= ON_OUTLINE_M) return door;
  const [dx, dy] = [nearest.at[0] - middle[0], nearest.at[1] - middle[1]];
  return [
    [door[0][0] + dx, door[0][1] + dy],
    [door[1][0] + dx, door[1][1] + dy],
  ];
}

/** What of a building the stairs depend on; drafts have it, and so have buildings of a plan. */
export interface StairBuilding {
  readonly id: string;
  readonly levels: readonly Pick<Level, 'id' | 'ordinal' | 'elevationM' | 'spaces' | 'openings'>[];
}

export function stairEnclosures(buildings: readonly StairBuilding[]): StairEnclosure[] {
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
          doors: doors.map((opening) => onOutline(opening.segment, space.polygon)),
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
