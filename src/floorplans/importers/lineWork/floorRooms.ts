/** The rooms of one storey, and what each of its doors joins. */
import { boundsOf, isInsidePolygon, midpoint, type Point, type Polygon, polygonArea } from '../../../model/index.js';
import { intersectAll, offsetAll, subtractAll, uniteAll } from '../../cells/clipping.js';
import { pointBeside } from '../outlines/spacesJoined.js';
import type { FloorDoor, FloorParts } from './floorParts.js';
import { findFreeFloor, growFace, HALF_LINE_M, meanWidthM } from './freeFloor.js';

/** Smaller faces are shafts and slits, m²; a door makes a cubicle of them. */
const MIN_ROOM_M2 = 1.5;
const MIN_CUBICLE_M2 = 0.6;

/** A face that is narrower, m, is the inside of a wall or a shaft; a door makes a cubicle of it. */
const MIN_WIDTH_M = 0.8;
const MIN_CUBICLE_WIDTH_M = 0.5;

/** Half the widest gap that is closed when a room is open to the ground outside, m: gaps under 0.6 m. */
const CLOSING_M = 0.29;

/** How far to the side of a door one looks for its room, m beyond the wall's face. */
const STEPS_M = [0.08, 0.2, 0.4, 0.7];

/** A room, the ground outside, or neither: the inside of a wall. */
export type Side = number | 'outside' | null;

export interface JoinedDoor {
  readonly door: FloorDoor;
  /** To the left and to the right of the segment. */
  readonly sides: readonly [Side, Side];
}

export interface FloorRooms {
  readonly rooms: readonly Polygon[];
  readonly doors: readonly JoinedDoor[];
  /** Gaps without a door that join two rooms. */
  readonly gaps: readonly JoinedDoor[];
  /** Gaps that would lead outside, and were closed. */
  readonly outerGaps: readonly FloorDoor[];
  /** Doors with the same room on both sides. */
  readonly idleDoors: readonly FloorDoor[];
  /** Rooms whose outer wall has a hole narrower than a door. */
  readonly leaking: readonly number[];
  readonly outline: Polygon | null;
}

interface Face {
  readonly polygon: Polygon;
  readonly isLeaking: boolean;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

function toFace(polygon: Polygon, isLeaking: boolean): Face {
  const bounds = boundsOf(polygon.outer) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  return { polygon, isLeaking, ...bounds };
}

const contains = (face: Face, at: Point) =>
  at[0] >= face.minX &&
  at[0] <= face.maxX &&
  at[1] >= face.minY &&
  at[1] <= face.maxY &&
  isInsidePolygon(at, face.polygon);

function withDoors(parts: FloorParts, gaps: readonly FloorDoor[]): Polygon[] {
  return [...parts.bodies, ...[...parts.doors, ...gaps].map(({ doorway }) => doorway.body)];
}

/**
 * Rooms that a hole in the outer wall joins to the ground: where the ground shrinks until the hole shuts, they come off it.
 *
 * The ground is shrunk, not the lines thickened: a few thousand short lines drawn thick cover each other many times over.
 */
function leakingRooms(ground: readonly Polygon[]): Polygon[] {
  const byM = CLOSING_M - HALF_LINE_M;
  const westM = boundsOf(ground.flatMap(({ outer }) => outer))?.minX ?? 0;
  const isGround = ({ outer }: Polygon) => outer.some(([x]) => x < westM + byM + 0.01);
  const rooms: Polygon[] = [];
  for (const face of offsetAll(ground, -byM)) {
    if (isGround(face)) continue;
    if (polygonArea(face) < MIN_ROOM_M2 || meanWidthM(face) < MIN_WIDTH_M) continue;
    const whole = intersectAll(offsetAll([face], byM), ground)[0];
    if (whole) rooms.push(whole);
  }
  return rooms;
}

function sideOf(door: FloorDoor, side: 1 | -1, faces: readonly Face[], outside: readonly Face[]): Side {
  const { segment, box } = door.doorway;
  const half = (box.far - box.near) / 2;
  // beyond a sill there may be more lines; beside a gap the floor begins at once
  for (const step of door.swing ? STEPS_M : STEPS_M.slice(0, 1)) {
    const at = pointBeside(segment, side, half + step);
    const room = faces.findIndex((face) => contains(face, at));
    if (room >= 0) return room;
    if (outside.some((face) => contains(face, at))) return 'outside';
  }
  return null;
}

const joinAll = (doors: readonly FloorDoor[], faces: readonly Face[], outside: readonly Face[]): JoinedDoor[] =>
  doors.map((door) => ({ door, sides: [sideOf(door, 1, faces, outside), sideOf(door, -1, faces, outside)] }));

const isBetweenRooms = ({ sides: [left, right] }: JoinedDoor) =>
  typeof left === 'number' && typeof right === 'number' && left !== right;

/** The largest first; equal rooms from west to east, then from south to north. */
function bySize(p: Face, q: Face): number {
  const size = ({ polygon }: Face) => Math.round(polygonArea(polygon) * 10);
  const step = (at: number) => Math.round(at * 10);
  return size(q) - size(p) || step(p.minX) - step(q.minX) || step(p.minY) - step(q.minY);
}

interface Faces {
  readonly faces: readonly Face[];
  readonly outside: readonly Face[];
}

function findFaces(parts: FloorParts, gaps: readonly FloorDoor[]): Faces {
  const bodies = withDoors(parts, gaps);
  const floor = findFreeFloor(parts.barrier, bodies);
  const leaking = leakingRooms(floor.outside);
  const outside = leaking.length > 0 ? subtractAll(floor.outside, leaking) : floor.outside;
  const isRoom = (face: Polygon) => polygonArea(face) >= MIN_CUBICLE_M2 && meanWidthM(face) >= MIN_CUBICLE_WIDTH_M;
  return {
    faces: [
      ...floor.faces.filter(isRoom).map((face) => toFace(face, false)),
      ...leaking.map((face) => toFace(face, true)),
    ],
    outside: outside.map((face) => toFace(face, false)),
  };
}

/** What the walls enclose, the outer face of the outer wall; `null` where the parts of the building stand apart. */
function findOutline(outside: readonly Face[], rooms: readonly Face[]): Polygon | null {
  const around = boundsOf(outside.flatMap(({ polygon }) => polygon.outer));
  if (!around) return null;
  const { minX, minY, maxX, maxY } = around;
  const sheet: Point[] = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ];
  const closed = subtractAll(
    [{ outer: sheet, holes: [] }],
    outside.map(({ polygon }) => polygon),
  );
  const largest = closed[0];
  if (!largest) return null;
  const outline = offsetAll([{ outer: largest.outer, holes: [] }], -HALF_LINE_M)[0];
  const isAround = (room: Face) =>
    isInsidePolygon(midpoint([room.polygon.outer[0] as Point, room.polygon.outer[0] as Point]), largest);
  return outline && rooms.every(isAround) ? { outer: outline.outer, holes: [] } : null;
}

