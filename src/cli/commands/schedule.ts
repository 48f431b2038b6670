/** `muster schedule SCHOOL`: the duties of a drill year and a date for each. */
import { type PlannedDrill, scheduleDrills } from '../../drills/index.js';
import { parseSchool } from '../../scenarios/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readDocument } from '../files.js';
import { notBuilt } from './laterCommands.js';
import { writeCalendar } from './writeCalendar.js';

export interface ScheduleOptions {
  readonly year?: string;
  readonly ics?: string;
  /** Leaves the time of unannounced drills out of the calendar. */
  readonly forStaff?: boolean;
  readonly xlsx?: string;
}

function drillLine({ date, time, kind, slot, closes, provisional }: PlannedDrill): string {
  const remark = provisional ? '  (provisional)' : '';
  return `  ${date} ${time}  ${kind.padEnd(14)} ${slot.padEnd(14)} ${closes.join(', ')}${remark}`;
}

export function scheduleCommand(file: string, { year = '', ics, xlsx, forStaff }: ScheduleOptions): Answer {
  const years = /^(\d{4})-(\d{4})$/.exec(year);
  if (!years || Number(years[2]) !== Number(years[1]) + 1) {
    return wrongUse(`--year wants a school year as 2026-2027, not “${year}”.`);
  }
  if (xlsx !== undefined) return wrongUse(notBuilt('--xlsx'));
  const school = readDocument(file, parseSchool);
  if (school.value === null) return refuse(school.problems);
  const schedule = scheduleDrills(school.value, year, []);
  const { duties, drills, conflicts } = schedule;
  const audience = forStaff === true ? 'staff' : 'planners';
  const unwritten =
    ics === undefined ? [] : writeCalendar(ics, { school: school.value, year, drills, duties, audience });
  if (unwritten.length > 0) return refuse(unwritten);
  return {
    status: 0,
    json: schedule,
    text: [
      `${school.value.name}, ${year}: ${duties.length} duties, ${drills.length} drills`,
      ...drills.map(drillLine),
      ...conflicts.map((conflict) => `  conflict: ${conflict.message}`),
    ],
    remarks: school.problems.map(problemLine),
  };
}
