/** A campus plan of one level, for workloads. */
import type { CampusPlan, Opening, Space, SpaceKind } from '../../floorplans/index.js';
import type { Point } from '../../model/index.js';

/** Thickness of every wall, m. */
export const WALL_M = 0.2;

export function rectangle(x0: number, y0: number, x1: number, y1: number): Point[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

export function workloadSpace(id: string, kind: SpaceKind, outer: readonly Point[]): Space {
  return { id, name: id, kind, polygon: { outer, holes: [] } };
}

/** An opening whose clear width is that of the hole in the wall. */
export function workloadOpening(
  id: string,
  segment: readonly [Point, Point],
  clearWidthM: number,
  spaceIds: readonly string[],
): Opening {
  return { id, name: id, kind: spaceIds.length === 1 ? 'exit' : 'door', segment, clearWidthM, spaceIds };
}

export function workloadPlan(name: string, spaces: readonly Space[], openings: readonly Opening[]): CampusPlan {
  const level = { id: '0', name: '0', ordinal: 0, elevationM: 0, spaces, openings, obstacles: [] };
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name,
    buildings: [{ id: 'building', name, levels: [level] }],
    stairs: [],
    assemblyPoints: [],
    posts: [],
  };
}
