/** Where each storey's own place on the sheet goes in the plan. */
import { boundsOf, type Point, type Problem, problem } from '../../../model/index.js';
import { alignFloor, type FloorShape, movePolygon } from './alignFloors.js';
import type { ReadFloor } from './readFloor.js';

const moved = ({ outline, stairs }: FloorShape, move: Point): FloorShape => ({
  outline: outline.map((polygon) => movePolygon(polygon, move)),
  stairs: stairs.map((polygon) => movePolygon(polygon, move)),
});

/**
 * To be added to each storey's coordinates: the lowest one's south-west corner becomes the origin.
 *
 * @param floors - from the lowest to the highest; a plan that stands for several storeys comes as often
 */
export function placeStoreys(floors: readonly ReadFloor[], problems: Problem[]): Point[] {
  const first = floors[0];
  if (!first) return [];
  const corner = boundsOf(first.parts.barrier.flatMap(({ a, b }) => [a, b]));
  let below = moved(first.shape, corner ? [-corner.minX, -corner.minY] : [0, 0]);
  const moves: Point[] = [corner ? [-corner.minX, -corner.minY] : [0, 0]];
  let withoutStairs = 0;
  for (const [index, floor] of floors.entries()) {
    if (index === 0) continue;
    if (floor === floors[index - 1]) {
      moves.push(moves[index - 1] as Point);
      continue;
    }
    const { move, byStairs } = alignFloor(below, floor.shape);
    if (!byStairs) withoutStairs++;
    below = moved(floor.shape, move);
    moves.push(move);
  }
  if (floors.length > 1) {
    const text = `${floors.length} floors were laid over each other by their staircases and outer walls. Check that stairs stand above each other.`;
    problems.push(problem('info', 'floors-aligned', '', text, { values: { count: floors.length } }));
  }
  if (withoutStairs > 0) {
    const text = `${withoutStairs} floors have no staircase in common with the floor below; they were laid over it by their outer walls. Check their place.`;
    problems.push(problem('warning', 'floors-aligned-by-walls', '', text, { values: { count: withoutStairs } }));
  }
  return moves;
}
