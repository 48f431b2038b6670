/** The way out of a room where its first one is shut. */
import type { ShutWays, WayOut, WaysOutOf } from '../../floorplans/index.js';

/**
 * How far the second way keeps apart from the first. `sameExit`: by another stair; `sameStair`: by another exit only, so
 * that it helps nobody where the stair itself is blocked.
 */
export type SecondWay = 'apart' | 'sameExit' | 'sameStair' | 'none';

export interface SecondWayOut {
  /** `null` where there is none. */
  readonly second: WayOut | null;
  readonly secondWay: SecondWay;
}

/**
 * With the first stair and exit shut; where none is left so, with the stair alone, then with the exit alone.
 *
 * @param shaftOf - the staircase of a portal, `null` for doors
 */
export function secondWayOut(
  ways: WaysOutOf,
  shaftOf: readonly (string | null)[],
  cell: number,
  first: WayOut,
): SecondWayOut {
  const shaft = first.portals.map((portal) => shaftOf[portal] ?? null).find((each) => each !== null) ?? null;
  const ofStair = shaft === null ? [] : shaftOf.flatMap((each, portal) => (each === shaft ? [portal] : []));
  const shut = (key: string, portals: readonly number[]): ShutWays => ({ key, portals: new Set(portals) });
  const apart = ways.from(cell, shut(`${shaft} ${first.exit}`, [...ofStair, first.exit]));
  if (apart !== null) return { second: apart, secondWay: 'apart' };
  if (shaft === null) return { second: null, secondWay: 'none' };
  const byStair = ways.from(cell, shut(`${shaft}`, ofStair));
  if (byStair !== null) return { second: byStair, secondWay: 'sameExit' };
  const byExit = ways.from(cell, shut(`exit ${first.exit}`, [first.exit]));
  return { second: byExit, secondWay: byExit === null ? 'none' : 'sameStair' };
}
