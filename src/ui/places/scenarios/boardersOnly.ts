/** In the evening and at night day pupils are at home: of the school, only boarders and the staff on duty take part. */
import type { Scenario } from '../../../scenarios/index.js';

export function isBoardersOnly(slot: Scenario['slot']): boolean {
  return slot === 'night' || slot === 'evening-study';
}
