/** The duties and the proposed drills of the school year at hand; pure functions of school, records and today. */
import {
  type DrillRecord,
  type DrillSchedule,
  type Duty,
  type DutyContext,
  deriveDutyYear,
  eventOfPlanned,
  eventOfRecord,
  type IsoDate,
  type PlannedDrill,
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
  /** Proposals are being worked on; those of an earlier state stand until they come. */
  readonly isPlanning: boolean;
  /** The schedule is the planner's answer, not what stands until it comes. */
  readonly isPlanned: boolean;
}

/** The year at hand, or the nearest one the school has dates for. */
export function yearAtHand(school: School, today: IsoDate): string {
  const years = school.terms.map((term) => schoolYearOf(term.from)).sort();
  const wanted = schoolYearOf(today);
  if (years.includes(wanted) || years.length === 0) return wanted;
  return (wanted < (years[0] as string) ? years[0] : years.at(-1)) as string;
}

/** What a proposal is made from. */
export interface DrillYearOrder {
  readonly school: School;
  /** As `2026-2027`. */
  readonly year: string;
  readonly records: readonly DrillRecord[];
  readonly planned: readonly PlannedDrill[];
  readonly today: IsoDate;
  /** Rules, evidence, waivers and closed duties of the project. */
  readonly known: DutyContext;
}

export function drillYearOrder(
  school: School,
  records: readonly DrillRecord[],
  planned: readonly PlannedDrill[],
  today: IsoDate,
  known: DutyContext = {},
): DrillYearOrder {
  return { school, year: yearAtHand(school, today), records, planned, today, known };
}

/** The year with its duties and the drills that are fixed; the proposals come later. */
export function openDrillYear({ school, year, records, planned, today, known }: DrillYearOrder): DrillYear {
  const held = records.map(eventOfRecord).filter((event) => event !== null);
  const { duties, advice } = deriveDutyYear(school, year, {
    ...known,
    today,
    records,
    held,
    planned: planned.map(eventOfPlanned),
  });
  const schedule: DrillSchedule = {
    duties,
    drills: planned,
    optimal: false,
    gap: 0,
    conflicts: [],
    isBestSpread: false,
    announcements: [],
  };
  return { year, today, schedule, advice, isPlanning: true, isPlanned: false };
}

/** The year with the proposals in it. */
export function withSchedule(year: DrillYear, schedule: DrillSchedule): DrillYear {
  return { ...year, schedule, isPlanning: false, isPlanned: true };
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
