/** `muster schedule SCHOOL`: the duties of a drill year and a date for each. */
import { scheduleDrills } from '../../drills/index.js';
import { parseSchool } from '../../scenarios/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readJson } from '../files.js';

export interface ScheduleOptions {
  readonly year?: string;
}

export function scheduleCommand(file: string, options: ScheduleOptions): Answer {
  const years = /^(\d{4})-(\d{4})$/.exec(options.year ?? '');
  if (!years || Number(years[2]) !== Number(years[1]) + 1) {
    return wrongUse('--year wants a school year as 2026-2027.');
  }
  const json = readJson(file);
  if (json.value === null && json.problems.length > 0) return refuse(json.problems);
  const school = parseSchool(json.value);
  if (school.value === null) return refuse(school.problems);
  const schedule = scheduleDrills(school.value, options.year as string, []);
  return {
    status: 0,
    json: schedule,
    text: [
      `${school.value.name}, ${options.year}: ${schedule.duties.length} duties, ${schedule.drills.length} drills`,
      ...schedule.drills.map(
        (drill) =>
          `  ${drill.date} ${drill.time}  ${drill.kind.padEnd(14)} ${drill.slot.padEnd(14)} ${drill.closes.join(', ')}${drill.provisional ? '  (provisional)' : ''}`,
      ),
      ...schedule.conflicts.map((conflict) => `  conflict: ${conflict.message}`),
    ],
    remarks: school.problems.map(problemLine),
  };
}
