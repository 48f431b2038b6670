/** The duties one rule makes of a school in one year. */
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumber } from '../calendar/civilDate.js';
import { type PeriodWindow, periodWindows } from '../calendar/periodWindows.js';
import { isProvisionalDay } from '../calendar/publicHolidays.js';
import type { SchoolCalendar } from '../calendar/schoolCalendar.js';
import { countsTowards } from '../duty/closesDuty.js';
import type { Duty } from '../duty/duty.js';
import type { DrillRule, RulePack } from '../rules/drillRules.js';
import { type RuleBook, shippedRules } from '../rules/ruleBook.js';
import { type Applicability, checkApplies } from './appliesTo.js';
import { type Demand, ruleDemands } from './demands.js';
import { draftDuty, narrowWindow } from './draftDuty.js';
import type { DutyContext } from './dutyContext.js';
import { revisionDuties } from './revisionDuties.js';
import { rollingWindows } from './rollingWindows.js';
import { drillStanding, taskStanding } from './standing.js';

const APPLIES: Applicability = { applies: true, failsOnlyOnFact: false, why: null };

const startOf = ({ firstYear }: SchoolCalendar): DayNumber => dayNumber(`${firstYear}-08-01`);

/** Days of the drills held or planned that are of the kind a demand asks for, whenever they were. */
function daysOfKind(duty: Duty, { held = [], planned = [] }: DutyContext): DayNumber[] {
  const always = { ...duty, dueFrom: '1000-01-01', dueUntil: '9999-12-31', exceptDays: [] };
  return [...held, ...planned].filter((event) => countsTowards(event, always)).map((event) => dayNumber(event.date));
}

/** Guards train in the holidays too: their calendar year is not cut to teaching days. */
function wholeYear(window: PeriodWindow, firstYear: number): PeriodWindow {
  const range = { from: dayNumber(`${firstYear}-01-01`), until: dayNumber(`${firstYear}-12-31`) };
  return window.range === null ? window : { ...window, range };
}

function windowsOf(
  rule: DrillRule,
  pack: RulePack,
  demand: Demand,
  calendar: SchoolCalendar,
  context: DutyContext,
  book: RuleBook,
): PeriodWindow[] {
  const yearFrom = startOf(calendar);
  if (demand.period === 'six_months_rolling') {
    return rollingWindows(calendar, daysOfKind(draftDuty(rule, pack, demand, null, null, book, yearFrom), context));
  }
  const windows = periodWindows(demand.period, calendar);
  const isGuards = demand.drillType === 'guard_training' && demand.period === 'calendar_year';
  return isGuards ? windows.map((window) => wholeYear(window, calendar.firstYear)) : windows;
}

/** Every duty of the rule in the year, in every window; one that is not required where it does not apply. */
export function dutiesOfRule(
  rule: DrillRule,
  pack: RulePack,
  school: School,
  calendar: SchoolCalendar,
  context: DutyContext,
): Duty[] {
  const book = context.rules ?? shippedRules;
  const yearFrom = startOf(calendar);
  const check = rule.obligation_level === 'authority_duty' ? APPLIES : checkApplies(rule.applies_to, school);
  const isOtherwise = check.failsOnlyOnFact && rule.otherwise !== undefined;
  const notRequired = (why: Duty['why'], reason: string): Duty[] => {
    const [demand] = ruleDemands(rule, false, book);
    if (demand === undefined) return [];
    return [{ ...draftDuty(rule, pack, demand, null, null, book, yearFrom), status: 'notRequired', why, reason }];
  };
  if (check.why !== null && !isOtherwise) return notRequired(check.why.code, check.why.reason);
  if (rule.valid_until !== undefined && dayNumber(rule.valid_until) < yearFrom) {
    return notRequired('ended', `ended on ${rule.valid_until}`);
  }
  const stand = (duty: Duty): Duty => ({
    ...duty,
    ...(duty.work === 'drill' ? drillStanding(duty, context) : taskStanding(duty, school, calendar, context)),
  });
  const duties: Duty[] = [];
  for (const demand of ruleDemands(rule, isOtherwise, book)) {
    if (demand.period === 'after_each_drill' && context.records !== undefined) {
      const draft = draftDuty(rule, pack, demand, null, null, book, yearFrom);
      duties.push(...revisionDuties(draft, calendar, context).map((duty) => (duty.why === null ? stand(duty) : duty)));
      continue;
    }
    const windows = windowsOf(rule, pack, demand, calendar, context, book);
    if (windows.length === 0) {
      const undated = draftDuty(rule, pack, demand, null, null, book, yearFrom);
      duties.push(undated.work === 'task' ? stand(undated) : undated);
    }
    for (const window of windows) {
      const range = window.range === null ? null : narrowWindow(window.range, demand, rule, calendar.firstYear);
      const duty = draftDuty(rule, pack, demand, window, range, book, yearFrom);
      if (window.range === null) {
        const reason = 'the school has given no dates for this period';
        duties.push({ ...duty, status: 'awaitingDates', provisional: true, why: 'noDates', reason });
      } else if (range !== null) {
        const provisional = window.isPartial || isProvisionalDay(school, range.until);
        duties.push({ ...stand(duty), provisional });
      }
    }
  }
  return duties;
}
