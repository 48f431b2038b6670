/** A square around a place: the floor of a goal that somebody is to stand on, and walks straight to once inside. */
import type { Point, Polygon } from '../../model/index.js';

/** @param halfM - half its side, m */
export function squareAround([x, y]: Point, halfM: number): Polygon {
  return {
    outer: [
      [x - halfM, y - halfM],
      [x + halfM, y - halfM],
      [x + halfM, y + halfM],
      [x - halfM, y + halfM],
    ],
    holes: [],
  };
}
