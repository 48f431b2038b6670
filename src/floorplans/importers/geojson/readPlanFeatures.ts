/** GeoJSON that Muster wrote → the plan it was written from, with what was changed in the file meanwhile. */
import { type Point, type Problem, problem } from '../../../model/index.js';
import { parseCampusPlan } from '../../plan/parseCampusPlan.js';
import { type FeatureElement, PLAN_FEATURES } from '../../writers/geojson/planFeatures.js';
import { countPlan } from '../countPlan.js';
import { type Feature, isObject } from '../features/geojson.js';
import { type ImportInput, type ImportResult, withoutPlan } from '../importer.js';
import { startOfFile } from '../startOfFile.js';
import { looksLikeZip } from '../zip/readArchive.js';
import { readCollections } from './collections.js';

type Json = Readonly<Record<string, unknown>>;

/** The member stands before the features; a program that puts it elsewhere has made another file of it. */
const MARK_WITHIN = 4096;

export function isPlanFeatures({ bytes }: ImportInput): boolean {
  return !looksLikeZip(bytes) && startOfFile(bytes, MARK_WITHIN).includes(`"${PLAN_FEATURES}"`);
}

const LABEL = ['id', 'name', 'nameEn', 'kind'] as const;

/** The properties that go back into the plan; others, as map programs add them, are left. */
const PROPERTIES: Readonly<Partial<Record<FeatureElement, readonly string[]>>> = {
  space: [...LABEL, 'capacity', 'isWalkable', 'origin'],
  opening: [...LABEL, 'clearWidthM', 'spaceIds', 'lock', 'leaf', 'state', 'origin'],
  gate: [...LABEL, 'clearWidthM', 'spaceIds', 'lock', 'leaf', 'state', 'origin'],
  obstacle: LABEL,
  area: LABEL,
  stair: [...LABEL, 'shaft', 'lower', 'upper', 'widthM', 'riserM', 'treadM', 'flights', 'landings', 'origin'],
  assemblyPoint: ['id', 'name', 'nameEn'],
  slot: ['id', 'name', 'nameEn', 'classId'],
  post: ['id', 'name', 'nameEn', 'levelId', 'role'],
};

/** A part without its shape. Map programs write `null` for what a feature does not have. */
function partOf(element: FeatureElement, { properties }: Feature): Record<string, unknown> {
  const keys = PROPERTIES[element] ?? [];
  return Object.fromEntries(
    keys.flatMap((key) => (properties[key] === undefined || properties[key] === null ? [] : [[key, properties[key]]])),
  );
}

function openRing(ring: readonly Point[]): readonly Point[] {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  const isClosed = ring.length > 3 && first && last && first[0] === last[0] && first[1] === last[1];
  return isClosed ? ring.slice(0, -1) : ring;
}

/** `null` where the shape is another one than the part needs. */
function polygonOf({ geometry }: Feature): Json | null {
  if (geometry?.type !== 'Polygon' || geometry.polygons.length !== 1) return null;
  const [outer, ...holes] = (geometry.polygons[0] ?? []).map(openRing);
  return outer ? { outer, holes } : null;
}

function segmentOf({ geometry }: Feature): readonly Point[] | null {
  return geometry?.type === 'LineString' && geometry.points.length === 2 ? geometry.points : null;
}

interface Level extends Record<string, unknown> {
  readonly spaces: unknown[];
  readonly openings: unknown[];
  readonly obstacles: unknown[];
}

/** The plan while it is put together; whether it is sound is for the schema to say. */
class PlanParts {
  readonly buildings: unknown[] = [];
  readonly stairs: unknown[] = [];
  readonly posts: unknown[] = [];
  readonly assemblyPoints: (Record<string, unknown> & { slots: unknown[] })[] = [];
  private readonly site: Record<string, unknown> & { gates: unknown[]; greens: unknown[]; areas: unknown[] } = {
    gates: [],
    greens: [],
    areas: [],
  };
  private readonly levels = new Map<unknown, Level>();

