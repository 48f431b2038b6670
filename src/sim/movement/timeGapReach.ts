/** How far people of the time-gap model look, and who of them may keep to a decision. */
import { NEARBY } from '../space/cellSurface.js';
import { type Crowd, ROLE } from './crowd.js';
import { type Deliberation, intervalsOf } from './deliberation.js';
import type { TimeGapParameters } from './timeGapParameters.js';

/** Nobody is noticed from farther away than this, m. */
const FARTHEST_M = 2.6;
/** Who walks slower than this share of their free speed may keep to a decision over two intervals. */
const SLOW_SHARE = 0.5;
/** Approach speed of others that the reach allows for, m/s. */
const APPROACH_MPER_S = 0.6;

/**
 * Who may keep on, as long as they meet nobody of another stream: slow people away from portals, since those just before a
 * door must not miss the gap that opens.
 */
export function markSlow({ count, decides, nearby, speed, limit }: Crowd, { keepsOn }: Deliberation): void {
  for (let k = 0; k < count; k++) {
    const isAtPortal = ((nearby[k] as number) & NEARBY.portal) !== 0;
    const isSlow = (speed[k] as number) < SLOW_SHARE * (limit[k] as number);
    keepsOn[k] = decides[k] === 1 && isSlow && !isAtPortal ? 1 : 0;
  }
}

/** How far everyone who decides looks. */
export function measureReach(p: TimeGapParameters, crowd: Crowd, deliberation: Deliberation, intervalS: number): void {
  const { spacingShare, steeringRangeM, anticipationS, accelerationS, timeGapS, contactShare } = p;
  const { count, role, decides, radiusM, vx, vy, limit, speed, timeGap, flightGap } = crowd;
  const { aheadM, closeM } = deliberation;
  let largestRadius = 0;
  let fastest = 0;
  for (let k = 0; k < count; k++) {
    if ((radiusM[k] as number) > largestRadius) largestRadius = radiusM[k] as number;
    if (role[k] !== ROLE.standing && (limit[k] as number) > fastest) fastest = limit[k] as number;
  }
  for (let k = 0; k < count; k++) {
    if (decides[k] === 0) continue;
    const ownS = intervalsOf(deliberation, k) * intervalS;
    const l = spacingShare * ((radiusM[k] as number) + largestRadius);
    const free = limit[k] as number;
    const v = Math.sqrt((vx[k] as number) * (vx[k] as number) + (vy[k] as number) * (vy[k] as number));
    // nobody farther away than this can hold a person below the speed they can reach
    const reachable = Math.min(free, (speed[k] as number) + (free * ownS) / accelerationS);
    const forSpeed = l + reachable * timeGapS * (timeGap[k] as number) * (flightGap[k] as number);
    const forContact = contactShare * ((radiusM[k] as number) + largestRadius) + (reachable + fastest) * ownS;
    const forHeading = l + steeringRangeM + anticipationS * ((v < free ? v : free) + APPROACH_MPER_S);
    const closest = Math.min(FARTHEST_M, Math.max(forSpeed, forContact));
    closeM[k] = closest;
    aheadM[k] = Math.min(FARTHEST_M, Math.max(forHeading, closest));
  }
}
