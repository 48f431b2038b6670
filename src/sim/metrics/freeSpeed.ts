/**
 * The speed a person would walk at with nobody in the way, as far as the record tells.
 *
 * On the level it is their free speed. On a flight it is the usual stair share of it, taken along the slope and projected
 * onto the ground, as positions are. The record does not say the shares of single people: where somebody is slower on
 * stairs, as those are who are helped, a part of their walk there counts as delay.
 */
import type { Slope } from '../../floorplans/index.js';
import { USUAL_STAIR_SHARE } from '../behaviour/usualStairShare.js';

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
  return (isUp ? USUAL_STAIR_SHARE.up : USUAL_STAIR_SHARE.down) * flatShare(slope);
}
