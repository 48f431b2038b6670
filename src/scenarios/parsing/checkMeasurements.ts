/** Lines and areas that measure nothing. */
import { distance, type Point, type Problem, problem, signedArea } from '../../model/index.js';
import type { Measurements } from '../freeScenario.js';

/** Shorter lines and smaller areas are slips of the hand, m and m². */
const LEAST_LENGTH_M = 0.01;
const LEAST_AREA_M2 = 0.01;
/** No campus reaches further from its origin, m; the same limit holds for plans. */
const FARTHEST_M = 100_000;

export function checkMeasurements({ lines, areas }: Measurements): Problem[] {
  const found: Problem[] = [];
  const tell = (code: string, path: string, id: string, message: string) =>
    found.push(problem('error', code, path, message, { values: { id } }));
  const isWithinReach = (points: readonly Point[], what: string, id: string, path: string): boolean => {
    if (points.every(([x, y]) => Math.abs(x) <= FARTHEST_M && Math.abs(y) <= FARTHEST_M)) return true;
    tell('measurement-out-of-reach', path, id, `${what} “${id}” lies more than 100 km away. Draw it on the plan.`);
    return false;
  };
  lines.forEach(({ id, from, to }, i) => {
    const path = `measurements.lines[${i}]`;
    if (!isWithinReach([from, to], 'Line', id, path) || distance(from, to) >= LEAST_LENGTH_M) return;
    const message = `Line “${id}” has no length, so nobody can cross it. Draw it from one wall to the other.`;
    tell('line-without-length', path, id, message);
  });
  areas.forEach(({ id, polygon }, i) => {
    const path = `measurements.areas[${i}].polygon`;
    if (!isWithinReach(polygon, 'Area', id, path) || Math.abs(signedArea(polygon)) >= LEAST_AREA_M2) return;
    const message = `Area “${id}” encloses nothing, so nobody can be counted in it. Draw its corners one after the other.`;
    tell('area-without-size', path, id, message);
  });
  return found;
}
