/** Transitions between rooms that no drawn door joins → doors where the way leaves one room for the other. */
import { distance, isInsidePolygon, midpoint, type Point, type Polygon } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import type { DrawnDoor } from '../geojson/mapDoors.js';
import { deriveSharedGaps } from '../outlines/sharedEdges.js';

/** Steps along the way, m. */
const STEP_M = 0.05;

/** Walls are not thicker, m. */
const WALL_M = 0.6;

/** Longer ways are not walked along. */
const MAX_STEPS = 20_000;

export interface RoomWay {
  readonly id: string;
  /** Ids of spaces of the plan. */
  readonly spaces: readonly [string, string];
  readonly line: readonly Point[];
}

function* alongWay(line: readonly Point[]): Generator<Point> {
  let left = MAX_STEPS;
  for (let k = 1; k < line.length; k++) {
    const [a, b] = [line[k - 1] as Point, line[k] as Point];
    const steps = Math.max(1, Math.ceil(distance(a, b) / STEP_M));
    for (let step = 0; step <= steps && left-- > 0; step++) {
      const share = step / steps;
      yield [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    }
  }
}

/** Where a way goes from one room into the other through a wall; `null` where it does not. */
function crossingOf(line: readonly Point[], a: Polygon, b: Polygon): Point | null {
  let left: { readonly at: Point; readonly isA: boolean } | null = null;
  for (const at of alongWay(line)) {
    const isA = isInsidePolygon(at, a);
    if (!isA && !isInsidePolygon(at, b)) continue;
    if (left !== null && left.isA !== isA && distance(left.at, at) <= WALL_M) return midpoint([left.at, at]);
    left = { at, isA };
  }
  return null;
}

/** @param openings - the doors that are there */
export function joinRooms(
  ways: readonly RoomWay[],
  spaces: readonly Space[],
  openings: readonly Opening[],
): DrawnDoor[] {
  const known = new Map(spaces.map((space) => [space.id, space]));
  const joined = new Set(openings.map(({ spaceIds }) => [...spaceIds].sort().join('\n')));
  return ways.flatMap(({ id, spaces: ids, line }): DrawnDoor[] => {
    const [a, b] = ids.map((each) => known.get(each));
    const pair = [...ids].sort().join('\n');
    if (!a || !b || joined.has(pair)) return [];
    joined.add(pair);
    const crossing = crossingOf(line, a.polygon, b.polygon);
    const [gap] = crossing === null ? deriveSharedGaps([a, b]) : [];
    const at = crossing ?? (gap ? midpoint(gap.segment) : null);
    return at === null ? [] : [{ id, body: at, label: null, role: { role: 'door' } }];
  });
}
