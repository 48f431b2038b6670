/** What a year plan is made from, and what comes back. */
import type { Problem } from '../../model/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { DutyContext } from '../duties/dutyContext.js';
import type { Duty } from '../duty/duty.js';
import type { Solver } from './integerProgram.js';
import type { PlannedDrill } from './plannedDrill.js';
import type { ScheduleOptions } from './scheduleOptions.js';
import type { Announcement } from './unannounced.js';

/** Something the plan cannot do, as a problem in words with the rules and days concerned. */
export interface ScheduleConflict extends Problem {
  readonly rules: readonly string[];
  /** Id of the duty that stays open; `null` where none does. */
  readonly duty: string | null;
  /** First and last day concerned; empty where no day is. */
  readonly days: readonly IsoDate[];
}

export interface DrillSchedule {
  readonly duties: readonly Duty[];
  readonly drills: readonly PlannedDrill[];
  /** Proven: every duty is planned for, and no plan does so with fewer live drills, nor with as few and fewer in all. */
  readonly optimal: boolean;
  /** Drills above the proven least number for the duties that can be met. */
  readonly gap: number;
  readonly conflicts: readonly ScheduleConflict[];
  /** Proven: these drills cannot move less, lie better spread and suit their days better. */
  readonly isBestSpread: boolean;
  /** By drill that was proposed: whether it may be unannounced, and why not. */
  readonly announcements: readonly Announcement[];
}

/** What is being worked on, for somebody who waits. */
export type ScheduleStage = 'choosing' | 'explaining' | 'placing';

/** Rules, evidence, waivers and closed duties are handed on to the duties. */
export interface ScheduleContext extends ScheduleOptions, Omit<DutyContext, 'held' | 'planned' | 'records'> {
  readonly solver: Solver;
  /** Drills are proposed from the day after it on, but those proposed for it before stay; without it the year is open. */
  readonly today?: IsoDate;
  /** Drills that stay as they are. */
  readonly planned?: readonly PlannedDrill[];
  /** An earlier proposal: of equally good plans the one that moves least of it is taken. */
  readonly proposed?: readonly PlannedDrill[];
  readonly onStage?: (stage: ScheduleStage) => void;
}
