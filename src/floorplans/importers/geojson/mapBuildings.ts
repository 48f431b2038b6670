/** The buildings of a map, by the outlines that hang together over all levels, and their storeys. */
import {
  distanceToOutline,
  isInsidePolygon,
  type Point,
  type Polygon,
  polygonArea,
  ringCentroid,
} from '../../../model/index.js';
import { uniteAll } from '../../cells/clipping.js';
import type { Label } from '../labels/label.js';
import { groundOrdinalOf } from '../levels/groundOrdinal.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import type { MapLevel } from './mapFeatures.js';
import type { LevelShapes, MapDoor, MapShape } from './mapShapes.js';

/** An outline smaller than this is a kiosk or a fault, m². */
const MIN_BUILDING_M2 = 20;

/** More buildings than a campus has. */
const MAX_BUILDINGS = 100;

export interface DrawnLevel {
  readonly level: MapLevel;
  readonly drawn: LevelShapes;
}

/** A storey of one building with what is drawn on it. */
export interface DrawnStorey {
  readonly draft: LevelDraft;
  readonly drawn: LevelShapes;
}

export interface DrawnBuilding {
  readonly building: BuildingDraft;
  readonly storeys: readonly DrawnStorey[];
}

function footprints(levels: readonly DrawnLevel[]): Polygon[] {
  const outlines = levels.flatMap(({ drawn }) =>
    drawn.shapes.filter(({ role }) => role.role === 'outline').map((shape) => shape.polygon),
  );
  return uniteAll(outlines)
    .filter((footprint) => polygonArea(footprint) >= MIN_BUILDING_M2)
    .slice(0, MAX_BUILDINGS);
}

function middleOfDoor({ body }: MapDoor): Point {
  if ('outer' in body) return ringCentroid(body.outer);
  const first = body[0];
  return Array.isArray(first) ? (first as unknown as Point) : (body as Point);
}

/** The footprint a point lies in, else the nearest. */
function footprintOf(at: Point, footprints: readonly Polygon[]): number {
  let best = 0;
  let bestM = Number.POSITIVE_INFINITY;
  for (const [index, footprint] of footprints.entries()) {
    const awayM = isInsidePolygon(at, footprint) ? 0 : distanceToOutline(at, footprint);
    if (awayM >= bestM) continue;
    bestM = awayM;
    best = index;
  }
  return best;
}

function splitShapes(drawn: LevelShapes, footprints: readonly Polygon[]): LevelShapes[] {
  const split = Array.from({ length: Math.max(1, footprints.length) }, () => ({
    shapes: [] as MapShape[],
    doors: [] as MapDoor[],
  }));
  const at = (point: Point) => split[footprints.length > 1 ? footprintOf(point, footprints) : 0];
  for (const shape of drawn.shapes) at(ringCentroid(shape.polygon.outer))?.shapes.push(shape);
  for (const door of drawn.doors) at(middleOfDoor(door))?.doors.push(door);
  return split;
}

/** Ordinals from the ground up; levels that the file numbers from one in the absence of a zero are next to the basement. */
function ordinalsOf(values: readonly number[]): number[] {
  if (values.every(Number.isInteger) && (values.includes(0) || !values.includes(1) || (values[0] as number) > 0)) {
    return values.map((value) => value - groundOrdinalOf(values));
  }
  const ground = values.findIndex((value) => value >= 0);
  return values.map((_, index) => index - Math.max(0, ground));
}

function draftLevel(level: MapLevel, drawn: LevelShapes, id: string, buildingId: string): LevelDraft {
  const outlines = drawn.shapes.filter(({ role }) => role.role === 'outline').map((shape) => shape.polygon);
  return {
    ...level.label,
    id,
    buildingId,
    fileOrdinal: level.value,
    ordinal: 0,
    elevationM: 0,
    outline: uniteAll(outlines)[0] ?? null,
    spaces: [],
    drawnSpaces: [],
    openings: [],
    obstacles: [],
  };
}

/** @param storeyHeightM - from floor to floor */
export function drawnBuildings(levels: readonly DrawnLevel[], label: Label, storeyHeightM: number): DrawnBuilding[] {
  const places = footprints(levels);
  const split = levels.map(({ level, drawn }) => ({ level, parts: splitShapes(drawn, places) }));
  const isOne = places.length <= 1;
  return Array.from({ length: Math.max(1, places.length) }, (_, index): DrawnBuilding => {
    const id = isOne ? 'building' : `building-${index + 1}`;
    const storeys = split.flatMap(({ level, parts }): DrawnStorey[] => {
      const drawn = parts[index] as LevelShapes;
      if (drawn.shapes.length === 0) return [];
      const levelId = isOne ? `level-${level.value}` : `${id}/level-${level.value}`;
      return [{ draft: draftLevel(level, drawn, levelId, id), drawn }];
    });
    const values = storeys.map(({ draft }) => draft.fileOrdinal);
    const ordinals = values.length > 0 ? ordinalsOf(values) : [];
    for (const [at, { draft }] of storeys.entries()) {
      draft.ordinal = ordinals[at] as number;
      draft.elevationM = draft.ordinal * storeyHeightM;
    }
    const name = isOne ? label : { name: `${label.name} ${index + 1}`, nameEn: `${label.nameEn} ${index + 1}` };
    return {
      building: { ...name, id, levels: storeys.map(({ draft }) => draft), groundOrdinal: 0 },
      storeys,
    };
  }).filter(({ storeys }) => storeys.length > 0);
}
