/**
 * Where a drill can be put: single days, or groups of days that are alike.
 *
 * Days are alike when they lie in the windows of the same duties, and in the same part of them. A plan that fits groups
 * fits days as well, as long as nothing but "one drill a day" binds days to each other.
 */
import { type DayNumber, isoDate } from '../calendar/civilDate.js';
import { isInWindow } from '../duty/closesDuty.js';
import type { Duty } from '../duty/duty.js';
import { type DayLimits, packDays } from './dayLimits.js';

export interface DrillPlace {
  readonly days: readonly DayNumber[];
  /** Most drills it can take. */
  readonly capacity: number;
  /** Indexes of the duties in whose windows it lies. */
  readonly duties: ReadonlySet<number>;
  /** Of these, the duties that would rather be met at another time. */
  readonly unpreferred: ReadonlySet<number>;
}

interface Standing {
  readonly duties: number[];
  readonly unpreferred: number[];
}

function standingOf(day: DayNumber, duties: readonly Duty[]): Standing {
  const date = isoDate(day);
  const inside: number[] = [];
  const unpreferred: number[] = [];
  duties.forEach((duty, i) => {
    if (!isInWindow(date, duty)) return;
    inside.push(i);
    const { preferred } = duty;
    if (preferred !== null && (date < preferred.from || date > preferred.until)) unpreferred.push(i);
  });
  return { duties: inside, unpreferred };
}

const place = (days: readonly DayNumber[], capacity: number, { duties, unpreferred }: Standing): DrillPlace => ({
  days,
  capacity,
  duties: new Set(duties),
  unpreferred: new Set(unpreferred),
});

export function singleDays(days: readonly DayNumber[], duties: readonly Duty[], perDay = 1): DrillPlace[] {
  return days.map((day) => place([day], perDay, standingOf(day, duties)));
}

export function alikeDays(
  days: readonly DayNumber[],
  duties: readonly Duty[],
  limits: DayLimits,
  perDay = 1,
): DrillPlace[] {
  const groups = new Map<string, { readonly days: DayNumber[]; readonly standing: Standing }>();
  for (const day of days) {
    const standing = standingOf(day, duties);
    const key = `${standing.duties.join(' ')} | ${standing.unpreferred.join(' ')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { days: [day], standing });
    else group.days.push(day);
  }
  return [...groups.values()].map((group) => place(group.days, perDay * packDays(group.days, limits), group.standing));
}
