/** A drill year with its proposals, as the screen shows it once the planner is done. */
import { type DutyContext, type IsoDate, type PlannedDrill, scheduleDrills } from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { composeYear, type DrillYear, yearAtHand } from '../../src/ui/duties/drillYear.js';
import { solver } from '../drills/support/testSolver.js';

export async function plannedYear(
  school: School,
  today: IsoDate,
  planned: readonly PlannedDrill[] = [],
  known: DutyContext = {},
): Promise<DrillYear> {
  const request = { school, records: [], planned, today, known };
  const context = { ...known, today, planned, solver };
  const schedule = await scheduleDrills(school, yearAtHand(school, today), [], context);
  return composeYear(request, { schedule, request }, 'ready');
}
