/** Shapes of an SVG that are rooms, doors and obstacles of their own → storeys as drawn, in metres. */
import {
  boundsOf,
  isInsidePolygon,
  type Point,
  type Polygon,
  polygonArea,
  ringCentroid,
} from '../../../model/index.js';
import type { DrawnLevel, DrawnObstacle, DrawnRoom } from '../drawnRooms/drawnLevel.js';
import type { DrawnDoor } from '../geojson/mapDoors.js';
import { nestRings } from '../ifc/nestRings.js';
import type { Label } from '../labels/label.js';
import type { DrawnText } from '../lineWork/lineDrawing.js';
import { roomKindOf } from '../lineWork/roomKind.js';
import { nameTexts, pickRoomName } from '../lineWork/roomNames.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { SvgFloor } from './svgFloors.js';
import type { SvgShape, SvgText } from './svgMarks.js';
import type { SvgRole } from './svgRoles.js';
import { toldDoorOf } from './toldDoors.js';

/** A filled shape without any name is a room from this size on, m². */
const UNNAMED_M2 = 4;

/** A room with a name, m². */
const NAMED_M2 = 1;

/** Doors are not wider, m. */
const WIDEST_DOOR_M = 6;

export type PlacedShape = { readonly shape: SvgShape; readonly role: SvgRole };

export interface FloorMarks {
  readonly floor: SvgFloor;
  readonly shapes: readonly PlacedShape[];
  readonly texts: readonly SvgText[];
}

export type ToMetres = (point: Point) => Point;

interface Area extends PlacedShape {
  readonly rings: readonly (readonly Point[])[];
  readonly polygon: Polygon;
  readonly areaM2: number;
}

function areasOf({ shape, role }: PlacedShape, toMetres: ToMetres): Area[] {
  const rings = shape.lines.map(({ points }) => points.map(toMetres));
  return nestRings(rings.filter((ring) => ring.length >= 3)).flatMap((area) => {
    const { polygon } = tidyPolygon(area);
    return polygon ? [{ shape, role, rings: area, polygon, areaM2: polygonArea(polygon) }] : [];
  });
}

/** Closed and filled, or called a room. */
export function isArea({ shape, role }: PlacedShape): boolean {
  if (!shape.lines.some(({ points }) => points.length >= 3)) return false;
  return shape.isFilled || (role.role === 'room' && role.isSaid && shape.lines.some(({ isClosed }) => isClosed));
}

function writtenIn(polygon: Polygon, texts: readonly DrawnText[]): string | null {
  return pickRoomName(texts.filter(({ at }) => isInsidePolygon(at, polygon)))?.name ?? null;
}

function labelOf({ shape, polygon }: Area, texts: readonly DrawnText[]): Label | null {
  const given = shape.data.name;
  const name = given !== undefined && given !== '' ? given : (writtenIn(polygon, texts) ?? shape.words[0]);
  return name === undefined ? null : { name, nameEn: shape.data['name-en'] ?? name };
}

/** Ids stay those of the file; of shapes with the same one the later have a number behind. */
function idsOf(): (id: string, word: string) => string {
  const uses = new Map<string, number>();
  return (own, word) => {
    const id = own || word;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return use === 1 && own !== '' ? id : `${id}~${use}`;
  };
}

function toRoom(area: Area, label: Label | null, id: string): DrawnRoom {
  const { role, rings, shape } = area;
  const said = role.role === 'room' ? role : { kind: 'other' as const, kindOrigin: 'assumed' as const };
  const byName = label && said.kindOrigin !== undefined ? roomKindOf(label.name) : null;
  const kindOrigin = byName ? ('derived' as const) : said.kindOrigin;
  const capacity = Number(shape.data.capacity ?? Number.NaN);
  return {
    id,
    own: label,
    // in a sheet of our own: two washrooms of a floor may well have one name
    ...(shape.data.kind !== undefined && shape.data.name !== undefined ? { isNameTold: true } : {}),
    kind: byName ?? said.kind,
    ...(kindOrigin ? { kindOrigin } : {}),
    ...(Number.isInteger(capacity) && capacity >= 0 ? { capacity } : {}),
    ...(shape.data.walkable === 'false' ? { isWalkable: false } : {}),
    rings,
  };
}

