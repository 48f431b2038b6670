/** Spaces of a level that cover the same floor. */
import { boundsOf, type Problem, polygonArea, problem, ringCentroid } from '../../model/index.js';
import type { Space } from '../campusPlan.js';
import { intersectAll, totalAreaM2 } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { listLevels } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Smaller overlaps are drawing error: m², and share of the smaller space (cell.overlap). */
const TOLERATED_M2 = 0.1;
const TOLERATED_SHARE = 0.02;

/** A room of which more than this share lies under another is the same floor twice: people would stand in both. */
const SAME_FLOOR_SHARE = 0.5;

/** Whether the bounding boxes share more than a strip of 2 cm. */
function mayOverlap(p: Space, q: Space): boolean {
  const a = boundsOf(p.polygon.outer);
  const b = boundsOf(q.polygon.outer);
  if (!a || !b) return false;
  const acrossM = Math.min(a.maxX, b.maxX) - Math.max(a.minX, b.minX);
  const upM = Math.min(a.maxY, b.maxY) - Math.max(a.minY, b.minY);
  return acrossM > 0.02 && upM > 0.02;
}

export function checkOverlappingSpaces({ plan }: PlanContext): Problem[] {
  const problems: Problem[] = [];
  for (const { level, path } of listLevels(plan)) {
    const walkable = level.spaces.flatMap((space, s) => (space.isWalkable === false ? [] : [{ space, s }]));
    walkable.forEach(({ space, s }, i) => {
      for (const { space: other } of walkable.slice(i + 1)) {
        if (!mayOverlap(space, other)) continue;
        const shared = intersectAll([space.polygon], [other.polygon]);
        const sharedM2 = totalAreaM2(shared);
        const smallerM2 = Math.min(polygonArea(space.polygon), polygonArea(other.polygon));
        const largest = shared[0];
        if (!largest || sharedM2 <= TOLERATED_M2 || sharedM2 <= TOLERATED_SHARE * smallerM2) continue;
        const names = { first: labelOf(space), second: labelOf(other) };
        problems.push(
          problem(
            sharedM2 > SAME_FLOOR_SHARE * smallerM2 ? 'error' : 'warning',
            'spaces-overlap',
            `${path}.spaces[${s}].polygon`,
            `Rooms ${names.first} and ${names.second} overlap by ${sharedM2.toFixed(1)} m². Move the wall between them.`,
            { values: { ...names, sharedM2 }, place: { levelId: level.id, at: ringCentroid(largest.outer) } },
          ),
        );
      }
    });
  }
  return problems;
}
