/**
 * Stairs for files that draw only the rooms they stand in.
 *
 * Every link of stacked enclosures becomes flights and a landing inside both of them, placed so that the floor left over
 * joins every door with the foot and the head. All storeys of a shaft get the same footprint where their rooms allow.
 */
import {
  distance,
  distanceToOutline,
  midpoint,
  type Polygon,
  type Problem,
  polygonEdges,
  problem,
  ringCentroid,
  type Segment,
} from '../../../model/index.js';
import type { Flight, Stair } from '../../campusPlan.js';
import { intersectAll } from '../../cells/clipping.js';
import { type LevelDemand, type PlacedStair, placeStair, type StairDemand } from './placeStair.js';
import { PLAN_BUDGET, type SearchBudget } from './searchBudget.js';
import { groupIntoShafts, isChain, nameShafts, type StairShaft } from './shafts.js';
import { isTooMany, type StairEnclosure, type StairLink, stackEnclosures } from './stackEnclosures.js';
import { climbOf, TREAD_M } from './stairDesign.js';

export interface DerivedStairs {
  readonly stairs: readonly Stair[];
  readonly problems: readonly Problem[];
}

/** How near the lower enclosure the gallery's edge runs, m. */
const GALLERY_EDGE_M = 0.05;

type Placements = Map<StairLink, PlacedStair>;

/** What each enclosure asks of stairs for some links, given the stairs that are placed already. */
function levelDemands(
  enclosures: readonly StairEnclosure[],
  links: readonly StairLink[],
  placed: Placements,
): LevelDemand[] {
  return enclosures.map((enclosure) => {
    const others = [...placed].filter(([{ lower, upper }]) => lower === enclosure || upper === enclosure);
    return {
      polygon: enclosure.polygon,
      doors: enclosure.doors,
      others: others.map(([, stair]) => stair.footprint),
      otherEnds: others.map(([{ lower }, stair]) => (lower === enclosure ? stair.foot : stair.head)),
      hasFoot: links.some((link) => link.lower === enclosure),
      hasHead: links.some((link) => link.upper === enclosure && !link.isWrapped),
    };
  });
}

function commonFloor(enclosures: readonly StairEnclosure[]): Polygon | null {
  let common: Polygon[] | null = null;
  for (const { polygon } of enclosures) {
    common = intersectAll(common ?? [polygon], [polygon]).slice(0, 1);
  }
  return common?.[0] ?? null;
}

const heightOf = ({ lower, upper }: StairLink) => upper.elevationM - lower.elevationM;

function demandFor(links: readonly StairLink[], placed: Placements): StairDemand | null {
  const enclosures = [...new Set(links.flatMap((link) => [link.lower, link.upper]))];
  const floor = commonFloor(enclosures);
  if (!floor) return null;
  const heightM = Math.max(...links.map(heightOf));
  return { floor, levels: levelDemands(enclosures, links, placed), climb: climbOf(heightM), galleryEdges: null };
}

/** The lower enclosure's edges that the gallery above runs along. */
function galleryEdges({ lower, upper }: StairLink): Segment[] {
  return polygonEdges(lower.polygon).filter((edge) =>
    [edge[0], midpoint(edge), edge[1]].every((at) => distanceToOutline(at, upper.polygon) <= GALLERY_EDGE_M),
  );
}

function demandForGallery(link: StairLink, placed: Placements): StairDemand {
  return {
    floor: link.lower.polygon,
    levels: levelDemands([link.lower], [link], placed),
    climb: climbOf(heightOf(link)),
    galleryEdges: galleryEdges(link),
  };
}

function place(demand: StairDemand | null, budget: SearchBudget): PlacedStair | null {
  return demand && placeStair(demand, budget);
}

function placeShaft({ links }: StairShaft, budget: SearchBudget): Placements {
  const placed: Placements = new Map();
  for (const { links: stacked } of groupIntoShafts(links.filter((link) => !link.isWrapped))) {
    const shared = stacked.length > 1 && isChain(stacked) ? place(demandFor(stacked, placed), budget) : null;
    for (const link of stacked) {
      const stair = shared ?? place(demandFor([link], placed), budget);
      if (stair) placed.set(link, stair);
    }
  }
  for (const link of links.filter((each) => each.isWrapped)) {
    const stair = place(demandForGallery(link, placed), budget);
    if (stair) placed.set(link, stair);
  }
  return placed;
}

