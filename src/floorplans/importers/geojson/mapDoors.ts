/** Doors of a level, as areas, lines or points → its openings. */
import {
  boundsOf,
  distance,
  type Point,
  type Polygon,
  type Problem,
  problem,
  type Segment,
  SNAP_M,
} from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { spacesBeside } from '../countPlan.js';
import { DOOR_WIDTH_M } from '../openings/assumedWidths.js';
import { doorBody } from '../openings/doorBody.js';
import { joinedLabel } from '../openings/joinedLabel.js';
import { leadsOutside } from '../openings/leadsOutside.js';
import { segmentAt } from '../openings/segmentAt.js';
import { tellSides } from '../openings/tellSides.js';
import { type ToldDoor, toldOpening } from '../openings/toldOpening.js';
import { findJoinedSpaces } from '../outlines/spacesJoined.js';
import type { LevelDraft } from '../planDraft.js';
import type { MapDoor } from './mapShapes.js';

/** Rooms farther from a door than this are not looked at, m. */
const NEAR_M = 0.6;

/** What of a door is needed to lay it into its wall. */
export type DrawnDoor = Pick<MapDoor, 'id' | 'body' | 'label'> & {
  readonly role: Pick<MapDoor['role'], 'role'>;
  /** What the file says of it beside the line. */
  readonly told?: ToldDoor;
};

/** Midpoint and rooms of a door, as far as its shape tells. */
interface Placed {
  readonly segment: Segment;
  readonly spaces: readonly Space[];
  readonly isWidthAssumed: boolean;
  /** The same room lies on both sides. */
  readonly isWithin: boolean;
  /** A cupboard or shaft lies on one side. */
  readonly toCloset: boolean;
}

/** By space: its box, so that a door looks at its neighbours only. */
function boxesOf(spaces: readonly Space[]) {
  return spaces.map((space) => ({ space, box: boundsOf(space.polygon.outer) }));
}

function near(corners: readonly Point[], boxes: ReturnType<typeof boxesOf>): Space[] {
  const own = boundsOf(corners);
  if (!own) return [];
  return boxes.flatMap(({ space, box }) =>
    box &&
    box.minX <= own.maxX + NEAR_M &&
    own.minX <= box.maxX + NEAR_M &&
    box.minY <= own.maxY + NEAR_M &&
    own.minY <= box.maxY + NEAR_M
      ? [space]
      : [],
  );
}

/** Closets take part in finding out what lies beside a door, and in nothing else. */
const CLOSET_ID = '';
const toClosetSpace = (polygon: Polygon): Space => ({ id: CLOSET_ID, name: '', kind: 'storage', polygon });
const isCloset = (space: Space) => space.id === CLOSET_ID;

function placeArea(body: Polygon, boxes: ReturnType<typeof boxesOf>): Placed | null {
  const found = doorBody(body, near(body.outer, boxes));
  if (!found) return null;
  const [a, b] = found.sides;
  const spaces = [...new Set(found.sides.filter((side) => side !== null && !isCloset(side)))] as Space[];
  const toCloset = found.sides.some((side) => side !== null && isCloset(side));
  return { segment: found.segment, spaces, isWidthAssumed: false, isWithin: a !== null && a === b, toCloset };
}

function placeLine(segment: Segment, boxes: ReturnType<typeof boxesOf>): Placed | null {
  if (distance(segment[0], segment[1]) < SNAP_M) return null;
  return {
    segment,
    spaces: findJoinedSpaces(segment, near(segment, boxes)),
    isWidthAssumed: false,
    isWithin: false,
    toCloset: false,
  };
}

function placePoint(at: Point, boxes: ReturnType<typeof boxesOf>): Placed | null {
  const around = near([at], boxes);
  const beside = spacesBeside(at, around).map((index) => around[index] as Space);
  const [first] = beside;
  if (!first) return null;
  const rough = segmentAt(at, DOOR_WIDTH_M, [first.polygon], []);
  const spaces = rough ? findJoinedSpaces(rough, beside) : beside.slice(0, 2);
  const segment = segmentAt(
    at,
    DOOR_WIDTH_M,
    spaces.map((space) => space.polygon),
    [],
  );
  return segment && { segment, spaces, isWidthAssumed: true, isWithin: false, toCloset: false };
}

function isPoint(body: MapDoor['body']): body is Point {
  return Array.isArray(body) && typeof body[0] === 'number';
}

function place({ body }: DrawnDoor, boxes: ReturnType<typeof boxesOf>): Placed | null {
  if ('outer' in body) return placeArea(body, boxes);
  return isPoint(body) ? placePoint(body, boxes) : placeLine(body as Segment, boxes);
}

