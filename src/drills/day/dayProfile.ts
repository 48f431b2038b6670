/** By which profile of the rubric a drill of a kind is scored. */
import type { ScoreProfile } from '../scoring/rubric.js';
import type { DrillDay } from './drillDay.js';

/** At night with listed bedrooms, whatever the drill is about: who leaves was woken, and is counted by room and bed. */
function isOfDormitory({ kind, slot, wards }: Pick<DrillDay, 'kind' | 'slot' | 'wards'>): boolean {
  return kind === 'night' || (slot === 'night' && wards.some(({ rooms }) => rooms.length > 0));
}

/** Who stays in and locks is judged as in a lockdown, a talk-through as a tabletop, everybody else by leaving. */
export function profileOfDay(day: Pick<DrillDay, 'kind' | 'slot' | 'wards'>): ScoreProfile {
  switch (day.kind) {
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
      return isOfDormitory(day) ? 'night_dormitory' : 'evac_day';
  }
}