/** A room with its share of the deep doorways that lead into it. */
function withNiches(polygon: Polygon, room: number, doors: readonly JoinedDoor[]): Polygon {
  const niches = doors.flatMap(({ door, sides }) =>
    sides.flatMap((side, index) => (side === room ? (door.doorway.niches?.[index] ?? []) : [])),
  );
  return niches.length > 0 ? (uniteAll([polygon, ...niches])[0] ?? polygon) : polygon;
}

/** @returns rooms in the order of their size, the largest first */
export function findFloorRooms(parts: FloorParts): FloorRooms {
  const tried = findFaces(parts, parts.gaps);
  const gaps = joinAll(parts.gaps, tried.faces, tried.outside);
  const outerGaps = gaps.filter(
    ({ sides }) => sides.includes('outside') && sides.some((side) => typeof side === 'number'),
  );
  const useful = [...gaps.filter(isBetweenRooms), ...outerGaps].map(({ door }) => door);
  const { faces, outside } = useful.length === parts.gaps.length ? tried : findFaces(parts, useful);
  const joined = joinAll(parts.doors, faces, outside);
  const hasDoor = new Set(joined.flatMap(({ sides }) => sides).filter((side) => typeof side === 'number'));
  const isWide = ({ polygon }: Face) => polygonArea(polygon) >= MIN_ROOM_M2 && meanWidthM(polygon) >= MIN_WIDTH_M;
  const kept = faces.flatMap((face, index) => (isWide(face) || hasDoor.has(index) ? [index] : []));
  kept.sort((p, q) => bySize(faces[p] as Face, faces[q] as Face));
  const roomOf = new Map(kept.map((face, room) => [face, room]));
  const toRoom = (side: Side): Side => (typeof side === 'number' ? (roomOf.get(side) ?? null) : side);
  const renumber = ({ door, sides: [left, right] }: JoinedDoor): JoinedDoor => ({
    door,
    sides: [toRoom(left), toRoom(right)],
  });
  const isIdle = ({ sides: [left, right] }: JoinedDoor) => left === right;
  const keptGaps = joinAll(useful, faces, outside).map(renumber);
  const keptDoors = joined.filter((door) => !isIdle(door)).map(renumber);
  const innerGaps = keptGaps.filter(isBetweenRooms);
  const keptFaces = kept.map((face) => faces[face] as Face);
  return {
    rooms: keptFaces.map(({ polygon }, room) => withNiches(growFace(polygon), room, [...keptDoors, ...innerGaps])),
    doors: keptDoors,
    gaps: innerGaps,
    outerGaps: outerGaps.map(({ door }) => door),
    idleDoors: joined.filter(isIdle).map(({ door }) => door),
    leaking: keptFaces.flatMap(({ isLeaking }, room) => (isLeaking ? [room] : [])),
    outline: findOutline(outside, keptFaces),
  };
}

/** The index of the room that a point lies in; -1 for none. */
export function roomAt(at: Point, rooms: readonly Polygon[]): number {
  return rooms.findIndex((room) => isInsidePolygon(at, room));
}
