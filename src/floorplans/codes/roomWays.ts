/** Walks inside a room, and from its doors to safety. */
import { midpoint } from '../../model/index.js';
import { geodesicLengthsM } from '../graph/geodesic.js';
import type { SpacePlace } from '../plan/planElements.js';
import { type CodeFacts, evacuationDoors } from './codeFacts.js';
import type { ExitWay } from './floorWays.js';

/** A choice of directions that comes within this walk of the door is at the door, m: the width of a passage. */
const AT_THE_DOOR_M = 3;

/** Longest walk in the room from a corner to the nearest door, m; straight lines bent at walls, furniture left out. */
export function farthestInRoomM(facts: CodeFacts, { space }: SpacePlace): number {
  const doors = evacuationDoors(facts, space);
  const cell = facts.context.cells.cells.find((each) => each.id === space.id);
  if (!cell || doors.length === 0) return Number.POSITIVE_INFINITY;
  const lines = doors.flatMap(({ opening }) => {
    const portal = cell.portals
      .map((index) => facts.context.cells.portals[index])
      .find((each) => each?.id === opening.id);
    return portal ? [midpoint(portal.segment)] : [];
  });
  const corners = space.polygon.outer;
  const lengthsM = geodesicLengthsM(cell.polygon, [], [...lines, ...corners]);
  let farthestM = 0;
  for (let corner = lines.length; corner < lengthsM.length; corner++) {
    let nearestM = Number.POSITIVE_INFINITY;
    for (let door = 0; door < lines.length; door++) {
      nearestM = Math.min(nearestM, lengthsM[door]?.[corner] ?? Number.POSITIVE_INFINITY);
    }
    if (nearestM < Number.POSITIVE_INFINITY) farthestM = Math.max(farthestM, nearestM);
  }
  return farthestM;
}

export interface RoomDoorWay extends ExitWay {
  /** Whether people have only one direction to go at the door. */
  readonly isDeadEnd: boolean;
}

/** From each evacuation door of a room to the nearest stair or exit. */
export function roomDoorWays(facts: CodeFacts, { space }: SpacePlace): RoomDoorWay[] {
  const { cells, portals } = facts.context.cells;
  const index = cells.findIndex((cell) => cell.id === space.id);
  const doors = new Set(evacuationDoors(facts, space).map(({ opening }) => opening.id));
  return (cells[index]?.portals ?? []).flatMap((portal) => {
    if (!doors.has(portals[portal]?.id ?? '')) return [];
    const way = facts.ways.from(portal, index);
    return way ? [{ ...way, isDeadEnd: way.deadEndM > AT_THE_DOOR_M }] : [];
  });
}

/** Length of the dead end a room stands in, m; null where its doors have two directions to go. */
export function deadEndOf(facts: CodeFacts, place: SpacePlace): number | null {
  const ways = roomDoorWays(facts, place);
  const free = ways.some((way) => !way.isDeadEnd);
  return free || ways.length === 0
    ? null
    : ways.reduce((sum, way) => Math.min(sum, way.deadEndM), Number.POSITIVE_INFINITY);
}
