/** Where a drill against debris flow or flood leads: to high ground, to the upper floors, or just out. */
import { buildingFootprint, type CampusPlan } from '../../../floorplans/index.js';
import { type Point, ringCentroid } from '../../../model/index.js';
import type { Scenario } from '../../scenario.js';
import { TERRAIN_DEFAULTS } from '../../terrainScenario.js';
import { hasRefugeFloors } from './refugeFloors.js';

type AssemblyPoint = CampusPlan['assemblyPoints'][number];

export type Refuge =
  /** Assembly points; `isHigh` says how it is known that they are. */
  | {
      readonly to: 'points';
      readonly points: readonly AssemblyPoint[];
      readonly isHigh: 'stated' | 'assumed' | 'notAtAll';
    }
  | { readonly to: 'upstairs'; readonly because: 'stated' | 'noHighGround' }
  /** No assembly point, and no floor to go up to. */
  | { readonly to: 'exits' };

export function refugeOf(plan: CampusPlan, { kind, terrain = {} }: Pick<Scenario, 'kind' | 'terrain'>): Refuge {
  const canGoUp = hasRefugeFloors(plan, terrain);
  if (terrain.refuge === 'upstairs' && canGoUp) return { to: 'upstairs', because: 'stated' };
  const { assemblyPoints } = plan;
  const high = highPoints(plan, terrain);
  if (high && high.length > 0) return { to: 'points', points: high, isHigh: 'stated' };
  if (!high && assemblyPoints.length > 0) return { to: 'points', points: assemblyPoints, isHigh: 'assumed' };
  // a debris flow may take the building with it: only from water do people go up
  if (kind === 'flood' && canGoUp && terrain.refuge !== 'outdoors') return { to: 'upstairs', because: 'noHighGround' };
  return assemblyPoints.length > 0 ? { to: 'points', points: assemblyPoints, isHigh: 'notAtAll' } : { to: 'exits' };
}

/** Assembly points known to be high; null where nothing says which are. */
function highPoints(plan: CampusPlan, terrain: NonNullable<Scenario['terrain']>): readonly AssemblyPoint[] | null {
  const { highPoints: named, heights, uphill, highFromM = TERRAIN_DEFAULTS.highFromM.value } = terrain;
  const { assemblyPoints } = plan;
  if (named) return assemblyPoints.filter(({ id }) => named.includes(id));
  if (heights) {
    return assemblyPoints.filter(({ id }) => heights.some((each) => each.point === id && each.aboveM >= highFromM));
  }
  if (!uphill) return null;
  const [dx, dy] = [uphill.to[0] - uphill.from[0], uphill.to[1] - uphill.from[1]];
  const up = ([x, y]: Point) => x * dx + y * dy;
  const middle = middleOfBuildings(plan);
  return middle ? assemblyPoints.filter(({ polygon }) => up(ringCentroid(polygon.outer)) > up(middle)) : null;
}

function middleOfBuildings({ buildings }: CampusPlan): Point | null {
  const middles = buildings.flatMap(buildingFootprint).map(({ outer }) => ringCentroid(outer));
  if (middles.length === 0) return null;
  const mean = (axis: 0 | 1) => middles.reduce((sum, at) => sum + at[axis], 0) / middles.length;
  return [mean(0), mean(1)];
}
