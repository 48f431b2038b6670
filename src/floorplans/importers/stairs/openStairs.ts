/** Stairs that stand in a larger room, drawn as an area of its floor → enclosures for stairs of that room. */
import { type Polygon, polygonArea } from '../../../model/index.js';
import type { Space, Stair } from '../../campusPlan.js';
import { intersectAll } from '../../cells/clipping.js';
import type { LevelDraft } from '../planDraft.js';
import type { StairEnclosure } from './stackEnclosures.js';

/** Less floor than this takes no stair, m². */
const MIN_STAIR_M2 = 2;

/** Between the id of the room and the number of the stair in it. */
const MARK = '#stair-';

interface Part {
  readonly space: Space;
  readonly floor: Polygon;
}

/** The room that most of the area lies in. */
function roomOf(area: Polygon, spaces: readonly Space[]): Part | null {
  let best: Part | null = null;
  let mostM2 = MIN_STAIR_M2;
  for (const space of spaces) {
    const floor = intersectAll([area], [space.polygon])[0];
    const sharedM2 = floor ? polygonArea(floor) : 0;
    if (!floor || sharedM2 <= mostM2) continue;
    mostM2 = sharedM2;
    best = { space, floor };
  }
  return best;
}

/** @param areas - where stairs are drawn; those whose room is a stair room already are left to it */
export function openStairEnclosures(areas: readonly Polygon[], level: LevelDraft): StairEnclosure[] {
  return areas.flatMap((area, index) => {
    const part = roomOf(
      area,
      level.spaces.filter((space) => space.isWalkable !== false),
    );
    if (!part || part.space.kind === 'stair') return [];
    const { id, name } = part.space;
    return [
      {
        spaceId: `${id}${MARK}${index + 1}`,
        levelId: level.id,
        buildingId: level.buildingId,
        name,
        ordinal: level.ordinal,
        elevationM: level.elevationM,
        polygon: part.floor,
        doors: [],
      },
    ];
  });
}

/** Stairs that name their rooms instead of the places in them. */
export function inTheirRooms(stairs: readonly Stair[]): Stair[] {
  const room = <T extends { readonly spaceId: string }>(end: T): T => ({
    ...end,
    spaceId: end.spaceId.split(MARK)[0] as string,
  });
  return stairs.map((stair) => ({ ...stair, lower: room(stair.lower), upper: room(stair.upper) }));
}
