/** Whether a timetable can be one day: each entry ends after it begins, and no two lie over each other. */
import { type Problem, problem } from '../../model/index.js';
import type { TimetableEntry } from '../../scenarios/index.js';

/** Most problems told of one timetable. */
const MOST_TOLD = 10;

/** Most entries a school day is read with. */
export const MOST_TIMETABLE_ENTRIES = 100;

const DAY_MIN = 24 * 60;

/** "09:30" as minutes after midnight. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Minutes from the begin of an entry to its end; a night ends on the next morning. */
export function entryMinutes({ slot, from, until }: TimetableEntry): number {
  const length = minuteOfDay(until) - minuteOfDay(from);
  return slot === 'night' && length <= 0 ? length + DAY_MIN : length;
}

const label = ({ name, slot, from, until }: TimetableEntry): string => `${name ?? slot} ${from}–${until}`;

function overlap(entry: TimetableEntry, other: TimetableEntry, index: number): Problem {
  const message = `"${label(other)}" and "${label(entry)}" are at the same time. Correct one of them.`;
  const values = { name: label(entry), other: label(other) };
  return problem('warning', 'timetable-overlaps', `timetable[${index}]`, message, { values });
}

export function checkTimetable(timetable: readonly TimetableEntry[]): Problem[] {
  const problems: Problem[] = [];
  const used = timetable.slice(0, MOST_TIMETABLE_ENTRIES);
  const ordered = used
    .map((entry, index) => ({ entry, index, from: minuteOfDay(entry.from), length: entryMinutes(entry) }))
    .sort((a, b) => a.from - b.from || a.index - b.index);
  let longest: (typeof ordered)[number] | null = null;
  for (const each of ordered) {
    if (each.length <= 0) {
      const message = `"${label(each.entry)}" ends before it begins. Correct its times.`;
      const values = { name: label(each.entry) };
      problems.push(problem('error', 'timetable-entry-reversed', `timetable[${each.index}]`, message, { values }));
      continue;
    }
    if (longest !== null && each.from < longest.from + longest.length) {
      problems.push(overlap(each.entry, longest.entry, each.index));
    }
    if (longest === null || each.from + each.length > longest.from + longest.length) longest = each;
  }
  const told = problems.slice(0, MOST_TOLD);
  if (timetable.length > used.length) {
    const message = `Of the ${timetable.length} entries of timetable the first ${used.length} are used. Take the others out.`;
    const values = { count: timetable.length, used: used.length, list: 'timetable' };
    told.push(problem('warning', 'calendar-list-too-long', 'timetable', message, { values }));
  }
  return told;
}
