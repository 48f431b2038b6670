/** What a drill measures beside the times of everyone; a kind fills in its part. */
import type { NightFigures } from './night/nightFigures.js';

export interface DrillFigures {
  readonly night: NightFigures;
}
