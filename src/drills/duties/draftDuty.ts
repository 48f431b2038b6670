/** One duty of a rule in one window, before it is known where it stands. */
import { type DayNumber, dayNumber, type IsoDate, isoDate } from '../calendar/civilDate.js';
import type { DayRange, PeriodWindow } from '../calendar/periodWindows.js';
import type { Duty } from '../duty/duty.js';
import { dutyClause } from '../duty/dutyClause.js';
import type { DrillRule, RulePack } from '../rules/drillRules.js';
import type { RuleBook } from '../rules/ruleBook.js';
import type { DrillSlot } from '../vocabulary/drillKinds.js';
import { isDrill } from '../vocabulary/ruleVocabulary.js';
import type { Demand } from './demands.js';
import { dutyTitle } from './dutyTitle.js';

/** Narrows a window by what the demand says beside its period, and by the rule's dates of validity. */
export function narrowWindow(range: DayRange, demand: Demand, rule: DrillRule, firstYear: number): DayRange | null {
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

/**
 * @param window - the window of the demand's period; `null` for a demand without dates
 * @param range - what of the window counts
 * @param yearFrom - first day of the school year, for what has no window of its own
 */
export function draftDuty(
  rule: DrillRule,
  pack: RulePack,
  demand: Demand,
  window: PeriodWindow | null,
  range: DayRange | null,
  book: RuleBook,
  yearFrom: DayNumber,
): Duty {
  const work = isDrill(demand.drillType) ? 'drill' : 'task';
  const key = [demand.key, window?.key ?? ''].filter((part) => part !== '').join(':');
  const isRepeated = demand.period === 'week' || demand.period === 'day';
  const count = demand.count !== null && isRepeated ? demand.count * (window?.times ?? 1) : demand.count;
  return {
    id: key === '' ? rule.id : `${rule.id}:${key}`,
    rule: rule.id,
    part: demand.key,
    pack: pack.id,
    layer: pack.layer,
    ...dutyTitle(demand.drillType, demand.scenario, rule.time_of_day, rule.period),
    work,
    drillType: demand.drillType,
    scenario: demand.scenario,
    timeOfDay: (rule.time_of_day?.replaceAll('_', '-') as DrillSlot | undefined) ?? null,
    anyOf: demand.anyOf,
    period: demand.period,
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
    why: null,
    provisional: false,
    obligationLevel: rule.obligation_level,
    productClass: rule.product_class,
    countsUnplannedAlarm: rule.counts_unplanned_alarm === true,
    additionalTo: rule.default_minimum?.additional_to ?? [],
    authority: rule.applies_to.authority ?? null,
    clause: dutyClause(rule, pack, range?.from ?? yearFrom, book),
  };
}
