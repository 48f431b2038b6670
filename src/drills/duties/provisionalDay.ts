/** Days whose holidays no official notice has fixed yet. */
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumber, type IsoDate } from '../calendar/civilDate.js';

/**
 * Last day covered by an official Chinese holiday notice that this program knows. The notice for a year
 * comes each November before it; later dates may move.
 */
export const CHINESE_HOLIDAYS_KNOWN_UNTIL: IsoDate = '2026-12-31';

export function isProvisionalDay(school: School, day: DayNumber): boolean {
  return school.region.startsWith('CN') && day > dayNumber(CHINESE_HOLIDAYS_KNOWN_UNTIL);
}
