/** The duties and the proposed drills of the school year at hand; a pure function of school, records and today. */
import {
  type DrillRecord,
  type DrillSchedule,
  type Duty,
  type DutyContext,
  deriveDutyYear,
  type IsoDate,
  type PlannedDrill,
  scheduleDrills,
  schoolYearOf,
} from '../../drills/index.js';
import type { School } from '../../scenarios/index.js';

export interface DrillYear {
  /** As `2026-2027`. */
  readonly year: string;
  readonly today: IsoDate;
  readonly schedule: DrillSchedule;
  /** Official advice, never merged with duties. */
  readonly advice: readonly Duty[];
}

/** The year at hand, or the nearest one the school has dates for. */
export function yearAtHand(school: School, today: IsoDate): string {
  const years = school.terms.map((term) => schoolYearOf(term.from)).sort();
  const wanted = schoolYearOf(today);
  if (years.includes(wanted) || years.length === 0) return wanted;
  return (wanted < (years[0] as string) ? years[0] : years.at(-1)) as string;
}

export function drillYear(
  school: School,
  records: readonly DrillRecord[],
  planned: readonly PlannedDrill[],
  today: IsoDate,
  known: DutyContext = {},
): DrillYear {
  const year = yearAtHand(school, today);
  const schedule = scheduleDrills(school, year, records, { ...known, today, planned });
  return { year, today, schedule, advice: deriveDutyYear(school, year, { ...known, today }).advice };
}

/** The first drill of the plan that counts towards a duty, inside the duty's window. */
export function drillFor(duty: Duty, drills: readonly PlannedDrill[]): PlannedDrill | null {
  const { dueFrom, dueUntil } = duty;
  if (dueFrom === null || dueUntil === null) return null;
  return (
    drills.find((each) => each.closes.includes(duty.rule) && each.date >= dueFrom && each.date <= dueUntil) ?? null
  );
}

/** Duties that are drills with a window, in the order they fall due. */
export function drillDuties(duties: readonly Duty[]): Duty[] {
  return duties
    .filter((each) => each.work === 'drill' && each.status !== 'notRequired')
    .sort((a, b) => order(a.dueUntil) - order(b.dueUntil));
}

function order(day: IsoDate | null): number {
  return day === null ? Number.POSITIVE_INFINITY : Number(day.replaceAll('-', ''));
}