/** The ends of a door that is a line, or its outline where it is an area. */
function doorBodies({ shape }: PlacedShape, toMetres: ToMetres, isTold: boolean): DrawnDoor['body'][] {
  return shape.lines.flatMap(({ points, isClosed }): DrawnDoor['body'][] => {
    const own = points.map(toMetres);
    const bounds = boundsOf(own);
    const widest = bounds === null ? 0 : Math.max(bounds.maxX - bounds.minX, bounds.maxY - bounds.minY);
    if (bounds === null || (widest > WIDEST_DOOR_M && !isTold)) return [];
    const polygon = isClosed || (shape.isFilled && own.length > 2) ? tidyPolygon([own]).polygon : null;
    if (polygon) return [polygon];
    return own.length >= 2 ? [[own[0] as Point, own[own.length - 1] as Point]] : [];
  });
}

function doorsOf(placed: readonly PlacedShape[], toMetres: ToMetres): DrawnDoor[] {
  const idOf = idsOf();
  return placed.flatMap((each) => {
    const { role } = each.role;
    if (role !== 'door' && role !== 'exit' && role !== 'gap') return [];
    const { name, 'name-en': nameEn } = each.shape.data;
    const label = name ? { name, nameEn: nameEn ?? name } : null;
    const told = toldDoorOf(each.shape.data);
    return doorBodies(each, toMetres, told !== null).map((body) => ({
      id: idOf(each.shape.id, 'door'),
      body,
      label,
      role: { role },
      ...(told ? { told } : {}),
    }));
  });
}

export interface DrawnFloor {
  readonly level: DrawnLevel;
  /** Shapes that were no rooms. */
  readonly unused: number;
}

export function drawFloor({ floor, shapes, texts }: FloorMarks, toMetres: ToMetres, scale: number): DrawnFloor {
  const metric = texts.map(({ text, at, height }) => ({ text, at: toMetres(at), height: height * scale, layer: '' }));
  const names = nameTexts(
    { lines: [], arcs: [], texts: metric, symbols: [], dimensions: [], declaredUnit: null },
    new Map(),
    false,
  );
  const areas = shapes.filter(isArea).flatMap((each) => areasOf(each, toMetres));
  const rooms = areas.filter(({ role }) => role.role === 'room').sort((p, q) => p.areaM2 - q.areaM2);
  // a text belongs to the smallest shape around it, so that a base under the rooms takes no name from them
  const taken = new Set<DrawnText>();
  const labels = new Map<Area, Label | null>();
  for (const area of rooms) {
    labels.set(
      area,
      labelOf(
        area,
        names.filter((text) => !taken.has(text)),
      ),
    );
    for (const text of names) if (isInsidePolygon(text.at, area.polygon)) taken.add(text);
  }
  const isNamed = (area: Area) => labels.get(area) !== null || (area.role.role === 'room' && area.role.isSaid);
  const isKept = ({ shape, areaM2 }: Area) => areaM2 >= NAMED_M2 || shape.data.kind !== undefined;
  const named = rooms.filter((area) => isNamed(area) && isKept(area));
  const isFree = ({ polygon, areaM2 }: Area) =>
    areaM2 >= UNNAMED_M2 && !named.some((other) => isInsidePolygon(ringCentroid(polygon.outer), other.polygon));
  const kept = new Set([...named, ...rooms.filter((area) => !isNamed(area) && isFree(area))]);
  // a sheet under everything is the outline of the floor, if it has no name
  const holds = (area: Area) =>
    rooms.filter((other) => other !== area && isInsidePolygon(ringCentroid(other.polygon.outer), area.polygon)).length;
  const base = [...kept].find((area) => !isNamed(area) && kept.size > 3 && holds(area) >= 0.8 * (kept.size - 1));
  if (base) kept.delete(base);
  const outlines = [...areas.filter(({ role }) => role.role === 'outline'), ...(base ? [base] : [])];
  const outline = outlines.sort((p, q) => q.areaM2 - p.areaM2)[0]?.polygon ?? null;
  const idOf = idsOf();
  const obstacles = areas.flatMap(({ role: { role }, polygon, shape }): DrawnObstacle[] =>
    role === 'column' || role === 'fixed' ? [{ id: idOf(shape.id, role), kind: role, polygon }] : [],
  );
  const level: DrawnLevel = {
    id: floor.building ? `${floor.building.id}/level-${floor.ordinal}` : `level-${floor.ordinal}`,
    ...(floor.building ? { building: floor.building } : {}),
    name: floor.name,
    nameEn: floor.nameEn ?? floor.name,
    fileOrdinal: floor.ordinal,
    elevationM: floor.elevationM,
    outline,
    // in the order of the file
    rooms: areas
      .filter((area) => kept.has(area))
      .map((area) => toRoom(area, labels.get(area) ?? null, idOf(area.shape.id, 'room'))),
    doors: doorsOf(shapes, toMetres),
    obstacles,
  };
  return { level, unused: rooms.length - kept.size - (base ? 1 : 0) };
}
