/**
 * The duties of a school in one school year: every rule of its packs, in every window.
 *
 * Only mandatory rules are duties. Advice, standing demands on quality and what an authority owes are lists of
 * their own, so that none of them is ever counted as a failing of the school.
 */
import { type Problem, problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumber, dayNumberOrNull, type IsoDate, isoDate } from '../calendar/civilDate.js';
import { type DayRange, type PeriodWindow, periodWindows } from '../calendar/periodWindows.js';
import { isProvisionalDay } from '../calendar/publicHolidays.js';
import { buildSchoolCalendar, type SchoolCalendar } from '../calendar/schoolCalendar.js';
import { missingCount } from '../events/closesDuty.js';
import type { DrillEvent } from '../events/drillEvent.js';
import type { DrillSlot } from '../events/drillKinds.js';
import { type DrillRule, drillRules, loadedPacks, type RuleDrillType, type RulePack } from '../rules/drillRules.js';
import { checkApplies } from './appliesTo.js';
import { type Demand, ruleDemands } from './demands.js';
import type { Duty, DutyStatus } from './duty.js';
import { dutyClause } from './dutyClause.js';
import { dutyTitle } from './dutyTitle.js';

export interface DutyYear {
  readonly duties: readonly Duty[];
  /** Official advice: its own bar, never merged with a duty. */
  readonly advice: readonly Duty[];
  /** Standing demands on the quality of drills and plans. */
  readonly quality: readonly Duty[];
  /** What police, education department or government owe; outside events. */
  readonly outsideEvents: readonly Duty[];
  readonly calendar: SchoolCalendar | null;
  readonly problems: readonly Problem[];
}

export interface DutyContext {
  /** Decides what is overdue; nothing is without it. */
  readonly today?: IsoDate;
  /** Drills that were held. */
  readonly held?: readonly DrillEvent[];
  /** Drills that are fixed in the plan. */
  readonly planned?: readonly DrillEvent[];
}

const DRILL_TYPES: readonly RuleDrillType[] = [
  'evacuation_live',
  'comprehensive_live',
  'special_live',
  'special_any',
  'any_of',
  'tabletop',
  'lockdown',
  'shelter',
  'security_drill',
  'bus_evacuation',
  'any_safety_drill',
  'any_disaster_drill',
];

/** Narrows a window by what the demand says beside its period, and by the rule's dates of validity. */
function narrow(range: DayRange, demand: Demand, rule: DrillRule, firstYear: number): DayRange | null {
  const monthDay = (text: string): DayNumber => dayNumber(`${firstYear + (text >= '08-01' ? 0 : 1)}-${text}`);
  let { from, until } = range;
  if (demand.withinFirstDays !== null) until = Math.min(until, from + demand.withinFirstDays - 1);
  if (demand.by !== null) until = Math.min(until, monthDay(demand.by));
  if (demand.from !== null) from = Math.max(from, monthDay(demand.from));
  if (rule.valid_from !== undefined) from = Math.max(from, dayNumber(rule.valid_from));
  if (rule.valid_until !== undefined) until = Math.min(until, dayNumber(rule.valid_until));
  return from <= until ? { from, until } : null;
}

const isoRange = ({ from, until }: DayRange): { from: IsoDate; until: IsoDate } => ({
  from: isoDate(from),
  until: isoDate(until),
});

/** One duty, before its standing is known. */
function draftDuty(
  rule: DrillRule,
  pack: RulePack,
  demand: Demand,
  window: PeriodWindow | null,
  range: DayRange | null,
): Duty {
  const work = DRILL_TYPES.includes(demand.drillType) ? 'drill' : 'task';
  const key = [demand.key, window?.key ?? ''].filter((part) => part !== '').join(':');
  const isRepeated = demand.period === 'week' || demand.period === 'day';
  const count = demand.count !== null && isRepeated ? demand.count * (window?.times ?? 1) : demand.count;
  return {
    id: key === '' ? rule.id : `${rule.id}:${key}`,
    rule: rule.id,
    pack: pack.id,
    layer: pack.layer,
    ...dutyTitle(demand.drillType, demand.scenario, rule.time_of_day, rule.period),
    work,
    drillType: demand.drillType,
    scenario: demand.scenario,
    timeOfDay: (rule.time_of_day?.replaceAll('_', '-') as DrillSlot | undefined) ?? null,
    anyOf: demand.anyOf,
    minimumCount: count,
    unit: rule.unit ?? (work === 'drill' ? 'drills' : 'times'),
    per: rule.per ?? null,
    isCountDefault: demand.isCountDefault,
    done: 0,
    planned: 0,
    dueFrom: range === null ? null : isoDate(range.from),
    dueUntil: range === null ? null : isoDate(range.until),
    exceptDays: (window?.except ?? []).map(isoRange),
    preferred: window?.prefer == null ? null : isoRange(window.prefer),
    status: 'standing',
    reason: demand.what,
    provisional: false,
    obligationLevel: rule.obligation_level,
    productClass: rule.product_class,
    countsUnplannedAlarm: rule.counts_unplanned_alarm === true,
    additionalTo: rule.default_minimum?.additional_to ?? [],
    authority: rule.applies_to.authority ?? null,
    clause: dutyClause(rule, pack, range?.from ?? null),
  };
}

