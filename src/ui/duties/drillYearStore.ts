/** The drill year on the screen, planned in the background whenever school, records or fixed drills change. Never saved. */
import { create } from 'zustand';
import type { DutyContext, ScheduleStage } from '../../drills/index.js';
import { type ScheduleJob, scheduleInBackground } from '../worker/scheduleClient.js';
import { type DrillYear, type DrillYearOrder, openDrillYear, withSchedule } from './drillYear.js';

export interface DrillYearState {
  readonly order: DrillYearOrder | null;
  readonly year: DrillYear | null;
  /** What the planner is at; null while it rests. */
  readonly stage: ScheduleStage | null;
}

export const useDrillYearStore = create<DrillYearState>(() => ({ order: null, year: null, stage: null }));

let job: ScheduleJob | null = null;

const KNOWN = ['rules', 'evidence', 'waivers', 'closedDuties', 'findings'] as const satisfies (keyof DutyContext)[];

const isSameKnown = (a: DutyContext, b: DutyContext): boolean => KNOWN.every((key) => a[key] === b[key]);

export const isSameOrder = (a: DrillYearOrder, b: DrillYearOrder): boolean =>
  a.school === b.school &&
  a.records === b.records &&
  a.planned === b.planned &&
  a.today === b.today &&
  isSameKnown(a.known, b.known);

/** Ends the search at hand; what was proposed before stays. */
export function cancelDrillYear(): void {
  job?.cancel();
  job = null;
  const { year } = useDrillYearStore.getState();
  useDrillYearStore.setState({ stage: null, year: year === null ? null : { ...year, isPlanning: false } });
}

/** Plans the year of an order, unless it is at hand already; an order that is overtaken is never answered. */
export function planDrillYear(order: DrillYearOrder): void {
  const { order: current, year: earlier } = useDrillYearStore.getState();
  if (current !== null && isSameOrder(current, order)) return;
  const isSameSchool = current?.school.name === order.school.name && earlier?.year === order.year;
  job?.cancel();
  const fixed = new Set(order.planned.map((each) => each.id));
  const proposed = isSameSchool ? (earlier?.schedule.drills ?? []).filter((each) => !fixed.has(each.id)) : [];
  const open = openDrillYear(order);
  const drills = [...open.schedule.drills, ...proposed.filter((each) => each.date >= order.today)];
  const year = { ...open, schedule: { ...open.schedule, drills } };
  useDrillYearStore.setState({ order, year, stage: 'choosing' });
  const { school, records, planned, today, known } = order;
  job = scheduleInBackground(
    { school, year: order.year, records, context: { ...known, today, planned, proposed } },
    (stage) => useDrillYearStore.setState({ stage }),
  );
  job.answer.then((schedule) => useDrillYearStore.setState({ year: withSchedule(open, schedule), stage: null }));
}
