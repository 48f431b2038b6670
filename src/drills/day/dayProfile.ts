/** By which profile of the rubric a drill of a kind is scored. */
import type { ScoreProfile } from '../scoring/rubric.js';
import type { DrillDay } from './drillDay.js';

/** Who stays in and locks is judged as in a lockdown, a talk-through as a tabletop, everybody else by leaving. */
export function profileOfDay({ kind }: Pick<DrillDay, 'kind'>): ScoreProfile {
  switch (kind) {
    case 'night':
      return 'night_dormitory';
    case 'intruder':
    case 'hold':
    case 'secure':
    case 'shelter':
      return 'intruder_lockdown';
    case 'tabletop':
    case 'food-safety':
    case 'epidemic':
      return 'tabletop';
    default:
      return 'evac_day';
  }
}
