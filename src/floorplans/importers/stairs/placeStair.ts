/** The best staircase that fits a set of stacked enclosures: designs from the best down, places for each, floors checked. */
import type { Polygon, Segment } from '../../../model/index.js';
import { type FloorOfLevel, floorJoins } from './floorCheck.js';
import { boxPolygon, type LayoutFlight, type StairLayout } from './layout.js';
import { fillingWidths, MAX_PLACE_SCORE, type Placement, placeDesign, type Site, surveySite } from './placements.js';
import { FLOOR_CHECK_COST, type SearchBudget, STAIR_BUDGET } from './searchBudget.js';
import { type Climb, halfTurnDesigns, type StairDesign, sortDesigns, straightDesigns } from './stairDesign.js';
import { polygonToLocal, segmentToLocal, type UprightFrame, uprightFrames } from './uprightFrame.js';

/** A staircase in campus metres; heights come later, storey by storey. */
export interface PlacedStair {
  readonly design: StairDesign;
  readonly flights: readonly LayoutFlight[];
  readonly landings: readonly Polygon[];
  readonly foot: Segment;
  readonly head: Segment;
  readonly footprint: Polygon;
}

/** What one level of the shaft asks of the stair, in campus metres. */
export interface LevelDemand {
  readonly polygon: Polygon;
  readonly doors: readonly Segment[];
  /** Stairs that have their place already. */
  readonly others: readonly Polygon[];
  readonly otherEnds: readonly Segment[];
  readonly hasFoot: boolean;
  readonly hasHead: boolean;
}

export interface StairDemand {
  /** The floor the stair may stand on. */
  readonly floor: Polygon;
  readonly levels: readonly LevelDemand[];
  readonly climb: Climb;
  /** Edges of a gallery at which the flight must end; `null` for stairs within one shaft. */
  readonly galleryEdges: readonly Segment[] | null;
}

interface FramedDemand {
  readonly frame: UprightFrame;
  readonly site: Site;
  readonly levels: readonly LevelDemand[];
}

function frameDemand(demand: StairDemand, frame: UprightFrame): FramedDemand {
  const levels = demand.levels.map((level) => ({
    ...level,
    polygon: polygonToLocal(level.polygon, frame),
    doors: level.doors.map((door) => segmentToLocal(door, frame)),
    others: level.others.map((other) => polygonToLocal(other, frame)),
    otherEnds: level.otherEnds.map((end) => segmentToLocal(end, frame)),
  }));
  const edges = demand.galleryEdges?.map((edge) => segmentToLocal(edge, frame)) ?? null;
  const doors = levels.flatMap((level) => level.doors);
  return { frame, site: surveySite(polygonToLocal(demand.floor, frame), doors, edges), levels };
}

function leavesFloors(layout: StairLayout, levels: readonly LevelDemand[]): boolean {
  const wayM = Math.min(1, layout.design.frontM) * 0.95;
  return levels.every((level) => {
    const floor: FloorOfLevel = {
      polygon: level.polygon,
      doors: level.doors,
      footprints: [...level.others, boxPolygon(layout.footprint)],
      stairEnds: [...level.otherEnds, ...(level.hasFoot ? [layout.foot] : []), ...(level.hasHead ? [layout.head] : [])],
    };
    return floorJoins(floor, wayM);
  });
}

function toCampus(layout: StairLayout, frame: UprightFrame): PlacedStair {
  const segment = ([a, b]: Segment): Segment => [frame.toCampus(a), frame.toCampus(b)];
  const polygon = (each: Polygon): Polygon => ({ outer: each.outer.map(frame.toCampus), holes: [] });
  return {
    design: layout.design,
    flights: layout.flights.map(({ foot, head }) => ({ foot: segment(foot), head: segment(head) })),
    landings: layout.landings.map(polygon),
    foot: segment(layout.foot),
    head: segment(layout.head),
    footprint: polygon(boxPolygon(layout.footprint)),
  };
}

function designsFor({ climb, galleryEdges }: StairDemand, framed: readonly FramedDemand[]): StairDesign[] {
  const straight = straightDesigns(
    climb,
    framed.flatMap(({ site }) => fillingWidths(site, 1)),
  );
  if (galleryEdges) return sortDesigns(straight);
  return sortDesigns([
    ...halfTurnDesigns(
      climb,
      framed.flatMap(({ site }) => fillingWidths(site, 2)),
    ),
    ...straight,
  ]);
}

interface FramedPlacement extends Placement, FramedDemand {}

/** The best place of a design that leaves the floors whole and beats a score. */
function bestPlace(
  design: StairDesign,
  framed: readonly FramedDemand[],
  beat: number,
  budget: SearchBudget,
): FramedPlacement | null {
  const places: FramedPlacement[] = framed.flatMap((each) =>
    placeDesign(design, each.site, budget).map((placement) => ({ ...each, ...placement })),
  );
  const better = places.filter((place) => place.score > beat);
  better.sort((a, b) => b.score - a.score);
  for (const place of better) {
    budget.left -= FLOOR_CHECK_COST * place.levels.length;
    if (budget.left < 0) return null;
    if (leavesFloors(place.layout, place.levels)) return place;
  }
  return null;
}

/**
 * `null` where not even the smallest design leaves a way past it.
 *
 * @param total - what the search may cost together with the stairs placed before; reduced by what it did cost
 */
export function placeStair(demand: StairDemand, total: SearchBudget): PlacedStair | null {
  const own = Math.min(STAIR_BUDGET, total.left);
  const budget = { left: own };
  const framed = uprightFrames(demand.floor).map((frame) => frameDemand(demand, frame));
  let best: FramedPlacement | null = null;
  for (const design of designsFor(demand, framed)) {
    // designs come best first, and a place adds only so much
    if (budget.left < 0 || (best && design.score + MAX_PLACE_SCORE <= best.score)) break;
    best = bestPlace(design, framed, best ? best.score : Number.NEGATIVE_INFINITY, budget) ?? best;
  }
  total.left -= own - Math.max(0, budget.left);
  return best && toCampus(best.layout, best.frame);
}
