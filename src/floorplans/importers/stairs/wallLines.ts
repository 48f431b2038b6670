/** The lines along which a stair may be flush with the walls of its enclosure, in an upright frame. */
import { distance, type Point, type Polygon, polygonEdges, type Segment } from '../../../model/index.js';

/** Lines nearer than this are one, m. */
export const SAME_LINE_M = 0.02;

/** A room with more lines has niches or is round: then its longest walls count, and not every corner. */
const MAX_LINES = 12;

/** The longest walls that count in such a room. */
const MAX_WALLS = 6;

/** Shorter pieces are jambs and niches, m. */
const MIN_WALL_M = 0.5;

/** A wall is along an axis if it leaves it by less than this share of its length. */
const SKEW = 0.05;

/** A square inscribed in a circle lies this far inside of it, as a share of the diameter: (1 − √½) / 2. */
const INSCRIBED = 0.1464;

export function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] as number) > SAME_LINE_M);
}

/** How much wall runs along each line, from the longest; skew walls count with both of their ends. */
function longestLines(walls: readonly Segment[], lines: readonly number[], axis: 0 | 1): number[] {
  const lengthOn = (line: number) =>
    walls
      .filter((wall) => wall.some((end) => Math.abs(end[axis] - line) <= SAME_LINE_M))
      .reduce((sum, [a, b]) => sum + distance(a, b), 0);
  const ranked = lines.map((line) => ({ line, lengthM: lengthOn(line) })).filter(({ lengthM }) => lengthM > 0);
  ranked.sort((p, q) => q.lengthM - p.lengthM || p.line - q.line);
  return ranked.slice(0, MAX_WALLS).map(({ line }) => line);
}

function mainLines(floor: Polygon, axis: 0 | 1, lines: readonly number[]): number[] {
  const from = lines[0] as number;
  const until = lines[lines.length - 1] as number;
  const inset = INSCRIBED * (until - from);
  const walls = polygonEdges(floor).filter(
    ([a, b]) => distance(a, b) >= MIN_WALL_M && Math.abs(a[axis] - b[axis]) <= SKEW * distance(a, b),
  );
  return distinct([...longestLines(walls, lines, axis), from + inset, until - inset]);
}

/** @param axis - 0 for lines up the page, 1 for lines across it */
export function wallLines(floor: Polygon, axis: 0 | 1): number[] {
  const points: readonly Point[] = [floor.outer, ...floor.holes].flat();
  const lines = distinct(points.map((point) => point[axis]));
  return lines.length > MAX_LINES ? mainLines(floor, axis, lines) : lines;
}
