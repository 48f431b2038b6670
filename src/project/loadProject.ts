/**
 * A project from raw JSON: upgraded, validated part by part, frozen; or every reason why not.
 *
 * Each part is read by the reader of its own layer, which upgrades it by its own steps. Reading never throws
 * and never changes what it was given, so whatever is stored stays as it was.
 */
import * as z from 'zod/mini';
import {
  type ClosedDuty,
  checkKeptDay,
  checkRecordLock,
  closedDutySchema,
  type DrillRecord,
  evidenceSchema,
  type KeptDay,
  type OwnRulePack,
  ownRulePackSchema,
  parseDrillRecord,
  parseExercisePlan,
  parseFinding,
  parseKeptDay,
  parseOwnThreshold,
  plannedDrillSchema,
  problemsOf,
  type ScheduleOptions,
  type SentCalendar,
  waiverSchema,
} from '../drills/index.js';
import { migrateDocument, parseCampusPlan, type RawDocument } from '../floorplans/index.js';
import { type Host, hasErrors, type Outcome, type Problem, problem } from '../model/index.js';
import { parseScenario, parseSchool } from '../scenarios/index.js';
import { deepFreeze } from './deepFreeze.js';
import {
  type Project,
  projectSchema,
  type SavedRun,
  type SavedScenario,
  savedRunSchema,
  savedScenarioSchema,
} from './project.js';
import { PROJECT_DOCUMENT } from './projectMigrations.js';

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

type Reader<T> = (json: unknown) => Outcome<T>;

/** Collects the problems of all parts under their place in the project. */
class PartReader {
  readonly problems: Problem[] = [];

  one<T>(json: unknown, path: string, read: Reader<T>): T | null {
    const outcome = read(json);
    for (const each of outcome.problems) {
      const inner = each.path === '' || each.path.startsWith('[') ? each.path : `.${each.path}`;
      this.problems.push({ ...each, path: `${path}${inner}` });
    }
    return outcome.value;
  }

  optional<T>(json: unknown, path: string, read: Reader<T>): T | null {
    return json === null ? null : this.one(json, path, read);
  }

  list<T>(items: readonly unknown[], path: string, read: Reader<T>): readonly T[] {
    const values = items.map((item, i) => this.one(item, `${path}[${i}]`, read));
    return Object.freeze(values.filter((value) => value !== null)) as readonly T[];
  }

  /** Ids used twice are told, not refused: nothing that was saved may become unreadable. */
  checkIds(items: readonly { readonly id?: string | undefined }[], path: string): void {
    const seen = new Set<string>();
    items.forEach(({ id }, i) => {
      if (id !== undefined && seen.has(id)) {
        const message = `Two entries of ${path} have the id "${id}". A change to one may reach the other; delete one of them.`;
        this.problems.push(problem('warning', 'id-used-twice', `${path}[${i}].id`, message, { values: { id } }));
      }
      if (id !== undefined) seen.add(id);
    });
  }
}

function readWith<T>(
  schema: { safeParse(json: unknown): z.core.util.SafeParseResult<T> },
  document: string,
): Reader<T> {
  return (json) => {
    const parsed = schema.safeParse(json);
    return parsed.success
      ? { value: parsed.data, problems: [] }
      : { value: null, problems: problemsOf(parsed.error, document, json) };
  };
}

/** Figures of a run nest no deeper; what is deeper could not be saved again. */
const MAX_RUN_DEPTH = 50;

function isDeeperThan(json: unknown, limit: number): boolean {
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= limit) return true;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return false;
}

const readRun: Reader<unknown> = readWith(savedRunSchema, 'run');

/** The scenario of a run is read by its own reader too, for its own upgrades. */
const parseSavedRun: Reader<SavedRun> = (json) => {
  if (isDeeperThan(json, MAX_RUN_DEPTH)) {
    const message = 'This run is nested too deeply to be one. Delete it.';
    return { value: null, problems: [problem('error', 'run-invalid', '', message)] };
  }
  const raw = typeof json === 'object' && json !== null ? (json as RawDocument) : {};
  const parts = new PartReader();
  const scenario = raw.scenario === undefined ? undefined : parts.one(raw.scenario, 'scenario', parseScenario);
  if (scenario === null) return { value: null, problems: parts.problems };
  const run = readRun(scenario === undefined ? json : { ...raw, scenario });
  // the part that is kept as it came is a copy, so that the input stays unfrozen
  if (run.value === null) return { value: null, problems: run.problems };
  return { value: deepFreeze(JSON.parse(JSON.stringify(run.value)) as SavedRun), problems: run.problems };
};

/** What stands around a scenario; the scenario is read by its own reader, for its own upgrades. */
const readSavedScenario: Reader<SavedScenario> = (json) => {
  const raw = typeof json === 'object' && json !== null ? (json as RawDocument) : {};
  const parts = new PartReader();
  const scenario = raw.scenario === undefined ? undefined : parts.one(raw.scenario, 'scenario', parseScenario);
  if (scenario === null) return { value: null, problems: parts.problems };
  const saved = readWith(savedScenarioSchema, 'saved-scenario')(scenario === undefined ? json : { ...raw, scenario });
  if (saved.value === null) return saved;
  return { value: deepFreeze(JSON.parse(JSON.stringify(saved.value)) as SavedScenario), problems: parts.problems };
};

const frozenCopy = <T>(value: unknown): T => deepFreeze(JSON.parse(JSON.stringify(value)) as T);

const readOwnPack: Reader<OwnRulePack> = (json) => {
  const { value, problems } = readWith(ownRulePackSchema, 'rule-pack')(json);
  return { value: value === null ? null : frozenCopy<OwnRulePack>(value), problems };
};

const readClosedDuty: Reader<ClosedDuty> = (json) => {
  const { value, problems } = readWith(closedDutySchema, 'closed-duty')(json);
  return { value: value === null ? null : frozenCopy<ClosedDuty>(value), problems };
};

function readKeptDay(json: unknown, host: Host | undefined): Outcome<KeptDay> {
  const { value, problems } = parseKeptDay(json);
  if (value === null) return { value, problems };
  const changed = host === undefined ? [] : checkKeptDay(value, host);
  return { value: frozenCopy<KeptDay>(value), problems: [...problems, ...changed] };
}

/** A record that cannot be read is named: of many, its place in a list tells nobody which it is. */
function readRecord(json: unknown, host: Host | undefined): Outcome<DrillRecord> {
  const { value, problems } = parseDrillRecord(json);
  if (value !== null) {
    return { value, problems: host === undefined ? problems : [...problems, ...checkRecordLock(json, host)] };
  }
  const { date, scenario } = (typeof json === 'object' && json !== null ? json : {}) as RawDocument;
  const label = [date, scenario].filter((part) => typeof part === 'string').join(' ');
  if (label === '') return { value, problems };
  const named = problems.map((each) => {
    const message = `Drill record “${label}”: ${each.message}`;
    return problem(each.severity, each.code, each.path, message, {
      values: { ...each.values, label, field: each.path },
    });
  });
  return { value, problems: named };
}

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
