/** Places to wait that lie within reach of what falls from a building. */
import { distanceToOutline, type Point, type Polygon, ringCentroid } from '../../model/index.js';
import type { AssemblyPoint, Building, CampusPlan } from '../campusPlan.js';
import { intersectAll } from '../cells/clipping.js';
import { buildingFootprint } from '../cells/groundCells.js';
import { fallReachM } from './fallReach.js';

export interface NearFacade {
  readonly point: AssemblyPoint;
  /** Index of the point in the plan. */
  readonly index: number;
  /** The building that the place that is worst off lies near to. */
  readonly building: Building;
  /** From that place to the building, and how far it should be, m. */
  readonly awayM: number;
  readonly neededM: number;
  /** Middle of that place. */
  readonly at: Point;
  /** How many places of the point are too near: squares of classes, or the point itself where it has none. */
  readonly count: number;
}

interface Nearness extends Pick<NearFacade, 'building' | 'awayM' | 'neededM' | 'at'> {
  /** What is missing to be clear of it, m. */
  readonly shortM: number;
}

interface Zone {
  readonly building: Building;
  readonly footprint: readonly Polygon[];
  readonly neededM: number;
}

/** Distance of two outlines, m; 0 where they overlap. */
function apartM(one: Polygon, other: Polygon): number {
  if (intersectAll([one], [other]).length > 0) return 0;
  const reach = (from: Polygon, to: Polygon) => Math.min(...from.outer.map((at) => distanceToOutline(at, to)));
  return Math.min(reach(one, other), reach(other, one));
}

const worse = (best: Nearness | null, each: Nearness): Nearness => (best && best.shortM >= each.shortM ? best : each);

function worstOf(place: Polygon, zones: readonly Zone[]): Nearness | null {
  let found: Nearness | null = null;
  for (const { building, footprint, neededM } of zones) {
    const awayM = Math.min(...footprint.map((ground) => apartM(place, ground)));
    if (awayM < neededM) {
      found = worse(found, { building, awayM, neededM, shortM: neededM - awayM, at: ringCentroid(place.outer) });
    }
  }
  return found;
}

/** One for each assembly point with a place too near, by the place that is worst off. */
export function nearFacades({ buildings, assemblyPoints }: CampusPlan): NearFacade[] {
  const zones = buildings.flatMap((building): Zone[] => {
    const footprint = buildingFootprint(building);
    return footprint.length === 0 ? [] : [{ building, footprint, neededM: fallReachM(building) }];
  });
  return assemblyPoints.flatMap((point, index): NearFacade[] => {
    const places = point.slots.length > 0 ? point.slots.map(({ polygon }) => polygon) : [point.polygon];
    const near = places.flatMap((place) => worstOf(place, zones) ?? []);
    const worst = near.reduce<Nearness | null>(worse, null);
    if (worst === null) return [];
    const { building, awayM, neededM, at } = worst;
    return [{ point, index, building, awayM, neededM, at, count: near.length }];
  });
}

/** Distances of a shortfall as they are told: never rounded to where it would look clear, m. */
export const toldDistances = ({ awayM, neededM }: Pick<NearFacade, 'awayM' | 'neededM'>) => ({
  distanceM: Math.floor(awayM * 10 + 1e-6) / 10,
  neededM: Math.ceil(neededM * 10 - 1e-6) / 10,
});
