/** The year by date: drills with what each meets, deadlines without a drill, days off and examinations. */
import {
  annualPlan,
  type DrillRecord,
  type Duty,
  type IsoDate,
  isoDate,
  type PlanDrillRow,
} from '../../../../../drills/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { planInput } from '../plan/planInput.js';
import { type DayStretch, semesterGrid } from '../semester/semesterGrid.js';

export type AgendaItem =
  | { readonly kind: 'drill'; readonly key: string; readonly date: IsoDate; readonly row: PlanDrillRow }
  | { readonly kind: 'deadline'; readonly key: string; readonly date: IsoDate; readonly duties: readonly Duty[] }
  | { readonly kind: 'off'; readonly key: string; readonly date: IsoDate; readonly stretch: DayStretch };

export interface AgendaMonth {
  /** As `2026-12`. */
  readonly month: string;
  readonly items: readonly AgendaItem[];
}

export function agendaItems(year: DrillYear, records: readonly DrillRecord[]): AgendaItem[] {
  const { drills, duties } = annualPlan(planInput(year, records));
  const items: AgendaItem[] = drills.map((row) => ({ kind: 'drill', key: row.id, date: row.date, row }));
  const deadlines = new Map<IsoDate, Duty[]>();
  for (const { duty, dates } of duties) {
    const isOpen =
      duty.status === 'overdue' || (duty.status === 'due' && dates.length === 0 && year.planning === 'ready');
    if (isOpen && duty.dueUntil !== null) deadlines.set(duty.dueUntil, [...(deadlines.get(duty.dueUntil) ?? []), duty]);
  }
  for (const [date, due] of deadlines) items.push({ kind: 'deadline', key: `due ${date}`, date, duties: due });
  for (const semester of [0, 1] as const) {
    const grid = year.calendar === null ? null : semesterGrid(year.calendar, semester);
    for (const stretch of grid?.off ?? []) {
      items.push({ kind: 'off', key: `off ${stretch.from}`, date: isoDate(stretch.from), stretch });
    }
  }
  return items.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function byMonth(items: readonly AgendaItem[]): AgendaMonth[] {
  const months = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const month = item.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, list]) => ({ month, items: list }));
}
