/** The year at hand as the rows of its plan. */
import { type AnnualPlanInput, computeStaffing, type DrillRecord } from '../../../../../drills/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';

export function planInput(year: DrillYear, records: readonly DrillRecord[]): AnnualPlanInput {
  return {
    school: year.school,
    year: year.year,
    calendar: year.calendar,
    duties: year.schedule.duties,
    drills: year.schedule.drills,
    fixed: [...year.fixed],
    records,
    staffing: computeStaffing(year.school, year.rules).roles,
  };
}
