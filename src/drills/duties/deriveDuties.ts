/**
 * The duties of a school in one school year: every rule of its packs, in every window.
 *
 * Only mandatory rules are duties. Advice, standing demands on quality and what an authority owes are lists of
 * their own, so that none of them is ever counted as a failing of the school.
 */
import { type Problem, problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import { type DayNumber, dayNumber, dayNumberOrNull, type IsoDate } from '../calendar/civilDate.js';
import { periodWindows } from '../calendar/periodWindows.js';
import { buildSchoolCalendar, type SchoolCalendar } from '../calendar/schoolCalendar.js';
import { missingCount } from '../events/closesDuty.js';
import type { DrillRule, RulePack } from '../rules/drillRules.js';
import { loadedPacks, shippedRules } from '../rules/ruleBook.js';
import { checkApplies } from './appliesTo.js';
import { ruleDemands } from './demands.js';
import { draftDuty, narrowWindow } from './draftDuty.js';
import type { Duty, DutyStatus } from './duty.js';
import type { DutyContext } from './dutyContext.js';
import { keepHistory } from './keepHistory.js';

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

/**
 * Last day covered by an official Chinese holiday notice that this program knows. The notice for a year
 * comes each November before it; later dates may move.
 */
export const CHINESE_HOLIDAYS_KNOWN_UNTIL: IsoDate = '2026-12-31';

export function isProvisionalDay(school: School, day: DayNumber): boolean {
  return school.region.startsWith('CN') && day > dayNumber(CHINESE_HOLIDAYS_KNOWN_UNTIL);
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
  const book = context.rules ?? shippedRules;
  const isAuthority = rule.obligation_level === 'authority_duty';
  const check = isAuthority
    ? { applies: true, failsOnlyOnFact: false, reason: null }
    : checkApplies(rule.applies_to, school);
  const isOtherwise = check.failsOnlyOnFact && rule.otherwise !== undefined;
  const notRequired = (reason: string | null): Duty[] => {
    const [demand] = ruleDemands(rule, false, book);
    return demand === undefined
      ? []
      : [{ ...draftDuty(rule, pack, demand, null, null, book), status: 'notRequired', reason }];
  };
  if (!check.applies && !isOtherwise) return notRequired(check.reason);
  if (rule.valid_until !== undefined && dayNumber(rule.valid_until) < dayNumber(`${calendar.firstYear}-08-01`)) {
    return notRequired(`ended on ${rule.valid_until}`);
  }
  const duties: Duty[] = [];
  for (const demand of ruleDemands(rule, isOtherwise, book)) {
    const windows = periodWindows(demand.period, calendar);
    if (windows.length === 0) duties.push(draftDuty(rule, pack, demand, null, null, book));
    for (const window of windows) {
      const range = window.range === null ? null : narrowWindow(window.range, demand, rule, calendar.firstYear);
      const duty = draftDuty(rule, pack, demand, window, range, book);
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
  const book = context.rules ?? shippedRules;
  const { packs, unknown } = loadedPacks(school.rulePacks, book);
  const problems = [...built.problems];
  for (const id of unknown) {
    const message = `There is no rule pack "${id}". Choose one of ${book.packs.map((pack) => pack.id).join(', ')}.`;
    problems.push(problem('warning', 'unknown-rule-pack', 'rulePacks', message, { values: { id } }));
  }
  const calendar = built.value;
  const all: Duty[] = [];
  for (const pack of calendar === null ? [] : packs) {
    for (const rule of book.rules) {
      if (rule.pack === pack.id && calendar !== null) all.push(...dutiesOfRule(rule, pack, school, calendar, context));
    }
  }
  const kept = keepHistory(all, year, context);
  const level = (wanted: Duty['obligationLevel']): Duty[] => kept.filter((duty) => duty.obligationLevel === wanted);
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