function toFlights(link: StairLink, stair: PlacedStair): Flight[] {
  const { steps } = climbOf(heightOf(link));
  const each = steps / stair.flights.length;
  const from = link.lower.elevationM;
  return stair.flights.map((flight, index) => ({
    ...flight,
    fromElevationM: from + (heightOf(link) * index) / stair.flights.length,
    toElevationM: from + (heightOf(link) * (index + 1)) / stair.flights.length,
    steps: each,
  }));
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function toStair(link: StairLink, stair: PlacedStair, id: string, letters: string): Stair {
  const flights = toFlights(link, stair);
  const first = flights[0] as Flight;
  const { riserM } = climbOf(heightOf(link));
  return {
    id,
    name: `Stair ${letters}`,
    nameEn: `Stair ${letters}`,
    shaft: letters,
    kind: stair.design.kind,
    lower: { levelId: link.lower.levelId, spaceId: link.lower.spaceId },
    upper: { levelId: link.upper.levelId, spaceId: link.upper.spaceId },
    widthM: rounded(distance(first.foot[0], first.foot[1])),
    riserM: rounded(riserM),
    treadM: rounded(stair.design.runM / first.steps),
    flights,
    landings: stair.landings.map((polygon) => ({ polygon, elevationM: first.toElevationM })),
    origin: {
      name: 'derived',
      shaft: 'derived',
      kind: 'derived',
      flights: 'derived',
      landings: 'derived',
      widthM: 'derived',
      riserM: 'assumed',
      treadM: 'derived',
    },
  };
}

function tellAlone(enclosures: readonly StairEnclosure[], links: readonly StairLink[], problems: Problem[]): void {
  const linked = new Set(links.flatMap((link) => [link.lower, link.upper]));
  for (const enclosure of enclosures) {
    if (linked.has(enclosure)) continue;
    const text = `${enclosure.name} has no stair above or below it, so it leads nowhere. Draw the stair it continues in, or mark it as a room.`;
    const place = { levelId: enclosure.levelId, at: ringCentroid(enclosure.polygon.outer) };
    problems.push(problem('warning', 'stair-alone', '', text, { values: { stair: enclosure.name }, place }));
  }
}

function tellNoRoom({ lower, upper }: StairLink, problems: Problem[]): void {
  const text = `No stair fits between ${lower.name} and ${upper.name}: their common floor is too small, or a door would be blocked. Check that both floors are aligned, and draw the stair.`;
  const place = { levelId: lower.levelId, at: ringCentroid(lower.polygon.outer) };
  const values = { lower: lower.name, upper: upper.name };
  problems.push(problem('warning', 'stair-without-room', '', text, { values, place }));
}

function tellLeft(left: number, problems: Problem[]): void {
  if (left === 0) return;
  const text = `${left} stairs were not laid out: the plan has more of them, or more complicated ones, than a campus. Import one building at a time, or draw them.`;
  problems.push(problem('warning', 'stairs-too-many', '', text, { values: { count: left } }));
}

function tellSummary(stairs: readonly Stair[], problems: Problem[]): void {
  if (stairs.length === 0) return;
  const count = stairs.length;
  const text = `${count} stairs were laid out in the stair rooms that lie above each other; the file does not draw their flights. Check their widths.`;
  problems.push(problem('info', 'stairs-derived', '', text, { values: { count } }));
  const short = stairs.filter((stair) => stair.treadM < 0.9 * TREAD_M).length;
  if (short === 0) return;
  const message = `${short} of ${count} stairs are drawn shorter than steps of ${TREAD_M} m need, because their rooms are; people on them walk the slope as drawn.`;
  problems.push(problem('info', 'stair-run-short', '', message, { values: { short, count } }));
}

export function deriveStairs(enclosures: readonly StairEnclosure[]): DerivedStairs {
  const links = stackEnclosures(enclosures);
  const problems: Problem[] = [];
  const stairs: Stair[] = [];
  if (!isTooMany(enclosures)) tellAlone(enclosures, links, problems);
  const budget: SearchBudget = { left: PLAN_BUDGET };
  let left = isTooMany(enclosures) ? enclosures.length : 0;
  for (const shaft of nameShafts(groupIntoShafts(links))) {
    if (budget.left <= 0) {
      left += shaft.links.length;
      continue;
    }
    const placed = placeShaft(shaft, budget);
    for (const link of shaft.links) {
      const stair = placed.get(link);
      if (stair) stairs.push(toStair(link, stair, `stair:${link.lower.spaceId}-${link.upper.spaceId}`, shaft.letters));
      else tellNoRoom(link, problems);
    }
  }
  tellLeft(left, problems);
  tellSummary(stairs, problems);
  return { stairs, problems };
}
