/**
 * The speed a person would walk at with nobody in the way, as far as the record tells.
 *
 * On the level it is their free speed. On a flight it is the default stair share of it, taken along the slope and
 * projected onto the ground, as positions are (the record does not say the stair shares of single people).
 */
import type { Slope } from '../../floorplans/index.js';

/** Shares of the free speed kept on stairs, along the slope: the defaults of the movement model. */
export const FREE_STAIR_SHARE = { down: 0.7, up: 0.6 } as const;

/** Ground length over the length along the slope; 1 where it is level. */
function flatShare({ runM, fromElevationM, toElevationM }: Slope): number {
  const rise = toElevationM - fromElevationM;
  return runM / Math.sqrt(runM * runM + rise * rise);
}

/**
 * Share of a person's free speed on the ground projection.
 *
 * @param slope - of the cell they are in; null where it is level
 * @param isUp - whether they walk up it
 */
export function freeSpeedShare(slope: Slope | null, isUp: boolean): number {
  if (slope === null) return 1;
  return (isUp ? FREE_STAIR_SHARE.up : FREE_STAIR_SHARE.down) * flatShare(slope);
}
