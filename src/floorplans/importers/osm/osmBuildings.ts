/** Outlines tagged `building`, and the storeys that their rooms stand on. */
import {
  distanceToOutline,
  isInsidePolygon,
  type Point,
  type Polygon,
  type Problem,
  problem,
} from '../../../model/index.js';
import { isOutOfReach } from '../features/projection.js';
import type { Label } from '../labels/label.js';
import { groundOrdinalOf } from '../levels/groundOrdinal.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import type { NodePlaces } from './nodePlaces.js';
import type { OsmData } from './osmData.js';
import { levelsOf } from './osmLevels.js';
import { type OsmShape, shapesWith } from './shapes.js';
import { labelOfTags } from './tagLabels.js';

/** How far outside the outline of its building a room may be drawn, m. */
const BESIDE_M = 20;

/** More buildings than the surroundings of a school have. */
const MAX_BUILDINGS = 2_000;

/** A room on all of its levels, and a point of it. */
export interface PlacedShape {
  readonly shape: OsmShape;
  readonly at: Point;
  readonly levels: readonly number[];
}

interface BuildingOutline {
  readonly id: string;
  readonly label: Label | null;
  readonly outline: Polygon;
}

/** Drafts of the buildings, with the rooms that stand in each. */
export interface BuildingRooms {
  readonly building: BuildingDraft;
  readonly rooms: readonly PlacedShape[];
}

function outlinesOf(shapes: readonly OsmShape[], places: NodePlaces): BuildingOutline[] {
  return shapes.flatMap(({ id, tags, parts }) =>
    parts.slice(0, 1).flatMap((part) => {
      const rings = places.rings(part);
      const { polygon } = rings.some((ring) => ring.some(isOutOfReach)) ? { polygon: null } : tidyPolygon(rings);
      return polygon ? [{ id, label: labelOfTags(tags), outline: polygon }] : [];
    }),
  );
}

/** The outline a room stands in, else the nearest one beside it. */
function buildingOf({ at }: PlacedShape, outlines: readonly BuildingOutline[]): BuildingOutline | null {
  let best: BuildingOutline | null = null;
  let bestM = BESIDE_M;
  for (const each of outlines) {
    if (isInsidePolygon(at, each.outline)) return each;
    const awayM = distanceToOutline(at, each.outline);
    if (awayM > bestM) continue;
    bestM = awayM;
    best = each;
  }
  return best;
}

function levelLabel(value: number, named: readonly OsmShape[]): Label {
  const own = named.find(({ tags }) => levelsOf(tags).includes(value));
  const label = own ? labelOfTags(own.tags) : null;
  return label ?? { name: `Level ${value}`, nameEn: `Level ${value}` };
}

/** Whole levels count from the ground; with half levels between them every level is the next one. */
function ordinalsOf(values: readonly number[], ground: number): number[] {
  if (values.every(Number.isInteger)) return values.map((value) => value - ground);
  const groundIndex = values.indexOf(ground);
  return values.map((_, index) => index - groundIndex);
}

function draftBuilding(
  outline: BuildingOutline | null,
  number: number,
  rooms: readonly PlacedShape[],
  levelShapes: readonly { readonly shape: OsmShape; readonly outline: Polygon; readonly at: Point }[],
  storeyHeightM: number,
): BuildingDraft {
  const id = outline?.id ?? `building-${number}`;
  const label = outline?.label ?? { name: `Building ${number}`, nameEn: `Building ${number}` };
  const values = [...new Set(rooms.flatMap((room) => room.levels))].sort((a, b) => a - b);
  const ground = groundOrdinalOf(values);
  const ordinals = ordinalsOf(values, ground);
  const own = levelShapes.filter(({ at }) => !outline || isInsidePolygon(at, outline.outline));
  const levels = values.map((value, index): LevelDraft => {
    const drawn = own.find(({ shape }) => levelsOf(shape.tags).includes(value));
    return {
      ...levelLabel(
        value,
        own.map(({ shape }) => shape),
      ),
      id: `${id}/level/${value}`,
      buildingId: id,
      fileOrdinal: value,
      ordinal: ordinals[index] as number,
      elevationM: (value - ground) * storeyHeightM,
      outline: drawn?.outline ?? outline?.outline ?? null,
      spaces: [],
      drawnSpaces: [],
      openings: [],
      obstacles: [],
    };
  });
  return { ...label, id, levels, groundOrdinal: ground };
}

function tellAssumptions(
  drafts: readonly BuildingRooms[],
  storeyHeightM: number,
  path: string,
  problems: Problem[],
): void {
  const text = `The file has no heights: ${storeyHeightM} m from floor to floor was assumed. Correct the levels' elevations if you know them.`;
  problems.push(problem('info', 'elevation-assumed', path, text, { values: { storeyHeightM } }));
  const outside = drafts.filter(({ building }) => building.id.startsWith('building-'));
  if (outside.length === 0) return;
  const count = outside.reduce((sum, { rooms }) => sum + rooms.length, 0);
  const message = `${count} rooms stand in no outline tagged "building"; they were taken to be one building. Draw its outline.`;
  problems.push(problem('warning', 'osm-rooms-without-building', path, message, { values: { count } }));
}

/**
 * Buildings that have a room, in the order of the file; rooms outside of all make one of their own, the last.
 *
 * @param storeyHeightM - from floor to floor
 */
export function readBuildings(
  data: OsmData,
  places: NodePlaces,
  rooms: readonly PlacedShape[],
  storeyHeightM: number,
  path: string,
  problems: Problem[],
): BuildingRooms[] {
  const built = shapesWith(data, (tags) => tags.building !== undefined && tags.building !== 'no');
  const outlines = outlinesOf(built.shapes.slice(0, MAX_BUILDINGS), places);
  const roomsOf = new Map<BuildingOutline | null, PlacedShape[]>(outlines.map((outline) => [outline, []]));
  roomsOf.set(null, []);
  for (const room of rooms) roomsOf.get(buildingOf(room, outlines))?.push(room);
  const levelShapes = shapesWith(data, (tags) => tags.indoor === 'level').shapes.flatMap((shape) => {
    const { polygon } = tidyPolygon(places.rings(shape.parts[0] as OsmShape['parts'][number]));
    return polygon ? [{ shape, outline: polygon, at: places.middle(shape) }] : [];
  });
  const drafts: BuildingRooms[] = [];
  for (const [outline, own] of roomsOf) {
    if (own.length === 0) continue;
    const building = draftBuilding(outline, drafts.length + 1, own, levelShapes, storeyHeightM);
    drafts.push({ building, rooms: own });
  }
  tellAssumptions(drafts, storeyHeightM, path, problems);
  return drafts;
}
