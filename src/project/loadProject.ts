/**
 * A project from raw JSON: upgraded, validated part by part, frozen; or every reason why not.
 *
 * Each part is read by the reader of its own layer, which upgrades it by its own steps. Reading never throws
 * and never changes what it was given, so whatever is stored stays as it was.
 */
import * as z from 'zod/mini';
import {
  evidenceSchema,
  parseExercisePlan,
  parseFinding,
  parseOwnThreshold,
  plannedDrillSchema,
  problemsOf,
  type ScheduleOptions,
  type SentCalendar,
  waiverSchema,
} from '../drills/index.js';
import { migrateDocument, parseCampusPlan } from '../floorplans/index.js';
import { type Host, hasErrors, type Outcome, type Problem, problem } from '../model/index.js';
import { parseSchool } from '../scenarios/index.js';
import { PartReader, readWith } from './partReader.js';
import { type Project, projectSchema } from './project.js';
import { PROJECT_DOCUMENT } from './projectMigrations.js';
import {
  frozenCopy,
  parseSavedRun,
  readClosedDuty,
  readKeptDay,
  readOwnPack,
  readRecord,
  readSavedScenario,
} from './readParts.js';

/** The project around its parts, which are read one by one. */
const envelopeSchema = z.strictObject({
  ...projectSchema.def.innerType.shape,
  plan: z.unknown(),
  earlierPlans: z.array(z.unknown()),
  school: z.unknown(),
  scenarios: z.array(z.unknown()),
  runs: z.array(z.unknown()),
  drillRecords: z.array(z.unknown()),
  keptDays: z.array(z.unknown()),
  findings: z.array(z.unknown()),
  plannedDrills: z.array(z.unknown()),
  rulePacks: z.array(z.unknown()),
  evidence: z.array(z.unknown()),
  waivers: z.array(z.unknown()),
  closedDuties: z.array(z.unknown()),
  ownThresholds: z.optional(z.array(z.unknown())),
  exercisePlans: z.optional(z.array(z.unknown())),
});

/** Records that name a day whose taps are not in the project, as where the record alone was taken over from a file. */
function missingDays({ drillRecords, keptDays }: Project): Problem[] {
  const kept = new Set(keptDays.map(({ hash }) => hash));
  return drillRecords.flatMap(({ keptDay, date, scenario }, i) => {
    if (keptDay === undefined || kept.has(keptDay.hash)) return [];
    const label = [date, scenario].filter((part) => part !== undefined).join(' ');
    const message = `The ${keptDay.taps} taps of the drill ${label} are not in this project. The record stands; look for them in the project it came from.`;
    const values = { label, taps: keptDay.taps };
    return [problem('warning', 'kept-day-missing', `drillRecords[${i}].keptDay`, message, { values })];
  });
}

/** Signed records are checked as they are stored, before any upgrade. */
function readParts(raw: z.infer<typeof envelopeSchema>, host: Host | undefined): Outcome<Project> {
  const parts = new PartReader();
  const { format, schemaVersion, name, language, targetProfile, planWishes, sentCalendars } = raw;
  const project: Project = {
    format,
    schemaVersion,
    name,
    ...(language === undefined ? {} : { language }),
    ...(targetProfile === undefined ? {} : { targetProfile }),
    ...(planWishes === undefined ? {} : { planWishes: frozenCopy<ScheduleOptions>(planWishes) }),
    ...(sentCalendars === undefined ? {} : { sentCalendars: frozenCopy<readonly SentCalendar[]>(sentCalendars) }),
    plan: parts.optional(raw.plan, 'plan', parseCampusPlan),
    earlierPlans: parts.list(raw.earlierPlans, 'earlierPlans', parseCampusPlan),
    school: parts.optional(raw.school, 'school', parseSchool),
    scenarios: parts.list(raw.scenarios, 'scenarios', readSavedScenario),
    runs: parts.list(raw.runs, 'runs', parseSavedRun),
    drillRecords: parts.list(raw.drillRecords, 'drillRecords', (json) => readRecord(json, host)),
    keptDays: parts.list(raw.keptDays, 'keptDays', (json) => readKeptDay(json, host)),
    findings: parts.list(raw.findings, 'findings', parseFinding),
    plannedDrills: parts.list(raw.plannedDrills, 'plannedDrills', readWith(plannedDrillSchema, 'planned-drill')),
    rulePacks: parts.list(raw.rulePacks, 'rulePacks', readOwnPack),
    evidence: parts.list(raw.evidence, 'evidence', readWith(evidenceSchema, 'evidence')),
    waivers: parts.list(raw.waivers, 'waivers', readWith(waiverSchema, 'waiver')),
    closedDuties: parts.list(raw.closedDuties, 'closedDuties', readClosedDuty),
    ...(raw.ownThresholds === undefined
      ? {}
      : { ownThresholds: parts.list(raw.ownThresholds, 'ownThresholds', parseOwnThreshold) }),
    ...(raw.exercisePlans === undefined
      ? {}
      : { exercisePlans: parts.list(raw.exercisePlans, 'exercisePlans', parseExercisePlan) }),
  };
  parts.checkIds(project.scenarios, 'scenarios');
  parts.checkIds(project.runs, 'runs');
  parts.checkIds(project.drillRecords, 'drillRecords');
  parts.checkIds(project.findings, 'findings');
  parts.checkIds(project.plannedDrills, 'plannedDrills');
  parts.checkIds(project.evidence, 'evidence');
  const problems = [...parts.problems, ...missingDays(project)];
  return hasErrors(problems) ? { value: null, problems } : { value: Object.freeze(project), problems };
}

/**
 * Reads what {@link saveProject} gave, of this or any earlier version.
 *
 * @param host - hashes the signed drill records, and a changed one is told; without it they are not checked
 */
export function loadProject(json: unknown, host?: Host): Outcome<Project> {
  const migrated = migrateDocument(json, PROJECT_DOCUMENT);
  if (migrated.value === null) return migrated;
  const parsed = envelopeSchema.safeParse(migrated.value);
  if (!parsed.success)
    return { value: null, problems: problemsOf(parsed.error, 'project', migrated.value, PROJECT_DOCUMENT.version) };
  return readParts(parsed.data, host);
}
