/** What page and workers say to each other: every message by name, with what it carries. */
import type {
  Calibration,
  ClassPair,
  DraftInput,
  DrillSchedule,
  ExercisePlan,
  RouteSheet,
  ScheduleStage,
} from '../../drills/index.js';
import type {
  CampusPlan,
  CodeCheck,
  CodeSet,
  EgressOverview,
  ImportStage,
  PlanFix,
  WalkableCells,
} from '../../floorplans/index.js';
import type { Outcome, Problem } from '../../model/index.js';
import type {
  EvacuationDesign,
  PreparedRun,
  RepeatOrder,
  RunRequest,
  RunResult,
  Scenario,
  School,
} from '../../scenarios/index.js';
import type { OccupantTable, RunEvent, RunHeader } from '../../sim/index.js';
import type { ImportOrder, ImportReading } from './importReading.js';
import type { ScheduleOrder } from './scheduleClient.js';

/** A message of a protocol, told apart by `type`. */
export type Message<Protocol> = {
  [Name in keyof Protocol]: { readonly type: Name; readonly payload: Protocol[Name] };
}[keyof Protocol];

/** What a run is asked for; the worker adds its own host. */
export type RunOrder = Omit<RunRequest, 'host'>;

/** What is known before the first step. */
export interface RunSetup {
  readonly occupants: OccupantTable;
  readonly cells: WalkableCells;
  readonly goals: PreparedRun['goals'];
  readonly lines: PreparedRun['lines'];
  readonly header: RunHeader;
  /** The scenario ends the run here at the latest, s. */
  readonly maxTimeS: number;
}

/** Page to simulation worker. */
export interface SimCommands {
  start: { readonly runId: number; readonly order: RunOrder };
  /** Ends the run early; what is computed stays. */
  stop: { readonly runId: number };
}

/** Simulation worker to page. Every `start` is answered by exactly one `refused`, `finished` or `failed`. */
export interface SimReports {
  /** The order has errors; nothing was computed. */
  refused: { readonly runId: number; readonly problems: readonly Problem[] };
  prepared: { readonly runId: number; readonly setup: RunSetup; readonly problems: readonly Problem[] };
  /** A block of frames (see frameBlock.ts) and the events since the one before. */
  frames: {
    readonly runId: number;
    readonly block: ArrayBuffer;
    readonly events: readonly RunEvent[];
    readonly phase: string;
  };
  /** Figures of what was computed, also after a stop. */
  finished: { readonly runId: number; readonly result: RunResult; readonly isStopped: boolean };
  /** A fault of the program, in technical words. */
  failed: { readonly runId: number; readonly message: string };
}

/** Page to a worker of many runs, which answers every `compute` with one `RunAnswer`. */
export interface RepeatCommands {
  /** The first message, and the only one with the plan. */
  order: { readonly order: RepeatOrder };
  compute: { readonly seed: number };
}

/** Page to import worker. */
export interface ImportCommands {
  /** The first message, and the only one with the file. */
  open: { readonly fileName: string; readonly bytes: Uint8Array };
  read: { readonly order: ImportOrder };
}

/** Import worker to page. Every `read` is answered by `imported` and then `checked`, or by `failed`. */
export interface ImportReports {
  stage: { readonly stage: ImportStage };
  imported: { readonly reading: ImportReading };
  checked: { readonly problems: readonly Problem[] };
  failed: { readonly message: string };
}

/** Page to check worker. */
export interface CheckCommands {
  check: { readonly plan: CampusPlan; readonly codeSets: readonly CodeSet[] };
  design: { readonly plan: CampusPlan; readonly school: School | null };
  overview: { readonly plan: CampusPlan };
  /** Draws an exercise plan: the first, or one that was written into anew. */
  draft: { readonly input: DraftInput; readonly old: ExercisePlan | null };
  count: { readonly plan: CampusPlan };
  /** Ways from every room, for the sheets that hang there. */
  sheets: { readonly plan: CampusPlan; readonly school: School | null; readonly scenario: Scenario | null };
  /** Fits pace and time to react to the class pairs of each drill, oldest first. */
  calibrate: { readonly drills: readonly (readonly ClassPair[])[] };
}

/** Check worker to page. */
export interface CheckReports {
  checked: {
    readonly problems: readonly Problem[];
    /** Repairs of each problem, in their order. */
    readonly fixes: readonly (readonly PlanFix[])[];
    readonly codeChecks: readonly CodeCheck[];
  };
  designed: { readonly design: EvacuationDesign };
  seen: { readonly overview: EgressOverview };
  drafted: { readonly drafted: ExercisePlan };
  /** How many places the checks ask to look at. */
  counted: { readonly toLookAt: number };
  laidOut: { readonly sheets: readonly RouteSheet[] };
  calibrated: { readonly calibration: Outcome<Calibration> };
  failed: { readonly message: string };
}

export type SimCommand = Message<SimCommands>;
export type SimReport = Message<SimReports>;
export type RepeatCommand = Message<RepeatCommands>;
export type ImportCommand = Message<ImportCommands>;
export type ImportReport = Message<ImportReports>;
export type CheckCommand = Message<CheckCommands>;
export type CheckReport = Message<CheckReports>;

/** Page to the worker that plans the year; answered by `planned` or `failed` after any number of `stage`. */
export interface ScheduleCommands {
  plan: ScheduleOrder;
}

export interface ScheduleReports {
  stage: { readonly stage: ScheduleStage };
  planned: { readonly schedule: DrillSchedule };
  failed: { readonly message: string };
}

export type ScheduleCommand = Message<ScheduleCommands>;
export type ScheduleReport = Message<ScheduleReports>;
