/** The part of the grounds that a map of the assembly shows. */

import type { RouteSheet } from '../../../../../drills/index.js';
import type { AssemblyPoint, CampusPlan } from '../../../../../floorplans/index.js';
import { type Bounds, boundsOf, type Point } from '../../../../../model/index.js';

const grown = (bounds: Bounds, byM: number): Bounds => ({
  minX: bounds.minX - byM,
  maxX: bounds.maxX + byM,
  minY: bounds.minY - byM,
  maxY: bounds.maxY + byM,
});

const AROUND_WAYS_M = 8;
const AROUND_SQUARES_M = 2;

/** All ways and what they lead from and to; not the rest of the campus. */
export function boundsOfWays(plan: CampusPlan, sheets: readonly RouteSheet[]): Bounds | null {
  const used = new Set(sheets.filter(({ classes }) => classes.length > 0).map(({ buildingId }) => buildingId));
  const points: Point[] = [
    ...plan.assemblyPoints.flatMap(({ polygon }) => polygon.outer),
    ...sheets.flatMap(({ first }) => (first === null ? [] : [first.outdoors, ...first.moreOutdoors].flat())),
    ...plan.buildings
      .filter(({ id }) => used.has(id))
      .flatMap(({ levels }) => levels.flatMap(({ outline }) => outline?.outer ?? [])),
  ];
  const bounds = boundsOf(points);
  return bounds && grown(bounds, AROUND_WAYS_M);
}

export function boundsOfSquares({ slots }: AssemblyPoint): Bounds | null {
  const bounds = boundsOf(slots.flatMap(({ polygon }) => polygon.outer));
  return bounds && grown(bounds, AROUND_SQUARES_M);
}
