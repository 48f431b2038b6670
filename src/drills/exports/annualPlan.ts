/** The plan of a school year as the rows a school prints or hands in: drills, duties, tasks and staffing. */
import type { School } from '../../scenarios/index.js';
import { dayNumber, type IsoDate, weekday } from '../calendar/civilDate.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import { type TeachingWeek, teachingWeeks } from '../calendar/teachingWeeks.js';
import type { DrillRecord } from '../drillRecord.js';
import { countsTowards } from '../duty/closesDuty.js';
import { type DrillEvent, eventOfRecord, hazardsOfRecord, kindOfRecord } from '../duty/drillEvent.js';
import type { Duty } from '../duty/duty.js';
import { eventOfPlanned, type PlannedDrill } from '../schedule/plannedDrill.js';
import type { StaffingRole } from '../staffing/staffingRole.js';
import type { DrillKind, NamedHazard } from '../vocabulary/drillKinds.js';

export interface AnnualPlanInput {
  readonly school: School;
  /** As `2026-2027`. */
  readonly year: string;
  readonly calendar: SchoolCalendar | null;
  /** The mandatory duties of the year. */
  readonly duties: readonly Duty[];
  /** Drills to come, fixed and proposed. */
  readonly drills: readonly PlannedDrill[];
  /** Ids of those that a person has fixed. */
  readonly fixed: readonly string[];
  readonly records: readonly DrillRecord[];
  readonly staffing: readonly StaffingRole[];
}

export interface PlanDrillRow {
  readonly id: string;
  readonly date: IsoDate;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly week: TeachingWeek | null;
  /** `null` where a record does not tell. */
  readonly time: string | null;
  /** `null` for a drill that was held and is of no kind we plan. */
  readonly kind: DrillKind | null;
  /** What it names beside its kind. */
  readonly hazards: readonly NamedHazard[];
  readonly event: DrillEvent;
  /** Duties it counts towards. */
  readonly duties: readonly Duty[];
  readonly state: 'held' | 'fixed' | 'proposed';
  readonly isProvisional: boolean;
  readonly isUnannounced: boolean;
}

export interface PlanDutyRow {
  readonly duty: Duty;
  /** Dates of the drills that count towards it. */
  readonly dates: readonly IsoDate[];
  /** Neither held nor fixed; `null` where nothing is counted. */
  readonly open: number | null;
}

export interface AnnualPlan {
  readonly drills: readonly PlanDrillRow[];
  readonly duties: readonly PlanDutyRow[];
  readonly tasks: readonly Duty[];
  readonly staffing: readonly StaffingRole[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Local duties first, then in the order they fall due; those without dates last. */
function inOrder(a: Duty, b: Duty): number {
  const layer = Number(a.layer === 'national') - Number(b.layer === 'national');
  return layer || byText(a.dueUntil ?? '9999', b.dueUntil ?? '9999') || byText(a.id, b.id);
}

function drillRows({ year, calendar, duties, drills, fixed, records }: AnnualPlanInput): PlanDrillRow[] {
  const owed = duties.filter((duty) => duty.work === 'drill');
  const weeks = calendar === null ? [] : teachingWeeks(calendar);
  const row = (
    event: DrillEvent,
    rest: Pick<PlanDrillRow, 'id' | 'time' | 'kind' | 'hazards' | 'state' | 'isProvisional' | 'isUnannounced'>,
  ): PlanDrillRow => {
    const day = dayNumber(event.date);
    return {
      ...rest,
      event,
      date: event.date,
      weekday: weekday(day),
      week: weeks.find(({ from, until }) => from <= day && day <= until) ?? null,
      duties: owed.filter((duty) => countsTowards(event, duty)),
    };
  };
  const [first, second] = year.split('-') as [string, string];
  const rows: PlanDrillRow[] = [];
  records.forEach((record, i) => {
    const event = eventOfRecord(record);
    if (event === null || event.date < `${first}-08-01` || event.date > `${second}-07-31`) return;
    const kind = kindOfRecord(record);
    const hazards = hazardsOfRecord(record);
    const id = record.id ?? `record ${i}`;
    rows.push(row(event, { id, time: null, kind, hazards, state: 'held', isProvisional: false, isUnannounced: false }));
  });
  for (const drill of drills) {
    const { id, time, kind, hazards = [], provisional, unannounced } = drill;
    const state = fixed.includes(id) ? 'fixed' : 'proposed';
    rows.push(
      row(eventOfPlanned(drill), {
        id,
        time,
        kind,
        hazards,
        state,
        isProvisional: provisional,
        isUnannounced: unannounced === true,
      }),
    );
  }
  return rows.sort((a, b) => byText(a.date, b.date) || byText(a.time ?? '', b.time ?? '') || byText(a.id, b.id));
}

export function annualPlan(input: AnnualPlanInput): AnnualPlan {
  const drills = drillRows(input);
  const required = input.duties.filter((duty) => duty.status !== 'notRequired').sort(inOrder);
  const owed = required.filter((duty) => duty.work === 'drill');
  return {
    drills,
    duties: owed.map((duty) => ({
      duty,
      dates: drills.filter((drill) => drill.duties.includes(duty)).map((drill) => drill.date),
      open: duty.minimumCount === null ? null : Math.max(0, duty.minimumCount - duty.done - duty.planned),
    })),
    tasks: required.filter((duty) => duty.work === 'task'),
    staffing: input.staffing,
  };
}
