/** Storeys drawn beside each other → moved over each other, by their staircases, else by their outer walls. */
import { boundsOf, type Point, type Polygon, ringCentroid } from '../../../model/index.js';
import { sharedAreaM2 } from '../../cells/clipping.js';
import { movedPolygon } from '../../plan/movedLevel.js';

export interface FloorShape {
  readonly outline: readonly Polygon[];
  readonly stairs: readonly Polygon[];
}

export interface Alignment {
  /** To be added to the storey's coordinates, m. */
  readonly move: Point;
  /** The staircases lie over each other. */
  readonly byStairs: boolean;
}

/** Staircases over each other count more than outer walls, which change from floor to floor. */
const STAIR_WEIGHT = 5;

export function movePolygon(polygon: Polygon, [dx, dy]: Point): Polygon {
  return movedPolygon(polygon, ([x, y]) => [x + dx, y + dy]);
}

function commonArea(a: readonly Polygon[], b: readonly Polygon[], move: Point): number {
  if (a.length === 0 || b.length === 0) return 0;
  const moved = b.map((polygon) => movePolygon(polygon, move));
  return sharedAreaM2(a, moved);
}

function candidates(below: FloorShape, above: FloorShape): Point[] {
  const moves: Point[] = [];
  const add = (p: Point, q: Point) => moves.push([p[0] - q[0], p[1] - q[1]]);
  for (const a of below.stairs) {
    for (const b of above.stairs) {
      const p = boundsOf(a.outer);
      const q = boundsOf(b.outer);
      add(ringCentroid(a.outer), ringCentroid(b.outer));
      if (p && q) add([p.minX, p.minY], [q.minX, q.minY]);
    }
  }
  const p = boundsOf(below.outline.flatMap(({ outer }) => outer));
  const q = boundsOf(above.outline.flatMap(({ outer }) => outer));
  if (p && q) {
    add([p.minX, p.minY], [q.minX, q.minY]);
    add([p.maxX, p.minY], [q.maxX, q.minY]);
    add([p.minX, p.maxY], [q.minX, q.maxY]);
    add([p.maxX, p.maxY], [q.maxX, q.maxY]);
  }
  return moves;
}

/** How a storey moves to lie over the one below it. */
export function alignFloor(below: FloorShape, above: FloorShape): Alignment {
  let best: Alignment = { move: [0, 0], byStairs: false };
  let bestScore = -1;
  for (const move of candidates(below, above)) {
    const stairs = commonArea(below.stairs, above.stairs, move);
    const score = STAIR_WEIGHT * stairs + commonArea(below.outline, above.outline, move);
    if (score <= bestScore + 1e-6) continue;
    bestScore = score;
    best = { move, byStairs: stairs > 0 };
  }
  return best;
}
