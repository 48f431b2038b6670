/** Door nodes → the openings of their levels, with the rooms whose outlines share the node. */
import {
  distance,
  distanceToOutline,
  isInsidePolygon,
  type Point,
  type Problem,
  type Segment,
} from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { joinedLabel } from '../openings/joinedLabel.js';
import { leadsOutside } from '../openings/leadsOutside.js';
import { POINT_REACH_M, segmentAt } from '../openings/segmentAt.js';
import { tellSides } from '../openings/tellSides.js';
import { findJoinedSpaces, pointBeside } from '../outlines/spacesJoined.js';
import type { LevelDraft } from '../planDraft.js';
import { type DoorTags, readDoorTags } from './doorNodes.js';
import type { OsmNode } from './osmData.js';
import { levelsOf, repeatsOf } from './osmLevels.js';
import { spaceIdOf } from './osmRooms.js';

/** How far behind a wall the room on its other side is looked for, m. */
const BEHIND_M = 0.3;

/** A door on one level. */
export interface PlacedDoor {
  readonly node: OsmNode;
  readonly at: Point;
  readonly level: LevelDraft;
  /** It is drawn on another level and repeated on this one. */
  readonly isRepeat: boolean;
  /** The shapes whose outlines share the node, those of other levels left out. */
  readonly shapeIds: readonly string[];
}

/** The levels a door is on: as its tags say, else those that its rooms have in common. */
export function doorLevels(node: OsmNode, roomLevels: readonly (readonly number[])[]): number[] {
  const told = levelsOf(node.tags);
  if (told.length > 0) return told;
  const [first = [], ...rest] = roomLevels;
  return first.filter((level) => rest.every((levels) => levels.includes(level)));
}

export function isRepeatOn(node: OsmNode, level: number): boolean {
  return repeatsOf(node.tags).includes(level);
}

/** The spaces of a door's level, see `spacesByShape`. */
export type SpacesByShape = ReadonlyMap<string, readonly Space[]>;

/** The rooms that share the node; of one that was cut into parts the nearest part. */
function sharedSpaces({ at, level, shapeIds }: PlacedDoor, byShape: SpacesByShape): Space[] {
  return shapeIds.flatMap((id) => {
    const parts = byShape.get(spaceIdOf(id, level)) ?? [];
    const away = parts.map((space) => distanceToOutline(at, space.polygon));
    const nearest = away.indexOf(Math.min(...away));
    return (away[nearest] ?? Number.POSITIVE_INFINITY) <= POINT_REACH_M ? [parts[nearest] as Space] : [];
  });
}

/** The room whose outline runs nearest to a door that shares no node with any. */
function nearestSpace(at: Point, level: LevelDraft): Space | null {
  let best: Space | null = null;
  let bestM = BEHIND_M;
  for (const space of level.spaces) {
    const awayM = distanceToOutline(at, space.polygon);
    if (awayM > bestM) continue;
    bestM = awayM;
    best = space;
  }
  return best;
}

/** The room on the other side of a wall that two rooms draw each for itself. */
function spaceBehind(at: Point, first: Space, level: LevelDraft): Space | null {
  const segment = segmentAt(at, 2 * BEHIND_M, [first.polygon], []);
  if (!segment) return null;
  const beside = ([1, -1] as const).map((side) => pointBeside(segment, side, BEHIND_M));
  const behind = beside.find((point) => !isInsidePolygon(point, first.polygon));
  if (!behind) return null;
  return level.spaces.find((space) => space !== first && isInsidePolygon(behind, space.polygon)) ?? null;
}

function joinedSpaces(door: PlacedDoor, shared: readonly Space[]): readonly Space[] {
  const { at, level } = door;
  const first = shared[0] ?? nearestSpace(at, level);
  if (!first) return [];
  if (shared.length < 2) return [first, spaceBehind(at, first, level) ?? []].flat();
  if (shared.length === 2) return shared;
  const segment = segmentAt(at, 2 * BEHIND_M, [first.polygon], []);
  return segment ? findJoinedSpaces(segment, shared) : shared.slice(0, 2);
}

/** Where no wall is near: a line from west to east, for a person to move. */
function loose([x, y]: Point, widthM: number): Segment {
  return [
    [x - widthM / 2, y],
    [x + widthM / 2, y],
  ];
}

function kindOf(tags: DoorTags, spaces: readonly Space[], segment: Segment, level: LevelDraft): Opening['kind'] {
  const isAlone = spaces.length < 2;
  if (isAlone && (tags.isEntrance || (spaces.length === 1 && leadsOutside(segment, level)))) return 'exit';
  return tags.isGap ? 'opening' : 'door';
}

export interface ReadDoor {
  readonly opening: Opening;
  /** How many outlines of its level share the node. */
  readonly sharedCount: number;
  readonly isWidthAssumed: boolean;
}

/**
 * @param othersOf - the other doors of a room's outline
 * @param path - of the file's doors, for the problems
 */
export function readDoor(
  door: PlacedDoor,
  byShape: SpacesByShape,
  othersOf: (spaceId: string) => readonly Point[],
  path: string,
  problems: Problem[],
): ReadDoor {
  const { node, at, level, isRepeat } = door;
  const tags = readDoorTags(node);
  const shared = sharedSpaces(door, byShape);
  const spaces = joinedSpaces(door, shared);
  const others = door.shapeIds.flatMap((id) => othersOf(spaceIdOf(id, level))).filter((each) => each !== at);
  const fitted = segmentAt(
    at,
    tags.widthM,
    spaces.map((space) => space.polygon),
    others,
  );
  const segment = fitted ?? loose(at, tags.widthM);
  const opening: Opening = {
    id: `node/${node.id}@${level.fileOrdinal}`,
    ...(tags.label ?? joinedLabel(spaces)),
    kind: kindOf(tags, spaces, segment, level),
    segment,
    clearWidthM: fitted ? Math.min(tags.widthM, Math.round(distance(...fitted) * 1000) / 1000) : tags.widthM,
    spaceIds: spaces.map((space) => space.id),
    origin: {
      spaceIds: 'derived',
      ...(tags.isWidthAssumed ? { clearWidthM: 'assumed' } : {}),
      ...(tags.label ? {} : { name: 'derived' }),
      ...(isRepeat ? { segment: 'derived' } : {}),
    },
  };
  if (spaces.length !== 2 || shared.length > 2) {
    tellSides(opening, shared.length > 2 ? shared : spaces, level, path, problems);
  }
  return { opening, sharedCount: shared.length, isWidthAssumed: tags.isWidthAssumed };
}
