/**
 * Frames in which a stair climbs straight up the page: x to the right and y upwards when looking up the flight.
 *
 * Staircases stand along the walls of their enclosure, so the directions tried are those of its longest walls.
 */
import { distance, type Point, type Polygon, polygonEdges, type Segment } from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';

export interface UprightFrame {
  toLocal(point: Point): Point;
  /** Back to campus metres, on the grid of 0.1 mm. */
  toCampus(point: Point): Point;
}

/** Walls whose directions differ by less than this count as parallel; the sine of the angle. */
const PARALLEL = 0.02;

/** How many wall directions are tried. */
const MAX_DIRECTIONS = 2;

export function polygonToLocal(polygon: Polygon, frame: UprightFrame): Polygon {
  return { outer: polygon.outer.map(frame.toLocal), holes: polygon.holes.map((hole) => hole.map(frame.toLocal)) };
}

export function segmentToLocal([a, b]: Segment, frame: UprightFrame): Segment {
  return [frame.toLocal(a), frame.toLocal(b)];
}

/** Turned by quarter turns into the first quarter of the compass, so that opposite and square walls are one direction. */
function toFirstQuarter([x, y]: Point): Point {
  if (x > 0 && y >= 0) return [x, y];
  if (x <= 0 && y > 0) return [y, -x];
  if (x < 0) return [-x, -y];
  return [-y, x];
}

/** Unit directions of the walls, the one with the greatest length of wall first. */
function wallDirections(polygon: Polygon): Point[] {
  const found: { direction: Point; lengthM: number }[] = [];
  const edges = polygonEdges(polygon).map(([a, b]) => ({ a, b, lengthM: distance(a, b) }));
  edges.sort((p, q) => q.lengthM - p.lengthM);
  for (const { a, b, lengthM } of edges) {
    if (lengthM < 0.05) continue;
    const direction = toFirstQuarter([(b[0] - a[0]) / lengthM, (b[1] - a[1]) / lengthM]);
    const same = found.find(({ direction: [x, y] }) => {
      const cross = Math.abs(x * direction[1] - y * direction[0]);
      // just before and just after a quarter turn is the same direction too
      return cross < PARALLEL || cross > 1 - PARALLEL * PARALLEL;
    });
    if (same) same.lengthM += lengthM;
    else found.push({ direction, lengthM });
  }
  found.sort((p, q) => q.lengthM - p.lengthM);
  return found.slice(0, MAX_DIRECTIONS).map((each) => each.direction);
}

function frameAlong([ux, uy]: Point, [ox, oy]: Point): UprightFrame {
  // "up" is (ux, uy), "right" is up turned clockwise
  return {
    toLocal: ([x, y]) => [(x - ox) * uy - (y - oy) * ux, (x - ox) * ux + (y - oy) * uy],
    toCampus: ([x, y]) => snapToGrid([ox + x * uy + y * ux, oy - x * ux + y * uy]),
  };
}

/** Every way a stair may face in an enclosure: four for each direction of its walls. */
export function uprightFrames(polygon: Polygon): UprightFrame[] {
  const origin = polygon.outer[0] as Point;
  return wallDirections(polygon).flatMap(([x, y]) => {
    const ups: Point[] = [
      [x, y],
      [-y, x],
      [-x, -y],
      [y, -x],
    ];
    return ups.map((up) => frameAlong(up, origin));
  });
}
