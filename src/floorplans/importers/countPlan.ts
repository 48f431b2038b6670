/** The figures by which a person, or a test, sees whether an import read the whole file. */
import { boundsOf, distanceToOutline, midpoint, type Point, polygonArea } from '../../model/index.js';
import type { CampusPlan, Level, Opening, Space } from '../campusPlan.js';

/** The `plan` object of `import --json`. */
export interface PlanCounts {
  /** Buildings with at least one level mapped inside. */
  readonly buildings: number;
  readonly levels: number;
  /** Indoor spaces, stairs and lifts included. */
  readonly spaces: number;
  /** Doors, gaps, exits and gates that were drawn; those the import derived are not among them. */
  readonly openings: number;
  /** Drawn openings whose midpoint lies within 0.2 m of exactly two spaces of their level. */
  readonly twoSidedOpenings: number;
  readonly doors: number;
  /** Exits, derived ones included. */
  readonly exits: number;
  /** Links between two levels. */
  readonly stairs: number;
  readonly assemblyPoints: number;
  /** Sum of the spaces, m². */
  readonly areaM2: number;
  /** West to east and south to north over all spaces, m. */
  readonly widthM: number;
  readonly heightM: number;
}

/** How near a space's outline must be to count as a side of an opening, m. */
export const OPENING_SIDE_M = 0.2;

/** Whether an opening was worked out by an import instead of drawn in a file or by a person. */
export function isDerivedOpening(opening: Opening): boolean {
  return opening.origin?.segment === 'derived';
}

/** The spaces whose outline runs within {@link OPENING_SIDE_M} of a point, as indexes. */
export function spacesBeside(at: Point, spaces: readonly Pick<Space, 'polygon'>[]): number[] {
  const beside: number[] = [];
  spaces.forEach(({ polygon }, index) => {
    if (distanceToOutline(at, polygon) <= OPENING_SIDE_M) beside.push(index);
  });
  return beside;
}

function countTwoSided(level: Level): number {
  const drawn = level.openings.filter((opening) => !isDerivedOpening(opening));
  return drawn.filter((opening) => spacesBeside(midpoint(opening.segment), level.spaces).length === 2).length;
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Rounded to the millimetre or square millimetre's thousandth, so that the figure reads well. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function countPlan(plan: CampusPlan): PlanCounts {
  const buildings = plan.buildings.filter((building) => building.levels.length > 0);
  const levels = buildings.flatMap((building) => building.levels);
  const spaces = levels.flatMap((level) => level.spaces);
  const openings = [...levels.flatMap((level) => level.openings), ...(plan.site?.gates ?? [])];
  const drawn = openings.filter((opening) => !isDerivedOpening(opening));
  const bounds = boundsOf(spaces.flatMap((space) => space.polygon.outer));
  return {
    buildings: buildings.length,
    levels: levels.length,
    spaces: spaces.length,
    openings: drawn.length,
    twoSidedOpenings: sumOf(levels.map(countTwoSided)),
    doors: drawn.filter((opening) => opening.kind === 'door').length,
    exits: openings.filter((opening) => opening.kind === 'exit').length,
    stairs: plan.stairs.length,
    assemblyPoints: plan.assemblyPoints.length,
    areaM2: rounded(sumOf(spaces.map((space) => polygonArea(space.polygon)))),
    widthM: bounds ? rounded(bounds.maxX - bounds.minX) : 0,
    heightM: bounds ? rounded(bounds.maxY - bounds.minY) : 0,
  };
}
