import type { Problem } from '../../../model/index.js';
import type { Stair } from '../../campusPlan.js';
import { type StairEnclosure, stackEnclosures } from './stackEnclosures.js';
export function deriveStairs(enclosures: readonly StairEnclosure[]): { stairs: Stair[]; problems: Problem[] } {
  const links = stackEnclosures(enclosures);
  return {
    stairs: links.map((link, i) => ({ id: `stair:${i}`, lower: link.lower, upper: link.upper })) as unknown as Stair[],
    problems: [],
  };
}
