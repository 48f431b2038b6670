/** Page side of the checks, the evacuation design, the graph, exercise plans, route sheets and the calibration: one order, one answer. */
import type { Calibration, ClassPair, DraftInput, ExercisePlan, RouteSheet } from '../../drills/index.js';
import {
  type CampusPlan,
  CODE_SETS,
  type CodeCheck,
  type CodeSet,
  type EgressOverview,
  type PlanFix,
} from '../../floorplans/index.js';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import type { EvacuationDesign, Scenario, School } from '../../scenarios/index.js';
import type { CheckCommand, CheckReport } from './protocol.js';
import { type Job, workerKind } from './workerKind.js';

export interface PlanFindings {
  readonly problems: readonly Problem[];
  /** Repairs of each problem, in their order; those beyond the first hundred problems are not looked for. */
  readonly fixes: readonly (readonly PlanFix[])[];
  readonly codeChecks: readonly CodeCheck[];
}

/** Code sets for schools in China; the others are for the command line. */
export const SCHOOL_CODE_SETS: readonly CodeSet[] = CODE_SETS.filter((set) => set === 'gb50099' || set === 'gb50016');

/** A change of the plan is checked soon after the one before. */
const KEPT_MS = 60_000;

const checks = workerKind<CheckCommand, CheckReport>(
  () => new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module', name: 'checks' }),
  KEPT_MS,
);

function ask<Answer>(
  command: CheckCommand,
  read: (report: CheckReport) => Answer | undefined,
  failed: (message: string) => Answer,
): Job<Answer> {
  const readOrFail = (report: CheckReport) => {
    if (report.type === 'failed') throw new Error(report.payload.message);
    const found = read(report);
    if (found === undefined) throw new Error(`the answer was ${report.type}`);
    return found;
  };
  return checks.ask(command, readOrFail, failed);
}

export function checkInBackground(plan: CampusPlan): Job<PlanFindings> {
  return ask<PlanFindings>(
    { type: 'check', payload: { plan, codeSets: SCHOOL_CODE_SETS } },
    (report) => (report.type === 'checked' ? report.payload : undefined),
    (message) => ({ problems: [problem('warning', 'checks-failed', '', message)], fixes: [], codeChecks: [] }),
  );
}

/** How many places of the plan the checks ask to look at; `failed` where they could not be started. */
export function countInBackground(plan: CampusPlan): Job<number | 'failed'> {
  return ask<number | 'failed'>(
    { type: 'count', payload: { plan } },
    (report) => (report.type === 'counted' ? report.payload.toLookAt : undefined),
    () => 'failed',
  );
}

/** `failed` where the design could not be worked out. */
export function designInBackground(plan: CampusPlan, school: School | null): Job<EvacuationDesign | 'failed'> {
  return ask<EvacuationDesign | 'failed'>(
    { type: 'design', payload: { plan, school } },
    (report) => (report.type === 'designed' ? report.payload.design : undefined),
    () => 'failed',
  );
}

/** `failed` where the network could not be drawn up. */
export function overviewInBackground(plan: CampusPlan): Job<EgressOverview | 'failed'> {
  return ask<EgressOverview | 'failed'>(
    { type: 'overview', payload: { plan } },
    (report) => (report.type === 'seen' ? report.payload.overview : undefined),
    () => 'failed',
  );
}

/** `failed` where no draft could be made. */
export function draftInBackground(input: DraftInput, old: ExercisePlan | null): Job<ExercisePlan | 'failed'> {
  return ask<ExercisePlan | 'failed'>(
    { type: 'draft', payload: { input, old } },
    (report) => (report.type === 'drafted' ? report.payload.drafted : undefined),
    () => 'failed',
  );
}

/** `failed` where the ways could not be worked out. */
export function sheetsInBackground(
  plan: CampusPlan,
  school: School | null,
  scenario: Scenario | null,
): Job<readonly RouteSheet[] | 'failed'> {
  return ask<readonly RouteSheet[] | 'failed'>(
    { type: 'sheets', payload: { plan, school, scenario } },
    (report) => (report.type === 'laidOut' ? report.payload.sheets : undefined),
    () => 'failed',
  );
}

/** `failed` where it could not be worked out. */
export function calibrateInBackground(drills: readonly (readonly ClassPair[])[]): Job<Outcome<Calibration> | 'failed'> {
  return ask<Outcome<Calibration> | 'failed'>(
    { type: 'calibrate', payload: { drills } },
    (report) => (report.type === 'calibrated' ? report.payload.calibration : undefined),
    () => 'failed',
  );
}
