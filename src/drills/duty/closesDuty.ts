/**
 * Whether a drill counts towards a duty.
 *
 * A tabletop never meets a rule for a live drill, a drill outside the window or at another time of day never
 * counts, and an unplanned alarm counts only where the rule says so. One drill may meet several duties.
 *
 * Source: `drill-rules.json`, `how_to_read.drill_types`, `merging` and `unplanned`.
 */
import type { IsoDate } from '../calendar/civilDate.js';
import type { RuleDrillType, RuleScenario } from '../vocabulary/ruleVocabulary.js';
import type { DrillEvent, DrillTags } from './drillEvent.js';
import type { Duty } from './duty.js';

type DutyWindow = Pick<Duty, 'dueFrom' | 'dueUntil' | 'exceptDays'>;
export type DutyTags = DutyWindow &
  Pick<Duty, 'drillType' | 'scenario' | 'timeOfDay' | 'countsUnplannedAlarm' | 'anyOf'>;

/** Whether a day lies in a duty's window. */
export function isInWindow(date: IsoDate, { dueFrom, dueUntil, exceptDays }: DutyWindow): boolean {
  if (dueFrom === null || dueUntil === null) return false;
  // ISO dates compare as text
  if (date < dueFrom || date > dueUntil) return false;
  return !exceptDays.some(({ from, until }) => date >= from && date <= until);
}

const isSecurity = (event: DrillTags): boolean =>
  event.responses.includes('lockdown') || event.responses.includes('security');

/** The hazard is one of those listed, or any will do. */
function isOnHazard(event: DrillTags, scenario: readonly RuleScenario[]): boolean {
  if (scenario.includes('any')) return true;
  if (scenario.includes('any_security') && isSecurity(event)) return true;
  return event.scenarios.some((each) => scenario.includes(each));
}

/** The response is what the rule is about; a drill on a stated other hazard still does not count. */
const isHazardOpen = (event: DrillTags, scenario: readonly RuleScenario[]): boolean =>
  event.scenarios.length === 0 || isOnHazard(event, scenario);

function isOfType(event: DrillTags, drillType: RuleDrillType, scenario: readonly RuleScenario[]): boolean {
  switch (drillType) {
    case 'evacuation_live':
      return event.isLive && event.responses.includes('evacuation') && isOnHazard(event, scenario);
    case 'comprehensive_live':
      return event.isLive && event.isComprehensive && isOnHazard(event, scenario);
    case 'special_live':
    case 'any_disaster_drill':
      return event.isLive && isOnHazard(event, scenario);
    case 'special_any':
      return isOnHazard(event, scenario);
    case 'tabletop':
      return !event.isLive && isOnHazard(event, scenario);
    case 'lockdown':
      return event.isLive && event.responses.includes('lockdown') && isHazardOpen(event, scenario);
    case 'shelter':
      return event.isLive && event.responses.includes('shelter') && isHazardOpen(event, scenario);
    case 'security_drill':
      return event.isLive && isSecurity(event) && isHazardOpen(event, scenario);
    case 'any_safety_drill':
      return (
        event.isLive &&
        (isOnHazard(event, scenario) || event.responses.some((each) => scenario.includes(each as RuleScenario)))
      );
    case 'bus_evacuation':
      return event.isLive && event.scenarios.includes('school_bus');
    default:
      return false;
  }
}

/** What kind of drill it is and when on the day, whatever its date. */
export function hasTagsFor(event: DrillTags, duty: DutyTags, drillType: RuleDrillType = duty.drillType): boolean {
  if (event.isUnplanned && !duty.countsUnplannedAlarm) return false;
  if (duty.timeOfDay !== null && event.slot !== duty.timeOfDay) return false;
  if (drillType === 'any_of') return duty.anyOf.some((each) => isOfType(event, each.drillType, duty.scenario));
  return isOfType(event, drillType, duty.scenario);
}

/** Tags and window alike; for an any-of duty use {@link missingCount}. */
export function countsTowards(event: DrillEvent, duty: DutyTags, drillType: RuleDrillType = duty.drillType): boolean {
  return isInWindow(event.date, duty) && hasTagsFor(event, duty, drillType);
}

/** How many drills are still missing for a duty; for alternatives, for the one that is nearest. */
export function missingCount(duty: DutyTags & Pick<Duty, 'minimumCount'>, events: readonly DrillEvent[]): number {
  const missing = (drillType: RuleDrillType, count: number): number =>
    Math.max(0, count - events.filter((event) => countsTowards(event, duty, drillType)).length);
  if (duty.anyOf.length === 0) return missing(duty.drillType, duty.minimumCount ?? 0);
  return Math.min(...duty.anyOf.map((each) => missing(each.drillType, each.minimumCount)));
}
