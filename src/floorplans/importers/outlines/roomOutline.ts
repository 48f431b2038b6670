/** The outline of a room as drawn → one that a plan can use, with a problem for what had to be changed. */
import { type Point, type Polygon, type Problem, problem, ringCentroid } from '../../../model/index.js';
import { CAMPUS_REACH_M, isOutOfReach } from '../features/projection.js';
import { tidyPolygon } from './tidyRing.js';

/** A longer outline is drawing noise, and slow to check. */
const MAX_RING_POINTS = 10_000;

export interface RoomOutline {
  /** The room's label, and that of its level. */
  readonly space: string;
  readonly level: string;
  readonly levelId: string;
  /** Of the file's rooms, for the problems. */
  readonly path: string;
  /** Outer ring first, then the holes, in metres. */
  readonly rings: readonly (readonly Point[])[];
}

/** `null` where nothing usable is drawn. */
export function roomOutline({ space, level, levelId, path, rings }: RoomOutline, problems: Problem[]): Polygon | null {
  const values = { space, level };
  if (rings.some((ring) => ring.length > MAX_RING_POINTS)) {
    const text = `An outline of ${space} (${level}) has more than ${MAX_RING_POINTS} points and was left out. Simplify it.`;
    problems.push(problem('error', 'space-outline-too-long', path, text, { values }));
    return null;
  }
  if (rings.some((ring) => ring.some(isOutOfReach))) {
    const text = `${space} (${level}) lies more than ${CAMPUS_REACH_M / 1000} km from the middle of the campus and was left out. Check its coordinates.`;
    problems.push(problem('warning', 'space-out-of-reach', path, text, { values }));
    return null;
  }
  const { polygon, isRepaired } = tidyPolygon(rings);
  if (polygon === null) {
    const text = `The outline of ${space} (${level}) has fewer than three corners or no area; it was left out. Draw the room again.`;
    problems.push(problem('warning', 'space-outline-empty', path, text, { values }));
    return null;
  }
  if (isRepaired) {
    const text = `The outline of ${space} (${level}) crosses itself; its larger part was kept. Check the room's shape.`;
    const place = { levelId, at: ringCentroid(polygon.outer) };
    problems.push(problem('warning', 'space-outline-crossing', path, text, { values, place }));
  }
  return polygon;
}
