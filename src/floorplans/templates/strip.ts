/**
 * A strip of rooms and stairs along one side of a corridor, drawn storey by storey.
 *
 * Strip frame: u along the corridor to the right of a person who looks into the rooms, from the first grid line;
 * v away from the corridor, from the corridor-side face of the wall between.
 */
import type { Post, Stair } from '../campusPlan.js';
import { type Bay, type Room, type RoomChanges, resolveRoom } from './bays.js';
import type { LevelDraft } from './builtBlock.js';
import { AXIS_TO_FACE_M, INNER_WALL_M, OUTER_WALL_M } from './construction.js';
import { addExit, addGap, addRoomDoor } from './doorways.js';
import { furnish } from './furniture.js';
import { halfTurnStair, type StairShape, stairSpaceId } from './halfTurnStair.js';
import { type Placement, placePoint, placeRectangle, placeSegment, type Rectangle } from './placement.js';

export interface Strip {
  /** From left to right, looking from the corridor. */
  readonly bays: readonly Bay[];
  readonly frame: Placement;
  /** Clear depth of the rooms, m. */
  readonly depthM: number;
  /** Whether boards hang on the rooms' left (start) or right (end) walls. */
  readonly boardAt: 'start' | 'end';
  readonly changes: RoomChanges;
  readonly stair: StairShape;
  /** Clear width of the gap between a stair and its corridor, m. */
  readonly stairGapM: number;
  /** The corridor in front of a place along the strip. */
  corridorAt(u: number, floor: number): string;
}

/** Free wall between a door and the room's corner, m. */
const DOOR_MARGIN_M = 0.15;

/** Clear width and side margin of a typical window, m. */
const WINDOW_M = 1.8;

export function stripLengthM(bays: readonly Bay[]): number {
  return bays.reduce((sum, bay) => sum + bay.widthM, 0);
}

/** Draws every bay on every storey; returns the stairs and a guide's post at each of their mouths. */
export function draftStrip(levels: readonly LevelDraft[], strip: Strip): { stairs: Stair[]; posts: Post[] } {
  const stairs: Stair[] = [];
  const posts: Post[] = [];
  let axisU = 0;
  for (const bay of strip.bays) {
    const box: Rectangle = {
      fromU: axisU + AXIS_TO_FACE_M,
      fromV: INNER_WALL_M,
      toU: axisU + bay.widthM - AXIS_TO_FACE_M,
      toV: INNER_WALL_M + strip.depthM,
    };
    axisU += bay.widthM;
    for (const level of levels) {
      const room = resolveRoom(bay, level.floor, strip.changes);
      if (room) draftRoom(level, strip, room, box);
      else draftEnclosure(level, strip, bay.key, box);
      if (!room?.exit) addWindows(level, strip.frame, box);
    }
    if (bay.use === 'stair') {
      stairs.push(...halfTurnStair(levels, strip.frame, box, bay.key, strip.stair));
      posts.push(...levels.map((level) => stairPost(level, strip, bay.key, box)));
    }
  }
  return { stairs, posts };
}

/** Beside the stair's mouth, in the corridor, out of the stream. */
function stairPost(level: LevelDraft, strip: Strip, letter: string, box: Rectangle): Post {
  const u = Math.min((box.fromU + box.toU + strip.stairGapM) / 2 + 0.4, box.toU - 0.3);
  return {
    id: `post:${level.key}-stair-${letter}-${level.floor}`,
    name: `${letter.toUpperCase()} 梯口 ${level.floor} 层`,
    nameEn: `Stair ${letter.toUpperCase()}, floor ${level.floor}`,
    levelId: level.id,
    at: placePoint(strip.frame, [u, -0.4]),
    role: 'stairGuide',
  };
}

function addWindows(level: LevelDraft, frame: Placement, box: Rectangle): void {
  const widthM = box.toU - box.fromU;
  const count = Math.max(1, Math.round(widthM / 3));
  const halfM = Math.min(WINDOW_M, (widthM / count) * 0.7) / 2;
  const v = box.toV + OUTER_WALL_M / 2;
  for (let i = 0; i < count; i++) {
    const u = box.fromU + ((i + 0.5) * widthM) / count;
    level.windows.push(
      placeSegment(frame, [
        [u - halfM, v],
        [u + halfM, v],
      ]),
    );
  }
}

