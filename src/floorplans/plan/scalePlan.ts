/** A plan that was read in the wrong unit, put right by one factor. */
import type { Point } from '../../model/index.js';
import type { CampusPlan, Level, Opening, Stair } from '../campusPlan.js';
import { type MovePoint, movedLevel, movedPolygon, movedSegment, movedStair } from './movedLevel.js';

function scaledOpening(opening: Opening, factor: number): Opening {
  // a width that was assumed is in metres whatever the file's unit is
  if (opening.origin?.clearWidthM === 'assumed') return opening;
  return { ...opening, clearWidthM: opening.clearWidthM * factor };
}

function scaledLevel(level: Level, factor: number, move: MovePoint): Level {
  const moved = movedLevel(level, move);
  const { underlay } = moved;
  return {
    ...moved,
    elevationM: level.origin?.elevationM === 'assumed' ? level.elevationM : level.elevationM * factor,
    openings: moved.openings.map((opening) => scaledOpening(opening, factor)),
    ...(underlay ? { underlay: { ...underlay, metresPerPixel: underlay.metresPerPixel * factor } } : {}),
  };
}

/** @param heightFactor - 1 where the heights of the levels were assumed */
function scaledStair(stair: Stair, factor: number, heightFactor: number, move: MovePoint): Stair {
  const moved = movedStair(stair, move);
  return {
    ...moved,
    widthM: stair.widthM * factor,
    treadM: stair.treadM * factor,
    riserM: stair.riserM * heightFactor,
    flights: moved.flights.map((flight) => ({
      ...flight,
      fromElevationM: flight.fromElevationM * heightFactor,
      toElevationM: flight.toElevationM * heightFactor,
    })),
    landings: moved.landings.map((landing) => ({ ...landing, elevationM: landing.elevationM * heightFactor })),
  };
}

/**
 * The plan with every length multiplied; values that were assumed in metres stay as they are.
 *
 * @param factor - above 0; 1000 for a plan in metres that was taken for millimetres
 */
export function scalePlan(plan: CampusPlan, factor: number): CampusPlan {
  const move: MovePoint = ([x, y]): Point => [x * factor, y * factor];
  const levels = new Map(plan.buildings.flatMap((building) => building.levels.map((level) => [level.id, level])));
  const heightFactorOf = ({ lower, upper }: Stair) =>
    [lower, upper].some(({ levelId }) => levels.get(levelId)?.origin?.elevationM === 'assumed') ? 1 : factor;
  const { site } = plan;
  return {
    ...plan,
    buildings: plan.buildings.map((building) => ({
      ...building,
      levels: building.levels.map((level) => scaledLevel(level, factor, move)),
    })),
    stairs: plan.stairs.map((stair) => scaledStair(stair, factor, heightFactorOf(stair), move)),
    assemblyPoints: plan.assemblyPoints.map((point) => ({
      ...point,
      polygon: movedPolygon(point.polygon, move),
      slots: point.slots.map((slot) => ({ ...slot, polygon: movedPolygon(slot.polygon, move) })),
    })),
    posts: plan.posts.map((post) => ({ ...post, at: move(post.at) })),
    ...(site
      ? {
          site: {
            outline: movedPolygon(site.outline, move),
            gates: site.gates.map((gate) =>
              scaledOpening({ ...gate, segment: movedSegment(gate.segment, move) }, factor),
            ),
            greens: site.greens.map((green) => movedPolygon(green, move)),
            areas: site.areas.map((area) => ({ ...area, polygon: movedPolygon(area.polygon, move) })),
          },
        }
      : {}),
  };
}