function kindOf(
  { role }: DrawnDoor,
  { spaces, segment, isWithin, toCloset }: Placed,
  level: LevelDraft,
): Opening['kind'] {
  const isAlone = spaces.length === 1 && !isWithin && !toCloset;
  if (isAlone && (role.role === 'exit' || leadsOutside(segment, level))) return 'exit';
  return role.role === 'gap' ? 'opening' : 'door';
}

function toOpening(door: DrawnDoor, placed: Placed, level: LevelDraft): Opening {
  const { segment, spaces, isWidthAssumed } = placed;
  return {
    id: `${level.id}/door-${door.id}`,
    ...(door.label ?? joinedLabel(spaces)),
    kind: kindOf(door, placed, level),
    segment,
    clearWidthM: Math.round(distance(segment[0], segment[1]) * 1000) / 1000,
    spaceIds: spaces.map((space) => space.id),
    origin: {
      clearWidthM: isWidthAssumed ? 'assumed' : 'derived',
      spaceIds: 'derived',
      ...(door.label ? {} : { name: 'derived' }),
    },
  };
}

/** The opening as the file says it is; `null` where it says too little. */
function asTold({ id, body, label, told }: DrawnDoor, level: LevelDraft): Opening | null {
  if (told === undefined || 'outer' in body || isPoint(body)) return null;
  return toldOpening(`${level.id}/door-${id}`, label, body as Segment, told, level);
}

export interface DoorFigures {
  read: number;
  twoSided: number;
  lost: number;
  widthsAssumed: number;
  within: number;
  toClosets: number;
  /** Of those read, doors of which the file says width and rooms itself. */
  told?: number;
}

/** Adds the openings of a level, and to the figures of all levels. */
export function readMapDoors(
  doors: readonly DrawnDoor[],
  closets: readonly Polygon[],
  level: LevelDraft,
  figures: DoorFigures,
  path: string,
  problems: Problem[],
): void {
  const boxes = boxesOf([...level.spaces, ...closets.map(toClosetSpace)]);
  for (const door of doors) {
    const told = asTold(door, level);
    if (told) {
      level.openings.push(told);
      figures.read++;
      figures.told = (figures.told ?? 0) + 1;
      if (new Set(told.spaceIds).size === 2) figures.twoSided++;
      continue;
    }
    const placed = place(door, boxes);
    if (!placed) {
      figures.lost++;
      continue;
    }
    const opening = toOpening(door, placed, level);
    level.openings.push(opening);
    figures.read++;
    if (placed.isWidthAssumed) figures.widthsAssumed++;
    if (placed.spaces.length === 2) figures.twoSided++;
    else if (placed.isWithin) figures.within++;
    else if (placed.toCloset) figures.toClosets++;
    else tellSides(opening, placed.spaces, level, path, problems);
  }
}

export function tellDoors(
  { read, lost, widthsAssumed, within, toClosets, told = 0 }: DoorFigures,
  path: string,
  problems: Problem[],
): void {
  const tell = (severity: 'info' | 'warning', code: string, text: string, values: Record<string, number>) =>
    problems.push(problem(severity, code, path, text, { values }));
  if (read === 0) {
    tell('warning', 'geojson-without-doors', 'The file has no doors, so no room can be left. Add the doors.', {});
  }
  if (lost > 0) {
    const text = `${lost} doors have no length, or stand at no wall, and were left out.`;
    tell('warning', 'doors-off-walls', text, { count: lost });
  }
  if (widthsAssumed > 0) {
    const text = `${widthsAssumed} doors have no width in the file: ${DOOR_WIDTH_M} m was assumed. Measure those on the main ways out.`;
    tell('info', 'widths-assumed', text, { count: widthsAssumed, fromM: DOOR_WIDTH_M, untilM: DOOR_WIDTH_M });
  }
  if (within > 0) {
    const text = `${within} doors have the same room on both sides: a wall beside them is missing or has a gap. Close the gap, or leave them out.`;
    tell('warning', 'doors-within-rooms', text, { count: within });
  }
  if (toClosets > 0) {
    const text = `${toClosets} doors lead into cupboards and shafts that are no rooms; nobody goes through them.`;
    tell('info', 'doors-to-closets', text, { count: toClosets });
  }
  const drawn = read - widthsAssumed - told;
  if (drawn === 0) return;
  const text = `The clear width of ${drawn} doors is the length they are drawn with.`;
  tell('info', 'door-widths-drawn', text, { count: drawn });
}
