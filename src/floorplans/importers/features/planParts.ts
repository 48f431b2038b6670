/** Parts of a plan that Muster wrote into another format, put together again; whether the plan is sound is for its schema to say. */
import type { Point } from '../../../model/index.js';
import type { FeatureElement } from '../../writers/geojson/planFeatures.js';
import { isObject } from './geojson.js';

type Json = Readonly<Record<string, unknown>>;

/** A part with its shape as the file has it; the shapes it does not have are `null`. */
export interface PlanPart {
  readonly element: string;
  /** All that the part has beside its shape, and things that other programs added. */
  readonly properties: Json;
  readonly polygon: Json | null;
  readonly segment: readonly Point[] | null;
  readonly at: Point | null;
}

const LABEL = ['id', 'name', 'nameEn', 'kind'] as const;

/** The properties that go back into the plan; others, as map programs add them, are left. */
const PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map<FeatureElement, readonly string[]>([
  ['space', [...LABEL, 'capacity', 'isWalkable', 'origin']],
  ['opening', [...LABEL, 'clearWidthM', 'spaceIds', 'lock', 'leaf', 'state', 'origin']],
  ['gate', [...LABEL, 'clearWidthM', 'spaceIds', 'lock', 'leaf', 'state', 'origin']],
  ['obstacle', LABEL],
  ['area', LABEL],
  ['stair', [...LABEL, 'shaft', 'lower', 'upper', 'widthM', 'riserM', 'treadM', 'flights', 'landings', 'origin']],
  ['assemblyPoint', ['id', 'name', 'nameEn']],
  ['slot', ['id', 'name', 'nameEn', 'classId']],
  ['post', ['id', 'name', 'nameEn', 'levelId', 'role']],
]);

/** Without its shape. Map programs write `null` for what a feature does not have. */
function ownOf({ element, properties }: PlanPart): Record<string, unknown> {
  const keys = PROPERTIES.get(element) ?? [];
  return Object.fromEntries(
    keys.flatMap((key) => (properties[key] === undefined || properties[key] === null ? [] : [[key, properties[key]]])),
  );
}

interface Level extends Record<string, unknown> {
  readonly spaces: unknown[];
  readonly openings: unknown[];
  readonly obstacles: unknown[];
}

export class PlanParts {
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

  /** @param buildings - with their levels, which have no parts yet */
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

  /** False where it is no part of a plan, has another shape than its own, or its level is not there. */
  add(part: PlanPart): boolean {
    const { element, properties, polygon, segment, at } = part;
    const own = ownOf(part);
    const level = this.levels.get(properties.levelId);
    switch (element) {
      case 'stair':
        return this.stairs.push(own) > 0;
      case 'post':
        return at !== null && this.posts.push({ ...own, at }) > 0;
      case 'opening':
        return segment !== null && level !== undefined && level.openings.push({ ...own, segment }) > 0;
      case 'gate':
        return segment !== null && this.site.gates.push({ ...own, segment }) > 0;
      case 'window':
      case 'railing':
        return segment !== null && level !== undefined && addLine(level, `${element}s`, segment);
      default:
        return polygon !== null && this.addArea(element, own, polygon, level, properties);
    }
  }

  private addArea(element: string, own: Json, polygon: Json, level: Level | undefined, properties: Json): boolean {
    if (element === 'ground') this.site.outline = polygon;
    else if (element === 'green') this.site.greens.push(polygon);
    else if (element === 'area') this.site.areas.push({ ...own, polygon });
    else if (element === 'assemblyPoint') this.assemblyPoints.push({ ...own, polygon, slots: [] });
    else if (element === 'slot') {
      const point = this.assemblyPoints.find(({ id }) => id === properties.assemblyPointId);
      return point !== undefined && point.slots.push({ ...own, polygon }) > 0;
    } else if (level === undefined) return false;
    else if (element === 'outline') level.outline = polygon;
    else if (element === 'space') level.spaces.push({ ...own, polygon });
    else if (element === 'obstacle') level.obstacles.push({ ...own, polygon });
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
