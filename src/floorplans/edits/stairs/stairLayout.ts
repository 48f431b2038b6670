/**
 * A staircase by its measures: form, place, direction, width, steps; and the flights and landings they come to.
 *
 * Frame: u up the first flight, v to the left of it, the middle of the lowest edge at the origin. A flight of n steps has
 * n risers and takes n treads on the ground, as in the templates.
 */
import { cos, distance, midpoint, type Point, type Polygon, type Segment, sin } from '../../../model/index.js';
import type { Flight, Stair } from '../../campusPlan.js';
import { snapToGrid } from '../../cells/clipping.js';
import { cross, dot, minus, unitVector } from '../../cells/draft.js';
import { directionDeg, RAD_PER_DEG } from '../../underlay/directionDeg.js';

export interface StairLayout {
  readonly kind: Stair['kind'];
  /** The middle of the lowest edge. */
  readonly at: Point;
  /** Up the first flight, counter-clockwise from east. */
  readonly directionDeg: number;
  /** To which side it turns, looking up the first flight; of no account for one that goes straight on. */
  readonly turn: 'left' | 'right';
  readonly widthM: number;
  readonly riserM: number;
  readonly treadM: number;
  /** Of every flight, from the lowest; 0 for stretches of a ramp. */
  readonly steps: readonly number[];
  /** Depth of a landing in the direction people arrive, m. */
  readonly landingM: number;
  /** Between the two flights of a half-turn, m. */
  readonly wellM: number;
}

/** Between two flights side by side at most 0.11 m (GB 50099-2011, 8.7.5). */
export const WELL_M = 0.1;

/** A landing is as deep as the flight is wide, and at least 1.20 m; the same sizes as of stairs that are derived. */
export function goodLandingM(widthM: number): number {
  return Math.max(1.2, widthM);
}

/** Lines up the flights: foot and head of each by their middles, and its direction. */
interface Run {
  readonly foot: Point;
  readonly direction: Point;
  readonly runM: number;
}

interface Laid {
  readonly runs: readonly Run[];
  /** Corners of the landings in the frame. */
  readonly landings: readonly (readonly Point[])[];
}

const box = (fromU: number, toU: number, fromV: number, toV: number): Point[] => [
  [fromU, fromV],
  [toU, fromV],
  [toU, toV],
  [fromU, toV],
];

function straightRuns(runsM: readonly number[], widthM: number, landingM: number): Laid {
  const runs: Run[] = [];
  const landings: Point[][] = [];
  let u = 0;
  runsM.forEach((runM, index) => {
    if (index > 0) {
      landings.push(box(u, u + landingM, -widthM / 2, widthM / 2));
      u += landingM;
    }
    runs.push({ foot: [u, 0], direction: [1, 0], runM });
    u += runM;
  });
  return { runs, landings };
}

/** @param side - 1 turns left, -1 right */
function halfTurnRuns([first = 0, second = 0]: readonly number[], layout: StairLayout, side: number): Laid {
  const { widthM, landingM, wellM } = layout;
  const across = side * (widthM + wellM);
  const [edge, farEdge] = [(-side * widthM) / 2, across + (side * widthM) / 2];
  return {
    runs: [
      { foot: [0, 0], direction: [1, 0], runM: first },
      { foot: [first, across], direction: [-1, 0], runM: second },
    ],
    landings: [box(first, first + landingM, Math.min(edge, farEdge), Math.max(edge, farEdge))],
  };
}

/** The second flight leaves by the side of the landing, along its far edge. */
function quarterTurnRuns([first = 0, second = 0]: readonly number[], layout: StairLayout, side: number): Laid {
  const { widthM } = layout;
  const depthM = Math.max(layout.landingM, widthM);
  return {
    runs: [
      { foot: [0, 0], direction: [1, 0], runM: first },
      { foot: [first + depthM - widthM / 2, (side * widthM) / 2], direction: [0, side], runM: second },
    ],
    landings: [box(first, first + depthM, -widthM / 2, widthM / 2)],
  };
}

