/** A storey laid over another one: a shift and a turn, found from two points that both have in common. */
import { boundsOf, cos, distance, midpoint, type Point, sin } from '../../model/index.js';
import type { CampusPlan, Level } from '../campusPlan.js';
import { directionDeg, normalDeg, RAD_PER_DEG } from '../underlay/directionDeg.js';
import { type MovePoint, movedLevel } from './movedLevel.js';

/** First the turn about the level's middle, counter-clockwise, then the shift. */
export interface LevelMove {
  readonly dxM: number;
  readonly dyM: number;
  readonly rotationDeg: number;
}

export const NO_MOVE: LevelMove = { dxM: 0, dyM: 0, rotationDeg: 0 };

/** One point as it lies on the level that is moved, and where the other level has it. */
export interface SharedPoint {
  readonly from: Point;
  readonly to: Point;
}

/** Points nearer to each other say no direction, m. */
const MIN_SPAN_M = 0.5;

/** The middle of the box round a level: what it is turned about. */
export function levelPivot(level: Level): Point {
  const rings = level.outline ? [level.outline.outer] : level.spaces.map(({ polygon }) => polygon.outer);
  const bounds = boundsOf(rings.flat());
  return bounds ? [(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2] : [0, 0];
}

export function moveAbout(pivot: Point, { dxM, dyM, rotationDeg }: LevelMove): MovePoint {
  const c = cos(rotationDeg * RAD_PER_DEG);
  const s = sin(rotationDeg * RAD_PER_DEG);
  return ([x, y]) => {
    const [px, py] = [x - pivot[0], y - pivot[1]];
    return [pivot[0] + c * px - s * py + dxM, pivot[1] + s * px + c * py + dyM];
  };
}

const directionOf = (from: Point, to: Point) => directionDeg(to[0] - from[0], to[1] - from[1]);

/**
 * The move that lays one or two points of a level on those of another; with two, their middles meet and their directions
 * agree, since lengths never do exactly.
 *
 * @param before - the move that was in force when the points were taken
 */
export function moveOnto(pivot: Point, before: LevelMove, points: readonly [SharedPoint, SharedPoint?]): LevelMove {
  const [first, second] = points;
  const isFar =
    second !== undefined &&
    distance(first.from, second.from) >= MIN_SPAN_M &&
    distance(first.to, second.to) >= MIN_SPAN_M;
  const turnDeg = isFar ? normalDeg(directionOf(first.to, second.to) - directionOf(first.from, second.from)) : 0;
  const from = isFar ? midpoint([first.from, second.from]) : first.from;
  const to = isFar ? midpoint([first.to, second.to]) : first.to;
  // where the turn about the first point takes the pivot that the earlier move left
  const turned = moveAbout(from, { dxM: to[0] - from[0], dyM: to[1] - from[1], rotationDeg: turnDeg });
  const [x, y] = turned([pivot[0] + before.dxM, pivot[1] + before.dyM]);
  return { dxM: x - pivot[0], dyM: y - pivot[1], rotationDeg: normalDeg(before.rotationDeg + turnDeg) };
}

/** The plan with one level moved; stairs that leave it are not touched, since they belong to two levels. */
export function alignLevel(plan: CampusPlan, levelId: string, move: LevelMove): CampusPlan {
  return {
    ...plan,
    buildings: plan.buildings.map((building) => ({
      ...building,
      levels: building.levels.map((level) =>
        level.id === levelId ? turnedLevel(movedLevel(level, moveAbout(levelPivot(level), move)), move) : level,
      ),
    })),
  };
}

function turnedLevel(level: Level, { rotationDeg }: LevelMove): Level {
  const { underlay } = level;
  if (!underlay) return level;
  return { ...level, underlay: { ...underlay, rotationDeg: underlay.rotationDeg + rotationDeg } };
}
