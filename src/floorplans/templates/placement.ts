/**
 * Where a drawn part stands: templates draw in their own straight frame and are turned by quarter turns only,
 * so that a rectangle stays a rectangle and every coordinate stays a whole millimetre.
 */
import type { Point, Polygon, Segment } from '../../model/index.js';

/** Anticlockwise turns by 90°. */
export type QuarterTurns = 0 | 1 | 2 | 3;

export interface Placement {
  /** Where the frame's own (0, 0) lies in the frame around it, m. */
  readonly originM: Point;
  readonly quarterTurns: QuarterTurns;
}

/** A rectangle in a frame's own directions, m. */
export interface Rectangle {
  readonly fromU: number;
  readonly fromV: number;
  readonly toU: number;
  readonly toV: number;
}

/** Rounds to a whole millimetre, never to a negative zero. */
export function toMillimetre(lengthM: number): number {
  return Math.round(lengthM * 1000) / 1000 + 0;
}

export function placePoint({ originM, quarterTurns }: Placement, [u, v]: Point): Point {
  const turned: Point =
    quarterTurns === 0 ? [u, v] : quarterTurns === 1 ? [-v, u] : quarterTurns === 2 ? [-u, -v] : [v, -u];
  return [toMillimetre(originM[0] + turned[0]), toMillimetre(originM[1] + turned[1])];
}

/** The frame that first places in `inner` and then in `outer`. */
export function composePlacements(outer: Placement, inner: Placement): Placement {
  return {
    originM: placePoint(outer, inner.originM),
    quarterTurns: ((outer.quarterTurns + inner.quarterTurns) % 4) as QuarterTurns,
  };
}

export function placeSegment(frame: Placement, [a, b]: Segment): Segment {
  return [placePoint(frame, a), placePoint(frame, b)];
}

/** A ring without holes, given and returned counter-clockwise. */
export function placeRing(frame: Placement, ring: readonly Point[]): Polygon {
  return { outer: ring.map((point) => placePoint(frame, point)), holes: [] };
}

export function placeRectangle(frame: Placement, { fromU, fromV, toU, toV }: Rectangle): Polygon {
  return placeRing(frame, [
    [fromU, fromV],
    [toU, fromV],
    [toU, toV],
    [fromU, toV],
  ]);
}