function laid(layout: StairLayout, heightM: number): Laid {
  const { kind, steps, treadM, riserM } = layout;
  const runsM =
    kind === 'ramp'
      ? steps.map(() => (heightM / steps.length) * (treadM / riserM))
      : steps.map((count) => count * treadM);
  const side = layout.turn === 'left' ? 1 : -1;
  if (kind === 'halfTurn') return halfTurnRuns(runsM, layout, side);
  if (kind === 'quarterTurn') return quarterTurnRuns(runsM, layout, side);
  return straightRuns(runsM, layout.widthM, layout.landingM);
}

const millimetres = (valueM: number) => Math.round(valueM * 1000) / 1000;

/** Flights and landings between two floors; its ends lie on them whatever the risers come to. */
export function layFlights(layout: StairLayout, fromM: number, toM: number): Pick<Stair, 'flights' | 'landings'> {
  const { runs, landings } = laid(layout, toM - fromM);
  const angle = layout.directionDeg * RAD_PER_DEG;
  const [c, s] = [cos(angle), sin(angle)];
  const placed = ([u, v]: Point): Point => snapToGrid([layout.at[0] + u * c - v * s, layout.at[1] + u * s + v * c]);
  const shares = layout.kind === 'ramp' ? layout.steps.map(() => 1) : layout.steps;
  const all = shares.reduce((sum, each) => sum + each, 0);
  const heights = [fromM];
  let climbed = 0;
  for (const share of shares) {
    climbed += share;
    heights.push(climbed === all ? toM : millimetres(fromM + ((toM - fromM) * climbed) / all));
  }
  const flights = runs.map(({ foot, direction: [du, dv], runM }, index): Flight => {
    const half = layout.widthM / 2;
    // left of (du, dv) is (-dv, du)
    const edgeAt = (along: number): Segment => {
      const [u, v] = [foot[0] + along * du, foot[1] + along * dv];
      return [placed([u - half * dv, v + half * du]), placed([u + half * dv, v - half * du])];
    };
    return {
      foot: edgeAt(0),
      head: edgeAt(runM),
      fromElevationM: heights[index] as number,
      toElevationM: heights[index + 1] as number,
      steps: layout.steps[index] as number,
    };
  });
  return {
    flights,
    landings: landings.map((corners, index) => ({
      polygon: { outer: corners.map(placed), holes: [] } satisfies Polygon,
      elevationM: heights[index + 1] as number,
    })),
  };
}

/** The measures a staircase is drawn with, so that it can be laid again with one of them changed. */
export function layoutOf(stair: Stair): StairLayout {
  const [first, second] = stair.flights as [Flight, Flight | undefined];
  const [at, head] = [midpoint(first.foot), midpoint(first.head)];
  const up = unitVector(at, head) ?? [1, 0];
  const next = second === undefined ? null : midpoint(second.foot);
  const aside = next === null ? 0 : cross(up, minus(next, head));
  const depths = (stair.landings[0]?.polygon.outer ?? []).map((corner) => dot(minus(corner, head), up));
  const landingM = depths.length === 0 ? goodLandingM(stair.widthM) : Math.max(...depths);
  const isHalfTurn = stair.kind === 'halfTurn' && next !== null;
  return {
    kind: stair.kind,
    at,
    directionDeg: Math.round(directionDeg(up[0], up[1]) * 1000) / 1000,
    turn: aside < 0 ? 'right' : 'left',
    widthM: stair.widthM,
    riserM: stair.riserM,
    treadM: stair.treadM,
    steps: stair.flights.map(({ steps }) => steps),
    landingM: Math.max(millimetres(landingM), 0.1),
    wellM: isHalfTurn ? Math.max(0, millimetres(Math.abs(aside) - distance(...first.foot))) : WELL_M,
  };
}
