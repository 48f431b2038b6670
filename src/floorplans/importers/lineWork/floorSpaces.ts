/** The spaces of one storey: rooms with their names, and what they are for as far as it is evident. */
import { isInsidePolygon, type Point, type Polygon, polygonArea, ringCentroid } from '../../../model/index.js';
import type { Space, SpaceKind } from '../../campusPlan.js';
import { distinctLabels } from '../labels/distinctLabels.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { FloorRooms } from './floorRooms.js';
import { meanWidthM } from './freeFloor.js';
import { type LayerMap, meaningOf } from './layerReading.js';
import type { LineDrawing } from './lineDrawing.js';
import { roomKindOf } from './roomKind.js';
import { nameTexts, pickRoomName, type RoomName } from './roomNames.js';
import { findLifts, findTreads, MIN_TREADS } from './treads.js';

/** A room without a door that is smaller is a shaft, m². */
const MAX_SHAFT_M2 = 4;

/** A room with a lift in it that is larger is the lobby before it, m². */
const MAX_LIFT_M2 = 16;

/** A larger room with a basin in it is no toilet, m². */
const MAX_TOILET_M2 = 60;

/** A corridor has this many doors, and is this many times longer than wide. */
const CORRIDOR = { doors: 3, slenderness: 6 };

interface RoomDraft {
  readonly polygon: Polygon;
  readonly name: RoomName | null;
  readonly kind: SpaceKind;
  readonly doors: number;
}

export interface FloorSpaces {
  /** Those of the rooms first, in their order; then lifts that stand in no room. */
  readonly spaces: readonly Space[];
  readonly named: number;
  readonly manyNames: readonly { readonly name: string; readonly others: readonly string[]; readonly at: Point }[];
}

const WORDS: Readonly<Partial<Record<SpaceKind, readonly [string, string]>>> = {
  corridor: ['走廊', 'corridor'],
  stair: ['楼梯间', 'stair room'],
  lift: ['电梯', 'lift'],
  toilet: ['卫生间', 'toilet'],
};

const ROOM_WORD = ['房间', 'room'] as const;

function kindByShape(polygon: Polygon, doors: number): SpaceKind {
  const widthM = meanWidthM(polygon);
  const isSlender = polygonArea(polygon) / (widthM * widthM) >= CORRIDOR.slenderness;
  return isSlender && doors >= CORRIDOR.doors ? 'corridor' : 'other';
}

/** How many of the points lie in each room. */
function countInside(points: readonly Point[], rooms: readonly Polygon[]): number[] {
  const counts = rooms.map(() => 0);
  for (const at of points) {
    const room = rooms.findIndex((each) => isInsidePolygon(at, each));
    if (room >= 0) counts[room] = (counts[room] as number) + 1;
  }
  return counts;
}

function doorCounts({ rooms, doors, gaps }: FloorRooms): number[] {
  const counts = rooms.map(() => 0);
  for (const { sides } of [...doors, ...gaps]) {
    for (const side of sides) if (typeof side === 'number') counts[side] = (counts[side] as number) + 1;
  }
  return counts;
}

function draftRooms(floor: FloorRooms, drawing: LineDrawing, layers: LayerMap, isImperial: boolean): RoomDraft[] {
  const { rooms } = floor;
  const texts = nameTexts(drawing, layers, isImperial);
  const treads = countInside(findTreads(drawing, layers), rooms);
  const sanitary = drawing.lines.filter(({ layer }) => meaningOf(layers, layer) === 'sanitary');
  const basins = countInside(
    sanitary.map(({ points }) => points[0] as Point),
    rooms,
  );
  const lifts = findLifts(drawing, layers);
  const cars = countInside(
    lifts.map(({ at }) => at),
    rooms,
  );
  const doors = doorCounts(floor);
  const drafts = rooms.map((polygon, room): RoomDraft => {
    const name = pickRoomName(texts.filter(({ at }) => isInsidePolygon(at, polygon)));
    const area = polygonArea(polygon);
    const marked: SpaceKind | null =
      (cars[room] as number) > 0 && area <= MAX_LIFT_M2
        ? 'lift'
        : (treads[room] as number) >= MIN_TREADS
          ? 'stair'
          : (basins[room] as number) > 0 && area <= MAX_TOILET_M2
            ? 'toilet'
            : null;
    const kind = (name && roomKindOf(name.name)) ?? marked ?? kindByShape(polygon, doors[room] as number);
    return { polygon, name, kind, doors: doors[room] as number };
  });
  for (const { at, car } of lifts) {
    if (!car || rooms.some((room) => isInsidePolygon(at, room))) continue;
    const { polygon } = tidyPolygon([car.outer]);
    if (polygon) drafts.push({ polygon, name: null, kind: 'lift', doors: 0 });
  }
  return drafts;
}

function spaceId(levelId: string, { outer }: Polygon, used: Set<string>): string {
  const [x, y] = ringCentroid(outer);
  const stem = `space:${levelId}-${Math.round(x * 10)}-${Math.round(y * 10)}`;
  let id = stem;
  for (let copy = 2; used.has(id); copy++) id = `${stem}~${copy}`;
  used.add(id);
  return id;
}

/**
 * @param isChinese - rooms without a name get a Chinese one
 * @param place - from the storey's own place on the sheet to the plan's
 */
export function toFloorSpaces(
  floor: FloorRooms,
  drawing: LineDrawing,
  layers: LayerMap,
  level: { readonly id: string; readonly name: string },
  options: { readonly isChinese: boolean; readonly isImperial: boolean },
  place: (polygon: Polygon) => Polygon,
): FloorSpaces {
  const drafts = draftRooms(floor, drawing, layers, options.isImperial);
  const labelled = (language: 0 | 1) =>
    distinctLabels(
      drafts.map(({ name, kind }) => ({
        own: name && { name: name.name, nameEn: name.name },
        word: (WORDS[kind] ?? ROOM_WORD)[language],
      })),
      level.name,
    );
  const english = labelled(1);
  const local = options.isChinese ? labelled(0) : english;
  const used = new Set<string>();
  const spaces = drafts.map(({ polygon, name, kind, doors }, index): Space => {
    const placed = place(polygon);
    const isShaft = doors === 0 && name === null && kind === 'other' && polygonArea(polygon) < MAX_SHAFT_M2;
    const isNameDrawn = local[index]?.source === 'file';
    return {
      id: spaceId(level.id, placed, used),
      name: local[index]?.name ?? '',
      nameEn: english[index]?.nameEn ?? '',
      kind,
      polygon: placed,
      ...(isShaft ? { isWalkable: false } : {}),
      origin: {
        polygon: 'derived',
        kind: kind === 'other' ? 'assumed' : 'derived',
        ...(isNameDrawn ? {} : { name: 'derived' as const }),
        ...(isShaft ? { isWalkable: 'derived' as const } : {}),
      },
    };
  });
  return {
    spaces,
    named: drafts.filter(({ name }) => name !== null).length,
    manyNames: drafts.flatMap(({ name, polygon }) => {
      if (!name || name.others.length === 0) return [];
      return [{ name: name.name, others: name.others, at: ringCentroid(place(polygon).outer) }];
    }),
  };
}
