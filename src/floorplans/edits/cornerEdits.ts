/** Corners moved, with the walls that meet there and the doors in them. */
import {
  distance,
  midpoint,
  nearestOnSegment,
  type Point,
  type Polygon,
  polygonArea,
  polygonEdges,
} from '../../model/index.js';
import type { CampusPlan, Level, Opening, Space } from '../campusPlan.js';
import { snapToGrid } from '../cells/clipping.js';
import { segmentAt } from '../importers/openings/segmentAt.js';
import { crossesItself } from '../importers/outlines/tidyRing.js';
import { labelOf } from '../labelOf.js';
import { movedPolygon } from '../plan/movedLevel.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import type { EditOf } from './planEdit.js';
import { findLevel, withLevel } from './planParts.js';

/** A room smaller than this has been squeezed to nothing, m². */
const LEAST_ROOM_M2 = 0.5;

/** Whether a room can still be one after its corners moved. */
function isSound({ outer, holes }: Polygon): boolean {
  return polygonArea({ outer, holes }) >= LEAST_ROOM_M2 && ![outer, ...holes].some(crossesItself);
}

/** The door in the wall it was in, where that wall is now; as it was where it has no room there. */
function followWall(opening: Opening, spaces: readonly Space[], level: Level): Opening {
  const rooms = spaces.filter(({ id }) => opening.spaceIds.includes(id));
  const first = rooms[0];
  if (first === undefined) return opening;
  const at = midpoint(opening.segment);
  const feet = rooms.map(
    (room) =>
      polygonEdges(room.polygon)
        .map((edge) => nearestOnSegment(at, edge))
        .reduce((p, q) => (q.distanceM < p.distanceM ? q : p)).at,
  );
  const middle: Point = [
    feet.reduce((sum, [x]) => sum + x, 0) / feet.length,
    feet.reduce((sum, [, y]) => sum + y, 0) / feet.length,
  ];
  const others = level.openings.filter((each) => each !== opening).map((each) => midpoint(each.segment));
  const segment = segmentAt(
    middle,
    distance(...opening.segment),
    rooms.slice(0, 2).map(({ polygon }) => polygon),
    others,
  );
  return segment === null || distance(...segment) < opening.clearWidthM - 0.002 ? opening : { ...opening, segment };
}

export function moveCorner(plan: CampusPlan, { levelId, from, to, reachM }: EditOf<'moveCorner'>): EditOutcome {
  const at = findLevel(plan, levelId);
  if (at === null) return notThere(plan, levelId);
  const { level } = at;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const moved = (point: Point): Point =>
    distance(point, from) <= reachM ? snapToGrid([point[0] + dx, point[1] + dy]) : point;
  const touches = ({ outer, holes }: Polygon) =>
    [outer, ...holes].some((ring) => ring.some((point) => distance(point, from) <= reachM));
  const own = level.spaces.filter(({ polygon }) => touches(polygon));
  if (own.length === 0 || !Number.isFinite(dx) || !Number.isFinite(dy)) {
    return refused(
      plan,
      'edit-no-corner',
      `There is no corner of a room at this place of ${labelOf(level)}. Point at a corner.`,
      { level: labelOf(level) },
    );
  }
  const spaces = level.spaces.map((space) =>
    own.includes(space) ? { ...space, polygon: movedPolygon(space.polygon, moved) } : space,
  );
  const spoilt = spaces.find((space, index) => space !== level.spaces[index] && !isSound(space.polygon));
  if (spoilt !== undefined) {
    const text = `${labelOf(spoilt)} would cross itself or have no floor left. Move the corner less far.`;
    return refused(plan, 'edit-corner-spoils-room', text, { space: labelOf(spoilt) }, { levelId, at: from });
  }
  const ids = new Set(own.map(({ id }) => id));
  const openings = level.openings.map((opening) =>
    opening.spaceIds.some((id) => ids.has(id)) ? followWall(opening, spaces, level) : opening,
  );
  const outline = level.outline && touches(level.outline) ? { outline: movedPolygon(level.outline, moved) } : {};
  return changed(
    withLevel(plan, levelId, (each) => ({ ...each, ...outline, spaces, openings })),
    [...ids],
  );
}
