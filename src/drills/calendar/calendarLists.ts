/**
 * The lists of days a school writes down by hand, read with every fault named and none of them stopping the rest.
 *
 * Lists come from files too, so they may be long, wrong or both: a list gives a few problems and a count, never one for
 * each of a hundred thousand lines.
 */
import { type Problem, problem } from '../../model/index.js';
import { type DayNumber, dayNumberOrNull } from './civilDate.js';

/** Most problems told of one list. */
const MOST_TOLD = 10;

/** Most stretches read of one list: a year has fewer days. */
const MOST_STRETCHES = 400;

/** Longest stretch read, days: a longer one is a slip of the pen. */
const LONGEST_STRETCH_DAYS = 120;

export interface NamedStretch {
  readonly name: { readonly zh: string; readonly en: string };
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** What a school writes down: ISO text that may name no day. */
export interface WrittenStretch {
  readonly name: string;
  readonly nameEn?: string | undefined;
  readonly from: string;
  readonly until: string;
}

/** Adds the first few of many problems, and one that counts the rest. */
function tell(problems: Problem[], found: readonly Problem[], list: string): void {
  problems.push(...found.slice(0, MOST_TOLD));
  const more = found.length - MOST_TOLD;
  if (more <= 0) return;
  const message = `${more} more entries of ${list} cannot be read. Correct the list as a whole, in the calendar or the file.`;
  problems.push(problem('warning', 'calendar-more-faults', list, message, { values: { count: more, list } }));
}

/**
 * The days of a list of dates; what names no day is left out and told.
 *
 * @param list - the list's place in the school, as `closedDays`
 */
export function readDates(dates: readonly string[], list: string, problems: Problem[]): Set<DayNumber> {
  const days = new Set<DayNumber>();
  const found: Problem[] = [];
  dates.forEach((date, i) => {
    const day = dayNumberOrNull(date);
    if (day !== null) {
      days.add(day);
      return;
    }
    const message = `"${date}" is not a day of the calendar. Correct it or take it out.`;
    found.push(problem('error', 'closed-day-invalid', `${list}[${i}]`, message, { values: { date } }));
  });
  tell(problems, found, list);
  return days;
}

/** The stretches of a list; reversed, endless or impossible ones are left out and told. */
export function readStretches(entries: readonly WrittenStretch[], list: string, problems: Problem[]): NamedStretch[] {
  const stretches: NamedStretch[] = [];
  const found: Problem[] = [];
  entries.slice(0, MOST_STRETCHES).forEach(({ name, nameEn, from, until }, i) => {
    const first = dayNumberOrNull(from);
    const last = dayNumberOrNull(until);
    const values = { name, from, until };
    const path = `${list}[${i}]`;
    if (first === null || last === null || last - first >= LONGEST_STRETCH_DAYS) {
      const message = `"${name}" runs from ${from} to ${until}, which is no stretch of school days. Correct its dates.`;
      found.push(problem('error', 'stretch-dates-invalid', path, message, { values }));
    } else if (last < first) {
      const message = `"${name}" ends (${until}) before it begins (${from}). Swap the two dates.`;
      found.push(problem('error', 'stretch-ends-before-it-begins', path, message, { values }));
    } else stretches.push({ name: { zh: name, en: nameEn ?? name }, from: first, until: last });
  });
  tell(problems, found, list);
  if (entries.length > MOST_STRETCHES) {
    const message = `Of the ${entries.length} entries of ${list} the first ${MOST_STRETCHES} are used. Take the others out.`;
    const values = { count: entries.length, used: MOST_STRETCHES, list };
    problems.push(problem('warning', 'calendar-list-too-long', list, message, { values }));
  }
  return stretches;
}
