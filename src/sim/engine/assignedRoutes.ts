/** Ways that people with a route of their own do not take. */
import type { WalkableCells } from '../../floorplans/index.js';

/** A route as what it leaves out: everything else is part of it. */
export interface RouteDefinition {
  /** Indexes of cells nobody on this route enters: the flights and landings of other stairs. */
  readonly keepsOutOf: readonly number[];
  /** Indexes of portals nobody on this route passes: exits that are not theirs. */
  readonly passesBy: readonly number[];
}

/**
 * Crossings a route does not take: 1 at `2 × portal` for the one from `a` to `b`, at `2 × portal + 1` for the one back.
 *
 * Who is in a cell they should have kept out of goes on through it as they please, as on a stair they have begun.
 */
export function barredCrossings({ portals }: WalkableCells, { keepsOutOf, passesBy }: RouteDefinition): Uint8Array {
  const barred = new Uint8Array(2 * portals.length);
  const isOff = new Set(keepsOutOf);
  portals.forEach(({ a, b }, portal) => {
    if (isOff.has(b) && !isOff.has(a)) barred[2 * portal] = 1;
    if (isOff.has(a) && !isOff.has(b)) barred[2 * portal + 1] = 1;
  });
  for (const portal of passesBy) barred.fill(1, 2 * portal, 2 * portal + 2);
  return barred;
}
