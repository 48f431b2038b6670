/**
 * "After each drill": one duty for every drill of the year that brought findings, to revise the plan by them.
 *
 * It is met when the plan was revised for that drill, or when all that the drill brought is closed.
 */
import { dayNumber, type IsoDate, isoDate } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import type { DrillRecord } from '../drillRecord.js';
import type { Duty } from '../duty/duty.js';
import { findingsOfDrill } from '../loop/findingStanding.js';
import type { DutyContext } from './dutyContext.js';

/** Days in which the plan is to be revised. Ours: the text says in time (及时). */
export const REVISION_DAYS = 30;

function isOfYear(date: IsoDate, calendar: SchoolCalendar): boolean {
  return date >= `${calendar.firstYear}-08-01` && date <= `${calendar.firstYear + 1}-07-31`;
}

/** @param draft - the rule's duty without a drill; what has a `why` is settled without evidence */
export function revisionDuties(draft: Duty, calendar: SchoolCalendar, context: DutyContext): Duty[] {
  const duties: Duty[] = [];
  for (const record of context.records ?? []) {
    const { id, date } = record;
    if (id === undefined || date === undefined || !isOfYear(date, calendar)) continue;
    const duty: Duty = {
      ...draft,
      id: `${draft.rule}:${id}`,
      part: id,
      isCountDefault: true,
      dueFrom: date,
      dueUntil: isoDate(dayNumber(date) + REVISION_DAYS),
      reason: `drill of ${date}`,
    };
    duties.push(settled(duty, record, context));
  }
  // no drill yet: the rule itself stays in sight
  return duties.length === 0 ? [draft] : duties;
}

function settled(duty: Duty, record: DrillRecord, { findings = [] }: DutyContext): Duty {
  const own = findingsOfDrill(findings, record.id);
  const named = record.findings ?? [];
  if (own.length === 0 && named.length === 0) {
    const reason = `drill of ${record.date}: it brought no finding`;
    return { ...duty, status: 'notRequired', why: 'nothingFound', reason };
  }
  const isClosed = own.length > 0 && own.every((each) => each.state === 'closed');
  return isClosed ? { ...duty, status: 'done', done: 1, why: 'findingsClosed' } : duty;
}
