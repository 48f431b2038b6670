/** What a drill against debris flow or flood measures beside the times of everyone. */
import { roundFigures } from '../../../sim/index.js';
import type { ClosedWay } from './lowWays.js';

export interface TerrainFigures {
  /** Where people went: high ground, the upper floors, or out at the exits. */
  readonly refuge: 'points' | 'upstairs' | 'exits';
  /** From the warning until low ground is cut off, s. */
  readonly leadS: number;
  readonly closedWays: readonly ClosedWay[];
  /** From the warning until the last person was past all of these, s; null where nobody passed any. */
  readonly lastPastLowPathS: number | null;
  /** The least time that was left when the last person was past one of these, s; below 0 where somebody was too late. */
  readonly leastMarginS: number | null;
}

export function terrainFigures(
  refuge: TerrainFigures['refuge'],
  leadS: number,
  closedWays: readonly ClosedWay[],
): TerrainFigures {
  const passed = closedWays.flatMap(({ closesAtS, lastPastS }) =>
    lastPastS === null ? [] : [{ closesAtS, lastPastS }],
  );
  const lasts = passed.map((each) => each.lastPastS);
  const margins = passed.map((each) => each.closesAtS - each.lastPastS);
  return roundFigures<TerrainFigures>({
    refuge,
    leadS,
    closedWays,
    lastPastLowPathS: lasts.length === 0 ? null : Math.max(...lasts),
    leastMarginS: margins.length === 0 ? null : Math.min(...margins),
  });
}