/** Where a dated duty stands. Tasks keep no evidence yet, so they are never called done or overdue. */
function standing(duty: Duty, context: DutyContext): Pick<Duty, 'status' | 'done' | 'planned'> {
  if (duty.work === 'task' || duty.minimumCount === null || duty.dueUntil === null)
    return { status: 'due', done: 0, planned: 0 };
  const held = context.held ?? [];
  const missingAfterHeld = missingCount(duty, held);
  const missingAfterAll = missingCount(duty, [...held, ...(context.planned ?? [])]);
  const done = duty.minimumCount - Math.min(duty.minimumCount, missingAfterHeld);
  const planned = missingAfterHeld - missingAfterAll;
  const isLate =
    context.today !== undefined && dayNumberOrNull(context.today) !== null && context.today > duty.dueUntil;
  let status: DutyStatus = isLate ? 'overdue' : 'due';
  if (missingAfterHeld === 0) status = 'done';
  else if (missingAfterAll === 0 && !isLate) status = 'planned';
  return { status, done, planned };
}

function dutiesOfRule(
  rule: DrillRule,
  pack: RulePack,
  school: School,
  calendar: SchoolCalendar,
  context: DutyContext,
): Duty[] {
  const isAuthority = rule.obligation_level === 'authority_duty';
  const check = isAuthority
    ? { applies: true, failsOnlyOnFact: false, reason: null }
    : checkApplies(rule.applies_to, school);
  const isOtherwise = check.failsOnlyOnFact && rule.otherwise !== undefined;
  const notRequired = (reason: string | null): Duty[] => {
    const [demand] = ruleDemands(rule, false);
    return demand === undefined
      ? []
      : [{ ...draftDuty(rule, pack, demand, null, null), status: 'notRequired', reason }];
  };
  if (!check.applies && !isOtherwise) return notRequired(check.reason);
  if (rule.valid_until !== undefined && dayNumber(rule.valid_until) < dayNumber(`${calendar.firstYear}-08-01`)) {
    return notRequired(`ended on ${rule.valid_until}`);
  }
  const duties: Duty[] = [];
  for (const demand of ruleDemands(rule, isOtherwise)) {
    const windows = periodWindows(demand.period, calendar);
    if (windows.length === 0) duties.push(draftDuty(rule, pack, demand, null, null));
    for (const window of windows) {
      const range = window.range === null ? null : narrow(window.range, demand, rule, calendar.firstYear);
      const duty = draftDuty(rule, pack, demand, window, range);
      if (window.range === null) {
        duties.push({
          ...duty,
          status: 'awaitingDates',
          provisional: true,
          reason: 'the school has given no dates for this period',
        });
      } else if (range !== null) {
        const provisional = window.isPartial || isProvisionalDay(school, range.until);
        duties.push({ ...duty, ...standing(duty, context), provisional });
      }
    }
  }
  return duties;
}

/** Everything the rules of the school's packs say about one school year, in the order of the file. */
export function deriveDutyYear(school: School, year: string, context: DutyContext = {}): DutyYear {
  const built = buildSchoolCalendar(school, year);
  const { packs, unknown } = loadedPacks(school.rulePacks);
  const problems = [...built.problems];
  for (const id of unknown) {
    const message = `There is no rule pack "${id}". Choose one of ${drillRules.packs.map((pack) => pack.id).join(', ')}.`;
    problems.push(problem('warning', 'unknown-rule-pack', 'rulePacks', message, { values: { id } }));
  }
  const calendar = built.value;
  const all: Duty[] = [];
  for (const pack of calendar === null ? [] : packs) {
    for (const rule of drillRules.rules) {
      if (rule.pack === pack.id && calendar !== null) all.push(...dutiesOfRule(rule, pack, school, calendar, context));
    }
  }
  const level = (wanted: Duty['obligationLevel']): Duty[] => all.filter((duty) => duty.obligationLevel === wanted);
  return {
    duties: level('mandatory'),
    advice: level('guidance'),
    quality: level('quality'),
    outsideEvents: level('authority_duty'),
    calendar,
    problems,
  };
}

/** The mandatory duties alone. */
export function deriveDuties(school: School, year: string, context: DutyContext = {}): readonly Duty[] {
  return deriveDutyYear(school, year, context).duties;
}
