/** Arcs, ellipses and bulges as chords. */
import { cos, type Point, sin } from '../../../model/index.js';

/** Largest turn of one chord, radians: 7.5°. */
const CHORD_RAD = 0.1308996938995747;

export const FULL_TURN_RAD = 6.283185307179586;

const DEGREES_PER_RADIAN = 57.29577951308232;

/** An arc in the coordinates of its block. */
export interface ArcShape {
  readonly centre: Point;
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  readonly sweepDeg: number;
}

/** An angle brought to 0 ≤ angle < a full turn. */
function turnOf(angleRad: number): number {
  const turns = Math.floor(angleRad / FULL_TURN_RAD);
  return angleRad - turns * FULL_TURN_RAD;
}

const pieces = (sweepRad: number) => Math.max(1, Math.ceil(Math.abs(sweepRad) / CHORD_RAD - 1e-9));

/** Points of an ellipse from one parameter to another, both included; the axes are half axes as vectors. */
export function ellipsePoints(centre: Point, major: Point, minor: Point, fromRad: number, untilRad: number): Point[] {
  const from = turnOf(fromRad);
  const sweep = turnOf(untilRad - fromRad) || FULL_TURN_RAD;
  const count = pieces(sweep);
  const points: Point[] = [];
  for (let i = 0; i <= count; i++) {
    const angle = from + (sweep * i) / count;
    const c = cos(angle);
    const s = sin(angle);
    points.push([centre[0] + c * major[0] + s * minor[0], centre[1] + c * major[1] + s * minor[1]]);
  }
  return points;
}

/** A circular arc, counter-clockwise between two angles in degrees. */
export function circularArc(
  centre: Point,
  radius: number,
  fromDeg: number,
  untilDeg: number,
): { points: Point[]; arc: ArcShape } {
  const fromRad = turnOf(fromDeg / DEGREES_PER_RADIAN);
  const untilRad = turnOf(untilDeg / DEGREES_PER_RADIAN);
  const points = ellipsePoints(centre, [radius, 0], [0, radius], fromRad, untilRad);
  const sweepDeg = (turnOf(untilRad - fromRad) || FULL_TURN_RAD) * DEGREES_PER_RADIAN;
  const arc = { centre, from: points[0] as Point, to: points[points.length - 1] as Point, radius, sweepDeg };
  return { points, arc };
}

/** Arc tangent of a positive number by halving its argument, to 1e-12. */
function arcTangent(x: number): number {
  let halved = x;
  let doublings = 1;
  for (let i = 0; i < 5; i++) {
    halved = halved / (1 + Math.sqrt(1 + halved * halved));
    doublings *= 2;
  }
  const square = halved * halved;
  return doublings * halved * (1 - square * (1 / 3 - square * (1 / 5 - square * (1 / 7 - square / 9))));
}

/**
 * The way from one vertex of a polyline to the next along its bulge, the first point left out.
 *
 * A bulge is the tangent of a quarter of the arc's angle, positive to the left.
 */
export function bulgePoints(a: Point, b: Point, bulge: number): { points: Point[]; arc: ArcShape | null } {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const chord = Math.sqrt(dx * dx + dy * dy);
  if (!(Math.abs(bulge) > 1e-6) || chord === 0 || Math.abs(bulge) > 1000) return { points: [b], arc: null };
  const sweep = 4 * arcTangent(Math.abs(bulge));
  const radius = (chord * (1 + bulge * bulge)) / (4 * Math.abs(bulge));
  // from the middle of the chord to the centre, to the left for a positive bulge under half a turn
  const apothem = (chord * (1 - bulge * bulge)) / (4 * bulge);
  const centre: Point = [(a[0] + b[0]) / 2 - (dy / chord) * apothem, (a[1] + b[1]) / 2 + (dx / chord) * apothem];
  const count = pieces(sweep);
  const points: Point[] = [];
  for (let i = 1; i < count; i++) {
    const angle = ((bulge > 0 ? 1 : -1) * sweep * i) / count;
    const c = cos(angle);
    const s = sin(angle);
    const x = a[0] - centre[0];
    const y = a[1] - centre[1];
    points.push([centre[0] + c * x - s * y, centre[1] + s * x + c * y]);
  }
  points.push(b);
  return { points, arc: { centre, from: a, to: b, radius, sweepDeg: sweep * DEGREES_PER_RADIAN } };
}
