/** Stairs as a plan shows them: treads at their true spacing, arrows in walking direction, the break of the cut flight. */
import type { Flight, Stair } from '../../../floorplans/index.js';
import { midpoint, type Point, type Segment } from '../../../model/index.js';
import {
  directions,
  fillDisc,
  fillRing,
  type Pen,
  pointAlong,
  shifted,
  strokeLine,
  strokeRing,
  strokeSegments,
} from './pen.js';

const TREAD_PX = 0.9;
const ARROW_PX = 1.2;

/** The stairs one sees on a level: those that leave it upwards and those that arrive from below. */
export interface StairsOfLevel {
  readonly up: readonly Stair[];
  readonly down: readonly Stair[];
}

export function stairsOfLevel(stairs: readonly Stair[], levelId: string): StairsOfLevel {
  return {
    up: stairs.filter((stair) => stair.lower.levelId === levelId),
    down: stairs.filter((stair) => stair.upper.levelId === levelId),
  };
}

function outlineOf({ foot, head }: Flight): Point[] {
  return [foot[0], foot[1], head[1], head[0]];
}

function drawFlight(pen: Pen, flight: Flight): void {
  const { foot, head, steps } = flight;
  const treads: Segment[] = [];
  for (let step = 0; step <= steps; step++) {
    const share = steps === 0 ? 0 : step / steps;
    treads.push([pointAlong(foot[0], head[0], share), pointAlong(foot[1], head[1], share)]);
  }
  strokeSegments(pen, treads, pen.palette.thin, TREAD_PX);
  strokeRing(pen, outlineOf(flight), pen.palette.thin, TREAD_PX);
}

/** From a dot to an arrow head, along the middle of a flight. */
function drawArrow(pen: Pen, from: Point, to: Point): void {
  const { along, left } = directions([from, to]);
  const headM = 5 / pen.pxPerM;
  const back = shifted(to, along, -headM);
  fillDisc(pen, from, 2 / pen.pxPerM, pen.palette.label);
  strokeLine(pen, [from, to], pen.palette.label, ARROW_PX);
  strokeLine(
    pen,
    [shifted(back, left, headM * 0.6), to, shifted(back, left, -headM * 0.6)],
    pen.palette.label,
    ARROW_PX,
  );
}

/** The zigzag where the flight above head height is cut. */
function drawBreak(pen: Pen, { foot, head }: Flight): void {
  const a = pointAlong(foot[0], head[0], 0.42);
  const b = pointAlong(foot[1], head[1], 0.58);
  const { along, left } = directions([a, b]);
  const middle = pointAlong(a, b, 0.5);
  const kinkM = 4 / pen.pxPerM;
  const points = [
    shifted(a, along, -kinkM),
    shifted(middle, along, -kinkM),
    shifted(shifted(middle, along, -kinkM * 0.3), left, kinkM),
    shifted(shifted(middle, along, kinkM * 0.3), left, -kinkM),
    shifted(middle, along, kinkM),
    shifted(b, along, kinkM),
  ];
  strokeLine(pen, points, pen.palette.label, 1);
}

export function drawStairs(pen: Pen, { up, down }: StairsOfLevel, showsArrows: boolean): void {
  const drawnShafts = new Set<string>();
  const shaftOf = (stair: Stair) => stair.shaft ?? stair.id;
  for (const stair of [...up, ...down]) {
    if (drawnShafts.has(shaftOf(stair))) continue;
    drawnShafts.add(shaftOf(stair));
    for (const landing of stair.landings) fillRing(pen, landing.polygon.outer, pen.palette.stair);
    for (const flight of stair.flights) drawFlight(pen, flight);
  }
  if (!showsArrows) return;
  for (const stair of up) {
    const first = stair.flights[0] as Flight;
    drawBreak(pen, first);
    drawArrow(pen, midpoint(first.foot), pointAlong(midpoint(first.foot), midpoint(first.head), 0.38));
  }
  for (const stair of down) {
    const last = stair.flights.at(-1) as Flight;
    drawArrow(pen, midpoint(last.head), pointAlong(midpoint(last.head), midpoint(last.foot), 0.9));
  }
}
