/** `muster schedule SCHOOL`: the duties of a drill year and a date for each. */
import { type DrillSchedule, dayNumberOrNull, type PlannedDrill, scheduleDrills } from '../../drills/index.js';
import { parseSchool } from '../../scenarios/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readDocument } from '../files.js';
import { loadSolver } from '../loadSolver.js';
import { readPlannedFile } from '../readPlannedFile.js';
import { writeYearWorkbook } from '../yearWorkbook.js';
import { writeCalendar } from './writeCalendar.js';

export interface ScheduleOptions {
  readonly year?: string;
  readonly today?: string;
  readonly planned?: string;
  readonly ics?: string;
  /** Leaves the time of unannounced drills out of the calendar. */
  readonly forStaff?: boolean;
  readonly xlsx?: string;
}

const whatOf = ({ kind, hazards }: PlannedDrill): string =>
  hazards === undefined ? kind : `${kind}: ${hazards.join(', ')}`;

function drillLines(drills: readonly PlannedDrill[]): string[] {
  const width = Math.max(14, ...drills.map((drill) => whatOf(drill).length));
  return drills.map((drill) => {
    const { date, time, slot, closes, provisional } = drill;
    const remark = provisional ? '  (provisional)' : '';
    return `  ${date} ${time}  ${whatOf(drill).padEnd(width)} ${slot.padEnd(14)} ${closes.join(', ')}${remark}`;
  });
}

/** How few drills it takes, and whether that is proven. */
function proofLine({ optimal, gap, conflicts }: DrillSchedule): string {
  if (optimal) return '  proven: no plan does with fewer';
  const rest = conflicts.length > 0 ? ' for what can be planned' : '';
  return gap === 0 ? `  proven${rest}: no plan does with fewer` : `  at most ${gap} more than the fewest${rest}`;
}

export async function scheduleCommand(
  file: string,
  { year = '', today, planned: plannedFile, ics, xlsx, forStaff }: ScheduleOptions,
): Promise<Answer> {
  const years = /^(\d{4})-(\d{4})$/.exec(year);
  if (!years || Number(years[2]) !== Number(years[1]) + 1) {
    return wrongUse(`--year wants a school year as 2026-2027, not “${year}”.`);
  }
  if (today !== undefined && dayNumberOrNull(today) === null) {
    return wrongUse(`--today wants a day as 2026-11-24, not “${today}”.`);
  }
  const school = readDocument(file, parseSchool);
  if (school.value === null) return refuse(school.problems);
  const earlier = plannedFile === undefined ? null : readPlannedFile(plannedFile);
  if (earlier !== null && earlier.value === null) return refuse(earlier.problems);
  const { records = [], planned = [], proposed = [] } = earlier?.value ?? {};
  const solver = await loadSolver();
  const context = { solver, planned, proposed, ...(today === undefined ? {} : { today }) };
  const schedule = await scheduleDrills(school.value, year, records, context);
  const { duties, drills, conflicts } = schedule;
  const audience = forStaff === true ? 'staff' : 'planners';
  const unwritten = [
    ...(ics === undefined ? [] : writeCalendar(ics, { school: school.value, year, drills, duties, audience })),
    ...(xlsx === undefined
      ? []
      : await writeYearWorkbook(xlsx, school.value, year, { duties, drills, planned, records })),
  ];
  if (unwritten.length > 0) return refuse(unwritten);
  return {
    status: 0,
    json: schedule,
    text: [
      `${school.value.name}, ${year}: ${duties.length} duties, ${drills.length} drills`,
      ...drillLines(drills),
      proofLine(schedule),
      ...conflicts.map((conflict) => `  conflict: ${conflict.message}`),
    ],
    remarks: school.problems.map(problemLine),
  };
}
