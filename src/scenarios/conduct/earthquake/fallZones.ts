/** Ground before façades on which things fall, and how people keep off it. */
import {
  buildingFootprint,
  type CampusPlan,
  fallReachM,
  offsetAll,
  type RoughGround,
  type WalkableCells,
} from '../../../floorplans/index.js';
import { distance, isInsidePolygon, type Point, type Polygon, type Segment } from '../../../model/index.js';
import { DEBRIS_PACE } from '../../../sim/index.js';
import type { DrillStage } from '../drillConduct.js';
import type { EarthquakeDamage } from './drawDamage.js';

type Building = CampusPlan['buildings'][number];

/**
 * What a metre counts for below a façade, by share of the reach: people go away from the building, then round it. With
 * more than this they would all squeeze into what is left in the middle of a courtyard.
 */
const COST_BELOW_FACADE = [
  { share: 1, costPerM: 1.3 },
  { share: 1 / 3, costPerM: 1.8 },
] as const;
/** What a metre counts for over what has come down. */
const COST_OVER_DEBRIS = 6;

export interface FallZone {
  readonly building: Building;
  /** Ground it stands on. */
  readonly footprint: readonly Polygon[];
  /** How far from its faces things fall, m. */
  readonly reachM: number;
}

/** One for each building that stands on the ground. */
export function fallZones(plan: CampusPlan): FallZone[] {
  return plan.buildings.flatMap((building) => {
    const footprint = buildingFootprint(building);
    return footprint.length === 0 ? [] : [{ building, footprint, reachM: fallReachM(building) }];
  });
}

/** The strip before one length of façade; `facade` runs counter-clockwise round the building. */
function stripBefore([a, b]: Segment, reachM: number): Polygon {
  const lengthM = distance(a, b);
  const out = (from: Point): Point => [
    from[0] + (reachM * (b[1] - a[1])) / lengthM,
    from[1] - (reachM * (b[0] - a[0])) / lengthM,
  ];
  return { outer: [a, out(a), out(b), b], holes: [] };
}

/** The same floor with what people keep off outdoors; unchanged where the plan has no grounds. */
export function layFallZones(plan: CampusPlan, { facades }: EarthquakeDamage, walkable: WalkableCells): WalkableCells {
  const zones = fallZones(plan);
  const rough: RoughGround[] = zones.flatMap(({ footprint, reachM }) =>
    COST_BELOW_FACADE.flatMap(({ share, costPerM }) =>
      offsetAll(footprint, share * reachM).map((polygon) => ({ polygon, costPerM, pace: 1 })),
    ),
  );
  for (const { building, facade, damage } of facades) {
    const reachM = zones.find((zone) => zone.building.id === building.id)?.reachM ?? 0;
    const pace = DEBRIS_PACE.value[damage];
    rough.push({ polygon: stripBefore(facade, reachM), costPerM: COST_OVER_DEBRIS, pace });
  }
  const cells = walkable.cells.map((cell) => (cell.kind === 'ground' ? { ...cell, roughGround: rough } : cell));
  return { cells, portals: walkable.portals };
}

/** How many people are outdoors within reach of what falls now. */
export function peopleInFallZones({
  cells,
  population,
  simulation,
}: Pick<DrillStage, 'cells' | 'population' | 'simulation'>): number {
  return population.people.filter((_, i) => {
    const { cell, x, y } = simulation.whereIs(i);
    return cells.cells[cell]?.roughGround?.some(({ polygon }) => isInsidePolygon([x, y], polygon)) === true;
  }).length;
}
