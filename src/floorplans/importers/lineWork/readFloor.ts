/** One plan on the sheet → its rooms and doors, where they are drawn. */
import { type Polygon, polygonArea } from '../../../model/index.js';
import type { FloorShape } from './alignFloors.js';
import { type FloorParts, findFloorParts } from './floorParts.js';
import { type FloorRooms, findFloorRooms, roomAt } from './floorRooms.js';
import { keepSheet } from './keepSheet.js';
import type { LayerMap } from './layerReading.js';
import type { LineDrawing } from './lineDrawing.js';
import { roomKindOf } from './roomKind.js';
import type { Sheet } from './sheets.js';
import { findTreads, MIN_TREADS } from './treads.js';

export interface ReadFloor {
  readonly drawing: LineDrawing;
  readonly parts: FloorParts;
  readonly rooms: FloorRooms;
  readonly shape: FloorShape;
}

/** Rooms with treads in them, or called stairs. */
function stairRooms(drawing: LineDrawing, layers: LayerMap, rooms: readonly Polygon[]): Polygon[] {
  const counts = new Map<number, number>();
  const add = (room: number, count: number) => counts.set(room, (counts.get(room) ?? 0) + count);
  for (const at of findTreads(drawing, layers)) add(roomAt(at, rooms), 1);
  for (const { text, at } of drawing.texts) if (roomKindOf(text) === 'stair') add(roomAt(at, rooms), MIN_TREADS);
  return rooms.filter((_, room) => (counts.get(room) ?? 0) >= MIN_TREADS);
}

export function readFloor(drawing: LineDrawing, layers: LayerMap, sheet: Sheet): ReadFloor {
  const own = keepSheet(drawing, sheet.bounds);
  const parts = findFloorParts(own, layers);
  const rooms = findFloorRooms(parts);
  const outline = rooms.outline ? [rooms.outline] : rooms.rooms.filter((room) => polygonArea(room) > 4);
  return { drawing: own, parts, rooms, shape: { outline, stairs: stairRooms(own, layers, rooms.rooms) } };
}
