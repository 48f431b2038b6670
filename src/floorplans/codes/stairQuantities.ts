/** What the rules measure of stairs. */
import { distance, midpoint, nearestOnSegment, type Segment } from '../../model/index.js';
import type { Flight, Stair } from '../campusPlan.js';
import { cross, unitVector } from '../cells/draft.js';
import type { CodeFacts } from './codeFacts.js';
import { type Measure, type Measurement, orNotApplicable } from './measurement.js';
import { slopeDegrees } from './slopeDegrees.js';

/** Width of one stream of people, m, and what a flight may have above a whole number of streams (GB 50099 8.7.2). */
const STREAM_M = 0.6;
const SWAY_M = 0.15;

type StairMeasure = (stair: Stair, path: string) => Measurement[];

function overStairs(measure: StairMeasure, isRamp = false): Measure {
  return ({ context }) =>
    orNotApplicable(
      context.plan.stairs.flatMap((stair, s) =>
        (stair.kind === 'ramp') === isRamp ? measure(stair, `stairs[${s}]`) : [],
      ),
    );
}

/** The narrowest flight, m. */
export function flightWidthM(stair: Stair): number {
  return stair.flights.reduce(
    (narrowest, flight) => Math.min(narrowest, distance(...flight.foot), distance(...flight.head)),
    stair.widthM,
  );
}

function isWholeStreams(widthM: number): boolean {
  const overM = widthM - Math.floor(widthM / STREAM_M + 1e-6) * STREAM_M;
  return overM <= SWAY_M + 1e-6;
}

/** Widths between whole numbers of streams are reported as a hint. */
const flightWidths: StairMeasure = (stair, path) => {
  const measured = flightWidthM(stair);
  const shared = { path: `${path}.widthM`, measured };
  if (measured < 2 * STREAM_M || isWholeStreams(measured)) return [shared];
  return [{ ...shared, limit: Math.ceil(measured / STREAM_M) * STREAM_M, isAdvice: true }];
};

/** Sides of a flight that run up its slope. */
function flightSides({ foot, head }: Flight): Segment[] {
  return [
    [foot[0], head[0]],
    [foot[1], head[1]],
  ];
}

/** Gap between two neighbouring flights, m; null where they do not lie beside each other. */
function wellWidthM(stair: Stair): number | null {
  const [first, second] = stair.flights;
  if (stair.kind !== 'halfTurn' || !first || !second) return null;
  let nearestM = Number.POSITIVE_INFINITY;
  for (const side of flightSides(first)) {
    for (const other of flightSides(second)) {
      nearestM = Math.min(nearestM, nearestOnSegment(midpoint(side), other).distanceM);
    }
  }
  return nearestM;
}

/** Flights whose ends are not parallel turn on the way. */
function winderCount(stair: Stair): number {
  return stair.flights.filter(({ foot, head }) => {
    const p = unitVector(...foot);
    const q = unitVector(...head);
    return p && q && Math.abs(cross(p, q)) > 0.05;
  }).length;
}

function slopeRatio({ foot, head, fromElevationM, toElevationM }: Flight): number {
  return (toElevationM - fromElevationM) / Math.max(0.01, distance(midpoint(foot), midpoint(head)));
}

function flightsOf(stair: Stair, path: string, measure: (flight: Flight) => number): Measurement[] {
  return stair.flights.map((flight, f) => ({ path: `${path}.flights[${f}]`, measured: measure(flight) }));
}

/** People and stair widths belong to {@link floorQuantities}; here only the stairs themselves. */
export const STAIR_QUANTITIES: Readonly<Record<string, Measure>> = {
  stair_flight_width: overStairs(flightWidths),
  stair_width: overStairs((stair, path) => [{ path: `${path}.widthM`, measured: flightWidthM(stair) }]),
  steps_per_flight: overStairs((stair, path) => flightsOf(stair, path, (flight) => flight.steps)),
  riser: overStairs((stair, path) => [{ path: `${path}.riserM`, measured: stair.riserM }]),
  tread: overStairs((stair, path) => [{ path: `${path}.treadM`, measured: stair.treadM }]),
  stair_slope: overStairs((stair, path) => [{ path, measured: slopeDegrees(stair.riserM / stair.treadM) }]),
  winder_steps: overStairs((stair, path) => [{ path, measured: winderCount(stair) }]),
  stair_well_width: overStairs((stair, path) => {
    const measured = wellWidthM(stair);
    return measured === null ? [] : [{ path, measured }];
  }),
  ramp_slope: overStairs((stair, path) => flightsOf(stair, path, slopeRatio), true),
};

/** Stairs that lead down from a level. */
export function stairsDownFrom(facts: CodeFacts, levelId: string): Stair[] {
  return facts.context.plan.stairs.filter((stair) => stair.upper.levelId === levelId);
}
