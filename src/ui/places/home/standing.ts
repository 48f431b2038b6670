/** The sentence the status page opens with: the gravest thing that is so. */
import type { DrillYear } from '../../duties/drillYear.js';
import { drillDuties, drillFor } from '../../duties/drillYear.js';
import { daysBetween } from '../../i18n/format.js';

/** How far ahead "soon" reaches, days. */
export const SOON_DAYS = 14;

export interface Standing {
  readonly key: 'noSchool' | 'late' | 'findings' | 'soon' | 'neverRun' | 'inOrder';
  /** What the sentence counts; 0 where it counts nothing. */
  readonly count: number;
}

export function standing(known: {
  hasSchool: boolean;
  year: DrillYear | null;
  hasRun: boolean;
  /** Findings open past their deadline. */
  lateFindings?: number;
}): Standing {
  const { year } = known;
  if (!known.hasSchool || year === null) return { key: 'noSchool', count: 0 };
  const duties = drillDuties(year.schedule.duties);
  const late = duties.filter((each) => each.status === 'overdue').length;
  if (late > 0) return { key: 'late', count: late };
  const { lateFindings = 0 } = known;
  if (lateFindings > 0) return { key: 'findings', count: lateFindings };
  const days = new Set<string>();
  for (const duty of duties) {
    const drill = duty.status === 'due' ? drillFor(duty, year.schedule.drills) : null;
    if (drill !== null && daysBetween(year.today, drill.date) <= SOON_DAYS) days.add(drill.id);
  }
  if (days.size > 0) return { key: 'soon', count: days.size };
  return { key: known.hasRun ? 'inOrder' : 'neverRun', count: 0 };
}
