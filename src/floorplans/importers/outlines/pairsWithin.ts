/** Pairs of spaces whose bounding boxes come near each other, found by sweeping from west to east. */
import { boundsOf } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';

/** Ten thousand rooms with ten neighbours each; a file with more piles its rooms up. */
export const MAX_PAIRS = 100_000;

/**
 * Indexes of the pairs, the smaller index first, in the order of the spaces.
 *
 * @param reachM - how far apart the boxes may be, m
 * @param limit - no more pairs than these are looked for: spaces of one storey lie beside each other
 */
export function pairsWithin(
  spaces: readonly Pick<Space, 'polygon'>[],
  reachM: number,
  limit = MAX_PAIRS,
): (readonly [number, number])[] {
  const boxes = spaces.flatMap(({ polygon }, index) => {
    const bounds = boundsOf(polygon.outer);
    return bounds ? [{ ...bounds, index }] : [];
  });
  boxes.sort((a, b) => a.minX - b.minX || a.index - b.index);
  const pairs: [number, number][] = [];
  boxes.forEach((a, at) => {
    for (let next = at + 1; next < boxes.length && pairs.length < limit; next++) {
      const b = boxes[next] as (typeof boxes)[number];
      if (b.minX > a.maxX + reachM) break;
      if (b.minY > a.maxY + reachM || a.minY > b.maxY + reachM) continue;
      pairs.push(a.index < b.index ? [a.index, b.index] : [b.index, a.index]);
    }
  });
  return pairs.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}
