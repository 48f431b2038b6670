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

/** Everything a plan is made from; the worker adds its own solver. */
export interface ScheduleOrder {
  readonly school: School;
  /** As `2026-2027`. */
  readonly year: string;
  readonly records: readonly DrillRecord[];
  readonly context: Omit<ScheduleContext, 'solver' | 'onStage'>;
}

export interface ScheduleJob {
  /** Never settles after a cancel. */
  readonly answer: Promise<DrillSchedule>;
  cancel(): void;
}

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

export function scheduleInBackground(order: ScheduleOrder, onStage: (stage: ScheduleStage) => void): ScheduleJob {
  const worker = new Worker(new URL('./scheduleWorker.ts', import.meta.url), { type: 'module', name: 'schedule' });
  const answer = new Promise<DrillSchedule>((resolve) => {
    const settle = (schedule: DrillSchedule) => {
      worker.terminate();
      resolve(schedule);
    };
    worker.onmessage = ({ data: report }: MessageEvent<ScheduleReport>) => {
      if (report.type === 'stage') onStage(report.payload.stage);
      else if (report.type === 'planned') settle(report.payload.schedule);
      else settle(unsolved(order, report.payload.message));
    };
    worker.onerror = (event) => settle(unsolved(order, event.message || 'no worker'));
  });
  const command: ScheduleCommand = { type: 'plan', payload: order };
  worker.postMessage(command);
  return { answer, cancel: () => worker.terminate() };
}
