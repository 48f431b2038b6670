/** The duties and the drills of the school year at hand; pure functions of school, records, plan and today. */
import {
  buildSchoolCalendar,
  type DrillEvent,
  type DrillRecord,
  type DrillSchedule,
  type Duty,
  type DutyContext,
  deriveDutyYear,
  eventOfPlanned,
  eventOfRecord,
  freeDrillId,
  type IsoDate,
  type MoveInput,
  missingCount,
  type PlannedDrill,
  type RuleBook,
  type ScheduleOptions,
  type SchoolCalendar,
  schoolYearOf,
  shippedRules,
} from '../../drills/index.js';
import type { School } from '../../scenarios/index.js';

/** What a year is planned from. */
export interface YearRequest {
  readonly school: School;
  readonly records: readonly DrillRecord[];
  /** Drills that a person has fixed. */
  readonly planned: readonly PlannedDrill[];
  readonly today: IsoDate;
  /** The rules that hold, and what is known beside the school. */
  readonly known: DutyContext;
  /** What the school asks of its plan beside the duties. */
  readonly wishes?: ScheduleOptions | undefined;
}

/** A plan that was made, and what it was made for. */
export interface MadePlan {
  readonly schedule: DrillSchedule;
  readonly request: YearRequest;
}

/** Whether the proposals belong to the school and the plan as they are now. */
export type PlanningState = 'ready' | 'planning' | 'stopped' | 'failed';

export interface DrillYear {
  /** As `2026-2027`. */
  readonly year: string;
  readonly today: IsoDate;
  readonly school: School;
  /** The rules that hold. */
  readonly rules: RuleBook;
  /** `null` only where the year itself cannot be read. */
  readonly calendar: SchoolCalendar | null;
  readonly held: readonly DrillEvent[];
  /** Ids of the drills that a person has fixed; the others are proposals. */
  readonly fixed: ReadonlySet<string>;
  readonly schedule: DrillSchedule;
  /** Official advice, never merged with duties. */
  readonly advice: readonly Duty[];
  readonly planning: PlanningState;
  readonly wishes: ScheduleOptions;
}

/** The year at hand, or the nearest one the school has dates for. */
export function yearAtHand(school: School, today: IsoDate): string {
  const years = school.terms.map((term) => schoolYearOf(term.from)).sort();
  const wanted = schoolYearOf(today);
  if (years.includes(wanted) || years.length === 0) return wanted;
  return (wanted < (years[0] as string) ? years[0] : years.at(-1)) as string;
}

/** Before the first plan is made. */
const NO_PLAN: DrillSchedule = {
  duties: [],
  drills: [],
  optimal: false,
  gap: 0,
  conflicts: [],
  isBestSpread: false,
  announcements: [],
};

/** Proposals made before the last change that still bring a duty nearer, so that the plan stays in sight meanwhile. */
function stillNeeded(
  proposals: readonly PlannedDrill[],
  duties: readonly Duty[],
  events: readonly DrillEvent[],
): PlannedDrill[] {
  const owed = duties.filter((duty) => duty.work === 'drill');
  const kept: PlannedDrill[] = [];
  for (const drill of proposals) {
    const before = [...events, ...kept.map(eventOfPlanned)];
    const isNeeded = owed.some(
      (duty) => missingCount(duty, [...before, eventOfPlanned(drill)]) < missingCount(duty, before),
    );
    if (isNeeded) kept.push(drill);
  }
  return kept;
}

/** Fixed drills and proposals in the order of their dates; a proposal never shares the id of a fixed one. */
function inOrder(planned: readonly PlannedDrill[], proposals: readonly PlannedDrill[]): PlannedDrill[] {
  const drills = [...planned];
  for (const each of proposals) {
    const isTaken = drills.some((other) => other.id === each.id);
    drills.push(isTaken ? { ...each, id: freeDrillId(each, [...drills, ...proposals]) } : each);
  }
  return drills.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}

/**
 * The year as it stands: duties from what is known now, proposals from the latest plan.
 *
 * @param plan - the latest plan, made from this request or an earlier one of the same year; `null` before the first
 */
export function composeYear(request: YearRequest, plan: MadePlan | null, planning: PlanningState): DrillYear {
  const { school, records, planned, today, known, wishes = {} } = request;
  const year = yearAtHand(school, today);
  const held = records.map(eventOfRecord).filter((event) => event !== null);
  const dutyYear = deriveDutyYear(school, year, {
    ...known,
    today,
    records,
    held,
    planned: planned.map(eventOfPlanned),
  });
  const fixed = new Set(planned.map((each) => each.id));
  const asked = wishes.coversAdvice === true ? [...dutyYear.duties, ...dutyYear.advice] : dutyYear.duties;
  const proposed = plan === null ? [] : plan.schedule.drills.filter((each) => !isAmong(each, plan.request.planned));
  const proposals =
    planning === 'ready' ? proposed : stillNeeded(proposed, asked, [...held, ...planned.map(eventOfPlanned)]);
  return {
    year,
    today,
    school,
    rules: known.rules ?? shippedRules,
    calendar: buildSchoolCalendar(school, year).value,
    held,
    fixed,
    schedule: { ...(plan?.schedule ?? NO_PLAN), duties: dutyYear.duties, drills: inOrder(planned, proposals) },
    advice: dutyYear.advice,
    planning,
    wishes,
  };
}

/** The drill is one of those fixed, perhaps in a copy. */
function isAmong(drill: PlannedDrill, planned: readonly PlannedDrill[]): boolean {
  return planned.some((each) => each.id === drill.id && each.date === drill.date && each.slot === drill.slot);
}

/** What {@link DrillYear} gives to a move; `null` where the year has no calendar. */
export function moveInputOf({ calendar, schedule, held, today }: DrillYear): MoveInput | null {
  if (calendar === null) return null;
  return { calendar, duties: schedule.duties, drills: schedule.drills, held, today };
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
