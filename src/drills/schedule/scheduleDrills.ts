/**
 * A year plan: drills that meet every mandatory drill duty that is not met yet, each on a school day.
 *
 * The plan is greedy and says so: `optimal` is true only when its number of drills equals a bound that no plan
 * of one-kind drills can go below; otherwise `gap` is the distance to that bound.
 */
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumber, dayNumberOrNull, type IsoDate, isoDate } from '../calendar/civilDate.js';
import { isProvisionalDay } from '../calendar/publicHolidays.js';
import { slotTime } from '../calendar/slotTime.js';
import type { DrillRecord } from '../drillRecord.js';
import { type DutyYear, deriveDutyYear } from '../duties/deriveDuties.js';
import type { Duty } from '../duties/duty.js';
import type { DutyContext } from '../duties/dutyContext.js';
import { countsTowards, missingCount } from '../events/closesDuty.js';
import { type DrillEvent, eventOfKind, eventOfRecord } from '../events/drillEvent.js';
import { chooseDays } from './chooseDays.js';
import { coverDuties, fewestDrills } from './coverDuties.js';
import { drillOptions } from './drillOptions.js';
import type { PlannedDrill } from './plannedDrill.js';

export interface ScheduleConflict {
  readonly rules: readonly string[];
  /** First and last day concerned; empty where no day is. */
  readonly days: readonly IsoDate[];
  readonly message: string;
}

export interface DrillSchedule {
  readonly duties: readonly Duty[];
  readonly drills: readonly PlannedDrill[];
  /** No plan of one-kind drills does with fewer. */
  readonly optimal: boolean;
  /** Drills above the proven least number. */
  readonly gap: number;
  readonly conflicts: readonly ScheduleConflict[];
}

/** Rules, evidence, waivers and closed duties are handed on to the duties. */
export interface ScheduleContext extends Omit<DutyContext, 'held' | 'planned'> {
  /** Nothing is planned before this day; without it the whole year is open. */
  readonly today?: IsoDate;
  /** Drills that stay as they are. */
  readonly planned?: readonly PlannedDrill[];
}

function eventOfPlanned({ kind, slot, date }: PlannedDrill): DrillEvent {
  return eventOfKind(kind, slot, date);
}

function conflictOf(duty: Duty, isPlannable: boolean): ScheduleConflict {
  const days = [duty.dueFrom, duty.dueUntil].filter((day) => day !== null);
  const why = isPlannable
    ? `no school day is left for it from ${duty.dueFrom} to ${duty.dueUntil}`
    : 'no kind of drill that can be planned here meets it; plan it by hand';
  return { rules: [duty.rule], days, message: `${duty.rule} (${duty.title}): ${why}.` };
}

function proposedDrill(
  school: School,
  event: DrillEvent,
  kind: PlannedDrill['kind'],
  duties: readonly Duty[],
): PlannedDrill {
  const { date } = event;
  const closes: string[] = [];
  for (const duty of duties) if (countsTowards(event, duty) && !closes.includes(duty.rule)) closes.push(duty.rule);
  return {
    id: `${date}-${kind}`,
    date,
    time: slotTime(school, kind, event.slot),
    kind,
    slot: event.slot,
    closes,
    provisional: isProvisionalDay(school, dayNumber(date)),
  };
}

function yearOf(school: School, year: string, records: readonly DrillRecord[], context: ScheduleContext) {
  const held = records.map(eventOfRecord).filter((event) => event !== null);
  const planned = (context.planned ?? []).map(eventOfPlanned);
  const dutyYear = deriveDutyYear(school, year, { ...context, records, held, planned });
  return { dutyYear, events: [...held, ...planned] };
}

/** Days on which a drill may be put. */
function openDays(dutyYear: DutyYear, today: IsoDate | undefined): DayNumber[] {
  const first = today === undefined ? null : dayNumberOrNull(today);
  return (dutyYear.calendar?.drillDays ?? []).filter((day) => first === null || day >= first);
}

/**
 * Plans a school year around what was held and what is fixed.
 *
 * @param year - as `2026-2027`; anything else comes back as a conflict in words
 * @returns the same plan for the same input, whatever the machine
 */
export function scheduleDrills(
  school: School,
  year: string,
  records: readonly DrillRecord[] = [],
  context: ScheduleContext = {},
): DrillSchedule {
  const { dutyYear, events } = yearOf(school, year, records, context);
  const conflicts: ScheduleConflict[] = dutyYear.problems.map(({ message }) => ({ rules: [], days: [], message }));
  const dated = dutyYear.duties.filter(
    (duty) => duty.work === 'drill' && duty.status !== 'waived' && duty.dueFrom !== null && duty.minimumCount !== null,
  );
  const days = openDays(dutyYear, context.today);
  const options = drillOptions(dated, days);
  const missing = dated.map((duty, i) => {
    const count = missingCount(duty, events);
    if (count === 0 || options.some((option) => option.duties.includes(i))) return count;
    const wholeYear = drillOptions([duty], dutyYear.calendar?.whole?.days ?? []);
    conflicts.push(conflictOf(duty, wholeYear.length > 0));
    return 0;
  });
  const choices = coverDuties(dated, options, events);
  const placed =
    dutyYear.calendar === null
      ? []
      : chooseDays(
          choices,
          dutyYear.calendar,
          dated,
          events.map((event) => dayNumber(event.date)),
        );
  const proposed = placed.map(({ choice, day }) => {
    return proposedDrill(school, eventOfKind(choice.kind, choice.slot, isoDate(day)), choice.kind, dated);
  });
  const gap = proposed.length - fewestDrills(options, missing);
  const drills = [...(context.planned ?? []), ...proposed].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1,
  );
  return { duties: dutyYear.duties, drills, optimal: gap === 0 && conflicts.length === 0, gap, conflicts };
}