function draftEnclosure(level: LevelDraft, strip: Strip, letter: string, box: Rectangle): void {
  const id = stairSpaceId(level.key, letter, level.floor);
  const middleU = (box.fromU + box.toU) / 2;
  const shaft = letter.toUpperCase();
  level.spaces.push({
    id,
    name: `${shaft} 梯`,
    nameEn: `Stair ${shaft}`,
    kind: 'stair',
    polygon: placeRectangle(strip.frame, box),
  });
  addGap(level, strip.frame, {
    id: `opening:${level.key}-stair-${letter}-${level.floor}`,
    name: `${shaft} 梯口 ${level.floor} 层`,
    nameEn: `Stair ${shaft}, floor ${level.floor}`,
    atU: middleU,
    atV: INNER_WALL_M / 2,
    clearWidthM: strip.stairGapM,
    spaceIds: [id, strip.corridorAt(middleU, level.floor)],
  });
}

function draftRoom(level: LevelDraft, strip: Strip, room: Room, box: Rectangle): void {
  const id = `space:${level.key}-${room.key}`;
  level.spaces.push({
    id,
    name: room.name,
    nameEn: room.nameEn,
    kind: room.kind,
    polygon: placeRectangle(strip.frame, box),
    ...(room.capacity === undefined ? {} : { capacity: room.capacity }),
  });
  if (room.doors === 'gap') addHallOpenings(level, strip, room, box);
  else addDoors(level, strip, room, box);
  const widthM = box.toU - box.fromU;
  furnish(room.furnishing, widthM, strip.depthM).forEach((piece, index) => {
    const flipped = strip.boardAt === 'end';
    const fromU = flipped ? widthM - piece.box.toU : piece.box.fromU;
    const toU = flipped ? widthM - piece.box.fromU : piece.box.toU;
    level.obstacles.push({
      id: `obstacle:${level.key}-${room.key}-${index + 1}`,
      name: piece.name,
      nameEn: piece.nameEn,
      kind: piece.kind,
      polygon: placeRectangle(strip.frame, {
        fromU: box.fromU + fromU,
        fromV: box.fromV + piece.box.fromV,
        toU: box.fromU + toU,
        toV: box.fromV + piece.box.toV,
      }),
    });
  });
}

function addHallOpenings(level: LevelDraft, strip: Strip, room: Room, box: Rectangle): void {
  const id = `space:${level.key}-${room.key}`;
  const atU = (box.fromU + box.toU) / 2;
  addGap(level, strip.frame, {
    id: `opening:${level.key}-${room.key}`,
    name: `${room.name}内口`,
    nameEn: `${room.nameEn}, inner opening`,
    atU,
    atV: INNER_WALL_M / 2,
    clearWidthM: room.doorClearWidthM,
    spaceIds: [id, strip.corridorAt(atU, level.floor)],
  });
  if (!room.exit) return;
  addExit(level, strip.frame, {
    id: `exit:${level.key}-${room.exit.key}`,
    name: room.exit.name,
    nameEn: room.exit.nameEn,
    atU,
    atV: box.toV + OUTER_WALL_M / 2,
    clearWidthM: room.exit.clearWidthM,
    spaceId: id,
    leaves: 2,
  });
}

function addDoors(level: LevelDraft, strip: Strip, room: Room, box: Rectangle): void {
  const insetM = DOOR_MARGIN_M + room.doorClearWidthM / 2;
  const rearM = room.rearDoorAtM ?? box.toU - box.fromU - insetM;
  const isFromStart = strip.boardAt === 'start';
  const front = isFromStart
    ? { atU: box.fromU + insetM, hingeAt: 'start' as const }
    : { atU: box.toU - insetM, hingeAt: 'end' as const };
  const rear = isFromStart
    ? { atU: box.fromU + rearM, hingeAt: 'end' as const }
    : { atU: box.toU - rearM, hingeAt: 'start' as const };
  const sides =
    room.doors === 'front'
      ? [{ ...front, suffix: '', zh: '门', en: 'door' }]
      : [
          { ...front, suffix: '-front', zh: '前门', en: 'front door' },
          { ...rear, suffix: '-rear', zh: '后门', en: 'rear door' },
        ];
  for (const side of sides) {
    addRoomDoor(level, strip.frame, {
      id: `door:${level.key}-${room.key}${side.suffix}`,
      name: `${room.name} ${side.zh}`,
      nameEn: `${room.nameEn} ${side.en}`,
      atU: side.atU,
      atV: INNER_WALL_M / 2,
      clearWidthM: room.doorClearWidthM,
      spaceIds: [`space:${level.key}-${room.key}`, strip.corridorAt(side.atU, level.floor)],
      swing: room.swing,
      hingeAt: side.hingeAt,
    });
  }
}
