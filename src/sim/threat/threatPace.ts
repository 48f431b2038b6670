/**
 * How an assumed threat moves about.
 *
 * It is an abstract marker for planning where people are seen and when they are safe; it looks for nobody and
 * chooses nothing. Numbers from the project's collection of empirical pedestrian parameters, version 1.1 (2026-11-21),
 * `intruder.intruder_motion`, and judgement.
 */
import type { Distribution } from '../behaviour/distribution.js';
import type { SourcedValue } from '../behaviour/sourcedValue.js';
import { USUAL_STAIR_SHARE } from '../behaviour/usualStairShare.js';

/** On the level, m/s; the source gives 0.8 to 1.3. On stairs it keeps the usual share of it. */
export const THREAT_SPEED_M_PER_S: SourcedValue<number> = {
  value: 1.05,
  unit: 'm/s',
  source: 'Middle of the walking speeds of the collection',
  status: 'judgement',
  confidence: 'low',
};

/** Standing still at each door and each point of a drawn way, s. */
export const THREAT_PAUSE_S: SourcedValue<Distribution> = {
  value: { uniform: [2, 10] },
  unit: 's',
  source: 'Judgement: no measurement found',
  status: 'judgement',
  confidence: 'low',
};

/** Shortest stand between two walks, s; so that time goes on whatever the plan looks like. */
export const LEAST_PAUSE_S = 1;

/** Share of the level speed kept on a flight. */
export function stairShare(isUphill: boolean): number {
  return isUphill ? USUAL_STAIR_SHARE.up : USUAL_STAIR_SHARE.down;
}
