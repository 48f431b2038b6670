/** Page side of the year plan: one order, one worker, a promise that always settles. */
import {
  type DrillRecord,
  type DrillSchedule,
  deriveDutyYear,
  eventOfPlanned,
  eventOfRecord,
  type ScheduleContext,
  type ScheduleStage,
} from '../../drills/index.js';
import { problem } from '../../model/index.js';
import type { School } from '../../scenarios/index.js';
import type { ScheduleCommand, ScheduleReport } from './protocol.js';
import { type Job, workerKind } from './workerKind.js';

/** Everything a plan is made from; the worker adds its own solver. */
export interface ScheduleOrder {
  readonly school: School;
  /** As `2026-2027`. */
  readonly year: string;
  readonly records: readonly DrillRecord[];
  readonly context: Omit<ScheduleContext, 'solver' | 'onStage'>;
}

export type ScheduleJob = Job<DrillSchedule>;

/** Without a solver the duties stand, and what was fixed by hand; nothing is proposed, and that is said. */
function unsolved({ school, year, records, context }: ScheduleOrder, message: string): DrillSchedule {
  const planned = context.planned ?? [];
  const held = records.map(eventOfRecord).filter((event) => event !== null);
  const { duties } = deriveDutyYear(school, year, { ...context, records, held, planned: planned.map(eventOfPlanned) });
  const text = `No dates could be proposed: the planner did not start (${message}). Set dates by hand, or open Muster in a current browser.`;
  const told = problem('error', 'drill-planner-missing', '', text, { values: { reason: message } });
  return {
    duties,
    drills: planned,
    optimal: false,
    gap: 0,
    conflicts: [{ ...told, rules: [], duty: null, days: [] }],
    isBestSpread: false,
    announcements: [],
  };
}

/** One change of the plan follows the other, and the solver is slow until its WebAssembly is compiled. */
const KEPT_MS = 300_000;

const planners = workerKind<ScheduleCommand, ScheduleReport>(
  () => new Worker(new URL('./scheduleWorker.ts', import.meta.url), { type: 'module', name: 'schedule' }),
  KEPT_MS,
);

export function scheduleInBackground(order: ScheduleOrder, onStage: (stage: ScheduleStage) => void): ScheduleJob {
  const read = (report: ScheduleReport): DrillSchedule | undefined => {
    if (report.type === 'failed') throw new Error(report.payload.message);
    if (report.type === 'planned') return report.payload.schedule;
    onStage(report.payload.stage);
    return undefined;
  };
  return planners.ask({ type: 'plan', payload: order }, read, (message) => unsolved(order, message));
}
