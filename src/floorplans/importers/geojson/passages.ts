/** Left-over rooms that can only be corridors: long, narrow, and with a door to many others. */
import { distance, type Polygon, polygonArea, polygonEdges } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import type { LevelDraft } from '../planDraft.js';

/** Rooms have fewer doors. */
const MIN_DOORS = 4;

/** 1 for a square, 0.44 for 1 : 5; corridors lie below. */
const MAX_COMPACTNESS = 0.5;

function compactness(polygon: Polygon): number {
  const perimeterM = polygonEdges(polygon).reduce((sum, [a, b]) => sum + distance(a, b), 0);
  return (16 * polygonArea(polygon)) / (perimeterM * perimeterM);
}

/** Marks them as corridors, `derived`. */
export function markPassages(level: LevelDraft): void {
  const doors = new Map<string, number>();
  for (const { spaceIds } of level.openings) for (const id of spaceIds) doors.set(id, (doors.get(id) ?? 0) + 1);
  level.spaces = level.spaces.map((space): Space => {
    const isUnknown = space.kind === 'other' && space.origin?.kind === 'assumed' && space.origin.polygon === 'derived';
    const isPassage = (doors.get(space.id) ?? 0) >= MIN_DOORS && compactness(space.polygon) <= MAX_COMPACTNESS;
    return isUnknown && isPassage
      ? { ...space, kind: 'corridor', origin: { ...space.origin, kind: 'derived' } }
      : space;
  });
}