  constructor(buildings: unknown) {
    for (const building of Array.isArray(buildings) ? (buildings as unknown[]) : []) {
      if (!isObject(building)) continue;
      const levels = Array.isArray(building.levels) ? (building.levels as unknown[]).filter(isObject) : [];
      this.buildings.push({ ...building, levels: levels.map((level) => this.begin(level)) });
    }
  }

  private begin(level: Json): Level {
    const begun: Level = { ...level, spaces: [], openings: [], obstacles: [] };
    this.levels.set(level.id, begun);
    return begun;
  }

  /** False where the feature is no part of a plan, or its level is not there. */
  add(feature: Feature): boolean {
    const element = feature.properties.element as FeatureElement;
    const part = partOf(element, feature);
    const polygon = polygonOf(feature);
    const segment = segmentOf(feature);
    const level = this.levels.get(feature.properties.levelId);
    switch (element) {
      case 'stair':
        return this.stairs.push(part) > 0;
      case 'post':
        return feature.geometry?.type === 'Point' && this.posts.push({ ...part, at: feature.geometry.at }) > 0;
      case 'opening':
        return segment !== null && level !== undefined && level.openings.push({ ...part, segment }) > 0;
      case 'gate':
        return segment !== null && this.site.gates.push({ ...part, segment }) > 0;
      case 'window':
      case 'railing':
        return segment !== null && level !== undefined && addLine(level, `${element}s`, segment);
      default:
        return polygon !== null && this.addArea(element, part, polygon, level, feature);
    }
  }

  private addArea(
    element: string,
    part: Json,
    polygon: Json,
    level: Level | undefined,
    { properties }: Feature,
  ): boolean {
    if (element === 'ground') this.site.outline = polygon;
    else if (element === 'green') this.site.greens.push(polygon);
    else if (element === 'area') this.site.areas.push({ ...part, polygon });
    else if (element === 'assemblyPoint') this.assemblyPoints.push({ ...part, polygon, slots: [] });
    else if (element === 'slot') {
      const point = this.assemblyPoints.find(({ id }) => id === properties.assemblyPointId);
      return point !== undefined && point.slots.push({ ...part, polygon }) > 0;
    } else if (level === undefined) return false;
    else if (element === 'outline') level.outline = polygon;
    else if (element === 'space') level.spaces.push({ ...part, polygon });
    else if (element === 'obstacle') level.obstacles.push({ ...part, polygon });
    else return false;
    return true;
  }

  finished(): Json {
    const { buildings, stairs, posts, assemblyPoints, site } = this;
    return { buildings, stairs, posts, assemblyPoints, ...(site.outline === undefined ? {} : { site }) };
  }
}

function addLine(level: Level, key: string, segment: readonly Point[]): boolean {
  const lines = (level[key] ?? []) as unknown[];
  level[key] = [...lines, segment];
  return true;
}

function tellLost(count: number, path: string): Problem[] {
  if (count === 0) return [];
  const text = `${count} features are no part of a plan, or have another shape than theirs (a room is one polygon, a door a line of two points), and were left out.`;
  return [problem('warning', 'geojson-parts-lost', path, text, { values: { count } })];
}

export function readPlanFeatures(input: ImportInput): ImportResult {
  const problems: Problem[] = [];
  const collection = readCollections(input, problems).collections[0];
  const member = collection?.properties.muster;
  if (collection === undefined || !isObject(member)) return withoutPlan(problems);
  const { schemaVersion, name, nameEn, source, buildings } = member;
  const parts = new PlanParts(buildings);
  const lost = collection.features.filter((feature) => !parts.add(feature)).length;
  problems.push(...tellLost(lost, input.fileName));
  const document = {
    format: 'muster/campus-plan',
    schemaVersion,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(source === undefined ? {} : { source }),
    ...parts.finished(),
  };
  const { value: plan, problems: faults } = parseCampusPlan(document);
  if (plan === null) return withoutPlan([...problems, ...faults]);
  return { plan, problems: [...problems, ...faults], counts: countPlan(plan) };
}
