/** Cells and crossings of IndoorGML → storeys as drawn, in metres. */
import { boundsOf, type Point, type Polygon, type Segment } from '../../../model/index.js';
import { uniteAll } from '../../cells/clipping.js';
import type { DrawnLevel, DrawnRoom } from '../drawnRooms/drawnLevel.js';
import type { Projection } from '../features/projection.js';
import { levelValue } from '../geojson/levelWords.js';
import type { DrawnDoor } from '../geojson/mapDoors.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { Cell } from './cells.js';
import type { ThinDoor, Transition } from './crossings.js';
import type { Place3 } from './gmlGeometry.js';
import { joinRooms } from './joins.js';
import { type Storey, storeyAt } from './storeys.js';

/** Storeys are this high, m; other heights are of another unit than the ground. */
const STOREY_M = { least: 2, most: 10 } as const;

export const flat = ([x, y]: Place3): Point => [x, y];

/** The floor of a cell in metres; the pieces of one floor are joined. */
function ringsOf({ floor }: Cell, project: Projection): Point[][] | readonly (readonly Point[])[] {
  const pieces = floor.map(({ outer, holes }) =>
    [outer, ...holes].map((ring) => ring.map((place) => project(flat(place)))),
  );
  if (pieces.length === 1) return pieces[0] as Point[][];
  const tidied = pieces.flatMap((rings) => tidyPolygon(rings).polygon ?? []);
  const [whole] = uniteAll(tidied);
  return whole ? [whole.outer, ...whole.holes] : [];
}

/** The two ends of a door as it lies on the ground: the farthest of its places. */
export function endsOf({ places }: ThinDoor, project: Projection): Segment | null {
  const points = places.map((place) => project(flat(place)));
  const bounds = boundsOf(points);
  if (!bounds) return null;
  const isWide = bounds.maxX - bounds.minX >= bounds.maxY - bounds.minY;
  const sorted = [...points].sort((p, q) => (isWide ? p[0] - q[0] : p[1] - q[1]));
  return [sorted[0] as Point, sorted[sorted.length - 1] as Point];
}

/** What a file holds, apart from its unit. */
export interface Model {
  readonly cells: readonly Cell[];
  readonly rooms: readonly Cell[];
  readonly thin: readonly ThinDoor[];
  readonly ways: readonly Transition[];
  readonly storeys: readonly Storey[];
  readonly storeyOf: ReadonlyMap<string, number>;
}

/** Rooms that a way leads up or down from, and that are not called otherwise. */
function stairCells({ ways, storeyOf }: Model): Set<string> {
  const between = ways.filter(({ cells: [a, b] }) => {
    const [from, to] = [storeyOf.get(a), storeyOf.get(b)];
    return from !== undefined && to !== undefined && from !== to;
  });
  return new Set(between.flatMap(({ cells }) => cells));
}

function toRoom(cell: Cell, isStair: boolean, project: Projection): DrawnRoom {
  const { id, name, isKindKnown, isWalkable } = cell;
  const kind = isStair && cell.kind !== 'lift' ? 'stair' : cell.kind;
  return {
    id,
    own: name === '' ? null : { name, nameEn: name },
    kind,
    kindOrigin: isKindKnown || isStair ? 'derived' : 'assumed',
    ...(isWalkable ? {} : { isWalkable }),
    rings: ringsOf(cell, project),
  };
}

function doorsOn(storey: Storey, { cells, thin, storeys }: Model, project: Projection): DrawnDoor[] {
  const isHere = ({ storey: told, low }: Pick<Cell, 'storey' | 'low'>) => {
    const ordinal = told === null ? null : levelValue(told);
    return (ordinal ?? storeyAt(storeys, low).ordinal) === storey.ordinal;
  };
  const thick = cells.filter((cell) => cell.role !== 'room' && cell.floor.length > 0 && isHere(cell));
  return [
    ...thick.flatMap((cell): DrawnDoor[] => {
      const polygon: Polygon | null = tidyPolygon(ringsOf(cell, project)).polygon;
      return polygon
        ? [{ id: cell.id, body: polygon, label: null, role: { role: cell.role === 'exit' ? 'exit' : 'door' } }]
        : [];
    }),
    ...thin.filter(isHere).flatMap((door): DrawnDoor[] => {
      const body = endsOf(door, project);
      return body ? [{ id: door.id, body, label: null, role: { role: door.role } }] : [];
    }),
  ];
}

/** @param metres - of a unit of the file */
export function toLevel(storey: Storey, model: Model, project: Projection, metres: number): DrawnLevel {
  const { rooms, ways, storeyOf, storeys } = model;
  const id = `level-${storey.ordinal}`;
  const stairs = stairCells(model);
  const own = rooms.filter((cell) => storeyOf.get(cell.id) === storey.ordinal);
  const idOf = (cell: string) => `${id}/${cell}`;
  const roomWays = ways
    .filter(({ cells }) => cells.every((cell) => storeyOf.get(cell) === storey.ordinal))
    .map(({ id: way, cells: [a, b], line }) => ({
      id: way,
      spaces: [idOf(a), idOf(b)] as const,
      line: line.map((place) => project(flat(place))),
    }));
  const steps = storeys.slice(1).map(({ low }, k) => (low - (storeys[k] as Storey).low) * metres);
  const ground = storeys.find(({ ordinal }) => ordinal === 0) ?? (storeys[0] as Storey);
  const isHeight = steps.length > 0 && steps.every((m) => m >= STOREY_M.least && m <= STOREY_M.most);
  return {
    id,
    name: storey.name,
    nameEn: storey.name,
    fileOrdinal: storey.ordinal,
    elevationM: isHeight ? Math.round((storey.low - ground.low) * metres * 1000) / 1000 : null,
    outline: null,
    rooms: own.map((cell) => toRoom(cell, stairs.has(cell.id), project)),
    doors: doorsOn(storey, model, project),
    obstacles: [],
    joins: (spaces, openings) => joinRooms(roomWays, spaces, openings),
  };
}
