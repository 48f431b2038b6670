/** The polygons of a level's features, in metres and tidied. */
import { midpoint, type Point, type Polygon, type Problem, problem, type Segment } from '../../../model/index.js';
import { isOutOfReach, type Projection, projectPolygons } from '../features/projection.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { FeatureRole } from './featureRoles.js';
import type { MapFeature, MapLevel } from './mapFeatures.js';

export interface MapShape extends MapFeature {
  readonly id: string;
  readonly polygon: Polygon;
}

/** Doors of a level that are drawn as areas, as lines or as points. */
export interface MapDoor extends MapFeature {
  readonly id: string;
  readonly body: Polygon | Segment | Point;
}

export interface LevelShapes {
  readonly shapes: readonly MapShape[];
  readonly doors: readonly MapDoor[];
}

type Role = FeatureRole['role'];

const DOOR_ROLES: readonly Role[] = ['door', 'gap', 'exit'];

export function isDoorRole({ role }: MapFeature): boolean {
  return DOOR_ROLES.includes(role.role);
}

function shapesOf(each: MapFeature, project: Projection): { polygons: Polygon[]; lost: number } {
  const polygons: Polygon[] = [];
  let lost = 0;
  for (const rings of projectPolygons(each.feature, project)) {
    const { polygon } = rings.some((ring) => ring.some(isOutOfReach)) ? { polygon: null } : tidyPolygon(rings);
    if (polygon) polygons.push(polygon);
    else lost++;
  }
  return { polygons, lost };
}

function doorOf({ feature: { geometry } }: MapFeature, project: Projection): Segment | Point | null {
  if (geometry?.type === 'Point') {
    const at = project(geometry.at);
    return isOutOfReach(at) ? null : at;
  }
  if (geometry?.type !== 'LineString') return null;
  const ends: Segment = [
    project(geometry.points[0] as Point),
    project(geometry.points[geometry.points.length - 1] as Point),
  ];
  return ends.some(isOutOfReach) || isOutOfReach(midpoint(ends)) ? null : ends;
}

/** Shapes and doors in the order of the file; rooms keep their own outlines, to be told one by one. */
export function levelShapes(level: MapLevel, project: Projection, path: string, problems: Problem[]): LevelShapes {
  const shapes: MapShape[] = [];
  const doors: MapDoor[] = [];
  let lost = 0;
  const ids = new Map<string, number>();
  const idOf = (id: string) => {
    const use = (ids.get(id) ?? 0) + 1;
    ids.set(id, use);
    return use === 1 ? id : `${id}~${use}`;
  };
  for (const each of level.features) {
    if (each.role.role === 'ignored') continue;
    const found = shapesOf(each, project);
    lost += found.lost;
    for (const polygon of found.polygons) {
      const id = idOf(each.feature.id);
      if (isDoorRole(each)) doors.push({ ...each, id, body: polygon });
      else shapes.push({ ...each, id, polygon });
    }
    const door = isDoorRole(each) ? doorOf(each, project) : null;
    if (door) doors.push({ ...each, id: idOf(each.feature.id), body: door });
  }
  if (lost > 0) {
    const text = `${lost} outlines on ${level.label.name} have fewer than three corners, no area, or lie far away, and were left out. Draw them again.`;
    const values = { count: lost, level: level.label.name };
    problems.push(problem('warning', 'geojson-outlines-empty', path, text, { values }));
  }
  return { shapes, doors };
}
