/**
 * The project: everything a school keeps in Muster, as one versioned document.
 *
 * Every part is a document of its own with its own format and version, so a part can be taken out as a file
 * and read by the command line. Runs are kept as figures; their frames are stored apart or computed again.
 */
import * as z from 'zod/mini';
import {
  type ClosedDuty,
  closedDutySchema,
  type DrillRecord,
  drillRecordSchema,
  type Evidence,
  type ExercisePlan,
  evidenceSchema,
  exercisePlanSchema,
  type Finding,
  findingSchema,
  type KeptDay,
  keptDaySchema,
  type OwnRulePack,
  type OwnThreshold,
  ownRulePackSchema,
  ownThresholdSchema,
  type PlannedDrill,
  plannedDrillSchema,
  type ScheduleOptions,
  type SentCalendar,
  scheduleOptionsSchema,
  sentCalendarSchema,
  type Waiver,
  waiverSchema,
} from '../drills/index.js';
import { type CampusPlan, campusPlanSchema } from '../floorplans/index.js';
import type { Outcome } from '../model/index.js';
import {
  type RunResult,
  type Scenario,
  type School,
  scenarioSchema,
  schoolSchema,
  TARGET_PROFILES,
  type TargetProfile,
  type WhatIf,
  whatIfSchema,
} from '../scenarios/index.js';

export const PROJECT_VERSION = 6;

const finite = z.number().check(z.refine((n) => Number.isFinite(n)));
const seconds = z.nullable(finite);
const count = z.int().check(z.nonnegative());

/** The figures of a run. Only what later screens rely on is checked; the rest is kept as it came. */
const runResultSchema = z.readonly(
  z.looseObject({
    engine: z.string(),
    planHash: z.string(),
    scenarioHash: z.string(),
    seed: finite,
    hash: z.string(),
    occupants: count,
    evacuated: count,
    evacuationTimeS: seconds,
    simulatedS: finite,
    bottlenecks: z.readonly(z.array(z.readonly(z.looseObject({ where: z.string(), peakDensityPerM2: finite })))),
    problems: z.readonly(z.array(z.readonly(z.looseObject({ code: z.string(), message: z.string() })))),
  }),
);

export const savedRunSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    name: z.optional(z.string()),
    /** The scenario that was run, as it was: it can be run again. */
    scenario: z.optional(scenarioSchema),
    /** Of the project's scenarios, the one it was run from, and which of its what-ifs were on. */
    scenarioId: z.optional(z.string()),
    whatIfs: z.optional(z.readonly(z.array(z.string()))),
    /** Holds the hashes of plan and scenario, so that a run tells when it no longer fits them. */
    result: runResultSchema,
  }),
);

/** A scenario of the school with the changes that are tried on it; those that are off are kept. */
export const savedScenarioSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    scenario: scenarioSchema,
    whatIfs: z.readonly(z.array(whatIfSchema)),
  }),
);

export interface SavedScenario {
  readonly id: string;
  readonly scenario: Scenario;
  readonly whatIfs: readonly WhatIf[];
}

/** A run without its frames. */
export interface SavedRun {
  readonly id: string;
  readonly name?: string | undefined;
  readonly scenario?: Scenario | undefined;
  readonly scenarioId?: string | undefined;
  readonly whatIfs?: readonly string[] | undefined;
  readonly result: RunResult;
}

export const projectSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/project'),
    schemaVersion: z.literal(PROJECT_VERSION),
    name: z.string(),
    /** Language the project is printed in. */
    language: z.optional(z.enum(['zh-CN', 'en'])),
    /** The plan in force. */
    plan: z.nullable(campusPlanSchema),
    /** Plans that were in force before, oldest first; old runs and records speak of them. */
    earlierPlans: z.readonly(z.array(campusPlanSchema)),
    school: z.nullable(schoolSchema),
    scenarios: z.readonly(z.array(savedScenarioSchema)),
    /** Which of the targets that fit the school its drills are held against; the first when absent. */
    targetProfile: z.optional(z.enum(TARGET_PROFILES)),
    runs: z.readonly(z.array(savedRunSchema)),
    drillRecords: z.readonly(z.array(drillRecordSchema)),
    /** What phones told on the days of drills; a record names its own by the hash. */
    keptDays: z.readonly(z.array(keptDaySchema)),
    findings: z.readonly(z.array(findingSchema)),
    plannedDrills: z.readonly(z.array(plannedDrillSchema)),
    /** What the school asks of its year plan beside the duties. */
    planWishes: z.optional(scheduleOptionsSchema),
    /** The calendar files that were handed out, so that the next one strikes out what is in the plan no more. */
    sentCalendars: z.optional(z.readonly(z.array(sentCalendarSchema))),
    /** Rule packs the school has changed or added; they stand in the place of those that ship. */
    rulePacks: z.readonly(z.array(ownRulePackSchema)),
    /** What shows that tasks beside the drills were done. */
    evidence: z.readonly(z.array(evidenceSchema)),
    waivers: z.readonly(z.array(waiverSchema)),
    /** Duties that were met, as they stood then. */
    closedDuties: z.readonly(z.array(closedDutySchema)),
    /** What the school judges drills by in place of the rubric's thresholds; nothing where absent. */
    ownThresholds: z.optional(z.readonly(z.array(ownThresholdSchema).check(z.maxLength(200)))),
    /** Exercise plans, every version of each, oldest first; none where absent. */
    exercisePlans: z.optional(z.readonly(z.array(exercisePlanSchema))),
  }),
);

export interface Project {
  readonly format: 'muster/project';
  readonly schemaVersion: typeof PROJECT_VERSION;
  readonly name: string;
  readonly language?: 'zh-CN' | 'en' | undefined;
  readonly plan: CampusPlan | null;
  readonly earlierPlans: readonly CampusPlan[];
  readonly school: School | null;
  readonly scenarios: readonly SavedScenario[];
  readonly targetProfile?: TargetProfile | undefined;
  readonly runs: readonly SavedRun[];
  readonly drillRecords: readonly DrillRecord[];
  readonly keptDays: readonly KeptDay[];
  readonly findings: readonly Finding[];
  readonly plannedDrills: readonly PlannedDrill[];
  readonly planWishes?: ScheduleOptions | undefined;
  readonly sentCalendars?: readonly SentCalendar[] | undefined;
  readonly rulePacks: readonly OwnRulePack[];
  readonly evidence: readonly Evidence[];
  readonly waivers: readonly Waiver[];
  readonly closedDuties: readonly ClosedDuty[];
  readonly ownThresholds?: readonly OwnThreshold[] | undefined;
  readonly exercisePlans?: readonly ExercisePlan[] | undefined;
}

/** A new project around a plan and, where there is one, its school; named after the school, else the plan. */
export function createProject(plan: CampusPlan | null, school: School | null): Outcome<Project> {
  const project: Project = {
    format: 'muster/project',
    schemaVersion: PROJECT_VERSION,
    name: school?.name ?? plan?.name ?? '',
    plan,
    earlierPlans: [],
    school,
    scenarios: [],
    runs: [],
    drillRecords: [],
    keptDays: [],
    findings: [],
    plannedDrills: [],
    rulePacks: [],
    evidence: [],
    waivers: [],
    closedDuties: [],
  };
  return { value: Object.freeze(project), problems: [] };
}
