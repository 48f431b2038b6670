/** Puts what the school has said and what was closed before over what the rules say now. */
import type { Duty } from '../duty/duty.js';
import type { DutyContext } from './dutyContext.js';

/** A duty that is met needs no waiver. */
const WAIVABLE: readonly Duty['status'][] = ['due', 'overdue', 'planned', 'awaitingDates', 'standing'];

function waived(duty: Duty, year: string, waivers: DutyContext['waivers']): Duty {
  if (!WAIVABLE.includes(duty.status)) return duty;
  const waiver = waivers?.find((each) => each.duty === duty.id && each.year === year);
  return waiver === undefined ? duty : { ...duty, status: 'waived', reason: waiver.reason };
}

/**
 * @param duties - as the rules give them today, in the order of the rules
 * @returns the same with waivers, closed duties as they stood when they were met, and after them those that today's
 *   rules no longer make
 */
export function keepHistory(duties: readonly Duty[], year: string, context: DutyContext): Duty[] {
  const closed = (context.closedDuties ?? []).filter((each) => each.year === year).map((each) => each.duty);
  const kept = new Map(closed.map((duty) => [duty.id, duty]));
  const current = duties.map((duty) => kept.get(duty.id) ?? waived(duty, year, context.waivers));
  const ids = new Set(duties.map((duty) => duty.id));
  return [...current, ...[...kept.values()].filter((duty) => !ids.has(duty.id))];
}
