/** What binds days to each other: distance between drills, and what the staff can carry in a week or a month. */
import { type DayNumber, isoDate } from '../calendar/civilDate.js';

export interface DayLimits {
  /** Least distance that is held to; 1 where only "one a day" is. */
  readonly spacingDays: number;
  readonly mostPerWeek: number | null;
  readonly mostPerMonth: number | null;
  /** Days that have a drill already: they count in every limit. */
  readonly taken: readonly DayNumber[];
}

/** Days of which at most so many may have a new drill. */
export interface DayGroup {
  readonly days: readonly DayNumber[];
  readonly most: number;
}

/** Monday-to-Sunday weeks by number; day 4 was a Monday. */
export const weekOf = (day: DayNumber): number => Math.floor((day - 4) / 7);

const monthOf = (day: DayNumber): string => isoDate(day).slice(0, 7);

export function isLimited({ spacingDays, mostPerWeek, mostPerMonth }: DayLimits): boolean {
  return spacingDays > 1 || mostPerWeek !== null || mostPerMonth !== null;
}

function periods(
  days: readonly DayNumber[],
  taken: readonly DayNumber[],
  most: number,
  of: (day: DayNumber) => string | number,
): DayGroup[] {
  const groups = new Map<string | number, DayNumber[]>();
  for (const day of days) groups.set(of(day), [...(groups.get(of(day)) ?? []), day]);
  return [...groups].map(([key, inside]) => ({
    days: inside,
    most: Math.max(0, most - taken.filter((day) => of(day) === key).length),
  }));
}

/** Every stretch of `spacingDays` days, each once, that begins with an open day and holds another. */
function stretches(days: readonly DayNumber[], spacingDays: number): DayGroup[] {
  return days
    .map((first) => ({ days: days.filter((day) => day >= first && day < first + spacingDays), most: 1 }))
    .filter((group) => group.days.length > 1);
}

/** Days that stay free of new drills because one stands too near. */
export function daysApart(days: readonly DayNumber[], { spacingDays, taken }: DayLimits): DayNumber[] {
  return days.filter((day) => taken.every((other) => Math.abs(day - other) >= spacingDays));
}

/** @param days - open days in order, those of {@link daysApart} alone */
export function dayGroups(days: readonly DayNumber[], limits: DayLimits): DayGroup[] {
  const { spacingDays, mostPerWeek, mostPerMonth, taken } = limits;
  return [
    ...(spacingDays > 1 ? stretches(days, spacingDays) : []),
    ...(mostPerWeek === null ? [] : periods(days, taken, mostPerWeek, weekOf)),
    ...(mostPerMonth === null ? [] : periods(days, taken, mostPerMonth, monthOf)),
  ];
}

/** The most drills that fit into these days: taken from the first day on, as early as the limits allow. */
export function packDays(days: readonly DayNumber[], limits: DayLimits): number {
  const { spacingDays, mostPerWeek, mostPerMonth, taken } = limits;
  const inWeek = new Map<number, number>();
  const inMonth = new Map<string, number>();
  const more = <Key>(counts: Map<Key, number>, key: Key): number => (counts.get(key) ?? 0) + 1;
  for (const day of taken) {
    inWeek.set(weekOf(day), more(inWeek, weekOf(day)));
    inMonth.set(monthOf(day), more(inMonth, monthOf(day)));
  }
  let last = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const day of days) {
    if (day - last < spacingDays) continue;
    if (mostPerWeek !== null && more(inWeek, weekOf(day)) > mostPerWeek) continue;
    if (mostPerMonth !== null && more(inMonth, monthOf(day)) > mostPerMonth) continue;
    inWeek.set(weekOf(day), more(inWeek, weekOf(day)));
    inMonth.set(monthOf(day), more(inMonth, monthOf(day)));
    last = day;
    count++;
  }
  return count;
}
