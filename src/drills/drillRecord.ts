/**
 * What really happened in one drill, as the people on the spot wrote it down.
 *
 * Values carry the names and units of the rubric's `data_definitions`. `null` is "no evidence", 0 is a value.
 * No pupil has a name here: people are counts, staff stand under their role.
 */
import * as z from 'zod/mini';
import { migrateDocument } from '../floorplans/index.js';
import { hasErrors, type Outcome, type Problem, problem } from '../model/index.js';
import { isoDateSchema } from './calendar/isoDateSchema.js';
import { closureAccountSchema } from './loop/closureAccount.js';
import { problemsOf } from './problemsOf.js';
import { classTimeSchema } from './record/classTime.js';
import { recordLockSchema } from './record/recordLock.js';
import { DRILL_RECORD_DOCUMENT, DRILL_RECORD_VERSION } from './record/recordMigrations.js';
import { valueSourceSchema } from './record/valueSource.js';
import { rubric, SCORE_PROFILES } from './scoring/rubric.js';
import { runForecastSchema } from './scoring/runForecast.js';
import { thresholdReasonSchema } from './scoring/thresholdReason.js';
import { checkThresholds } from './scoring/thresholds.js';
import { DRILL_KINDS, DRILL_SLOTS } from './vocabulary/drillKinds.js';

export { DRILL_RECORD_VERSION };

/** Most runs, classes and versions a record keeps. */
const MOST = { runs: 200, classes: 1000, versions: 100 } as const;

const finite = z.number().check(z.refine((n) => Number.isFinite(n)));
const text = z.string().check(z.maxLength(10_000));
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/));

const fields = {
  format: z.literal('muster/drill-record'),
  schemaVersion: z.literal(DRILL_RECORD_VERSION),
  profile: z.enum(SCORE_PROFILES),
  /** The hazard practised, as `fire`; R1 is judged by it. */
  scenario: z.string().check(z.minLength(1), z.maxLength(100)),
  /** By name of the rubric's `data_definitions`, in the unit given there. */
  values: z.readonly(z.record(z.string(), z.nullable(finite))),
  /** By item and name: what the drill is judged by. The rubric's own where absent. */
  thresholds: z.optional(z.readonly(z.record(z.string(), z.readonly(z.record(z.string(), finite))))),
  /** By item: why its thresholds are the school's own. */
  thresholdReasons: z.optional(z.readonly(z.record(z.string(), thresholdReasonSchema))),
  id: z.optional(z.string().check(z.minLength(1))),
  date: z.optional(isoDateSchema),
  /** Local time of the signal. */
  time: z.optional(clockTime),
  /** What kind of drill it was; worked out from profile and scenario where absent. */
  kind: z.optional(z.enum(DRILL_KINDS)),
  slot: z.optional(z.enum(DRILL_SLOTS)),
  /** True for an evacuation nobody had planned, as a false alarm. */
  isUnplanned: z.optional(z.boolean()),
  /** Broken off for a real emergency: kept, never scored. */
  isRealEmergency: z.optional(z.boolean()),
  /** The event `T_evac_s`, `T_target_s` and the forecast end at. Default: the assembly point. */
  timedTo: z.optional(z.enum(['assemblyPoint', 'buildingExit'])),
  /** Staff by what they did in the drill. */
  who: z.optional(z.readonly(z.array(z.readonly(z.strictObject({ role: text, name: z.optional(text) }))))),
  notes: z.optional(text),
  /** Ids of the findings this drill brought. */
  findings: z.optional(z.readonly(z.array(z.string()))),
  /** Values put in the place of measured ones; the measured one stays in `values`. */
  overrides: z.optional(
    z.readonly(
      z.array(
        z.readonly(
          z.strictObject({
            name: z.string(),
            value: finite,
            reason: text.check(z.minLength(1)),
            /** Role of whoever put it there, and the day. */
            by: z.optional(text),
            on: z.optional(isoDateSchema),
          }),
        ),
      ),
    ),
  ),
  /** Times by class, or by room at night. */
  classTimes: z.optional(z.readonly(z.array(classTimeSchema).check(z.maxLength(MOST.classes)))),
  /** Where values come from, by name. */
  sources: z.optional(z.readonly(z.record(z.string(), z.readonly(z.array(valueSourceSchema))))),
  /** Of phones on the day: the hash of what they told (`day/keptDay.ts`, kept beside the record), and how much that is. */
  keptDay: z.optional(
    z.readonly(
      z.strictObject({
        hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        taps: z.int().check(z.nonnegative()),
        devices: z.int().check(z.nonnegative()),
      }),
    ),
  ),
  /** The runs the drill is held beside, as they were. */
  forecast: z.optional(z.readonly(z.array(runForecastSchema).check(z.maxLength(MOST.runs)))),
  /** The account of its findings on the day it was signed or handed out. */
  closure: z.optional(closureAccountSchema),
  /** From 1; a version after the first says why it is there. */
  version: z.optional(z.int().check(z.positive())),
  changeReason: z.optional(text),
  /** Who signed it, and the hash by which a change shows. */
  lock: z.optional(recordLockSchema),
};

/** A locked version before this one, the first first. */
const earlierSchema = z.readonly(z.strictObject(fields));

export const drillRecordSchema = z.readonly(
  z.strictObject({
    ...fields,
    earlier: z.optional(z.readonly(z.array(earlierSchema).check(z.maxLength(MOST.versions)))),
  }),
);

export type DrillRecord = z.infer<typeof drillRecordSchema>;

/** Why a number cannot be a value of this name, or `null` when it can. */
function refusal(name: string, value: number): string | null {
  const unit = rubric.data_definitions[name]?.unit;
  if (value < 0) return 'may not be negative';
  if (unit === '0/1' && value !== 0 && value !== 1) return 'is a yes or no: write 1 or 0';
  if (unit === '0..1' && value > 1) return 'is a share: write a number from 0 to 1';
  if ((unit === 'count' || unit === 'people') && !Number.isInteger(value)) return 'is a count: write a whole number';
  if (name === 'T_target_s' && value === 0) return 'must be greater than 0';
  return null;
}

function checkValue(name: string, value: number | null, path: string): Problem[] {
  if (!Object.hasOwn(rubric.data_definitions, name)) {
    const message = `"${name}" is not a value of the scoring rubric. Remove it or correct its name.`;
    return [problem('error', 'unknown-record-value', path, message, { values: { name } })];
  }
  const why = value === null ? null : refusal(name, value);
  if (why === null) return [];
  const message = `"${name}" is ${value}, but it ${why}. ${rubric.data_definitions[name]?.meaning ?? ''}`;
  return [problem('error', 'record-value-out-of-range', path, message, { values: { name, value: value as number } })];
}

/**
 * Reads a drill record of any kind of input, of this or an earlier version.
 *
 * @returns the frozen record, or the problems that stopped it; never throws
 */
export function parseDrillRecord(json: unknown): Outcome<DrillRecord> {
  const migrated = migrateDocument(json, DRILL_RECORD_DOCUMENT);
  if (migrated.value === null) return migrated;
  const parsed = drillRecordSchema.safeParse(migrated.value);
  if (!parsed.success) {
    return { value: null, problems: problemsOf(parsed.error, 'drill-record', migrated.value, DRILL_RECORD_VERSION) };
  }
  const record = parsed.data;
  const problems: Problem[] = [];
  for (const name of Object.keys(record.values).sort()) {
    problems.push(...checkValue(name, record.values[name] ?? null, `values.${name}`));
  }
  (record.overrides ?? []).forEach((each, i) => {
    problems.push(...checkValue(each.name, each.value, `overrides[${i}]`));
  });
  problems.push(...checkThresholds(record.thresholds ?? {}, record.scenario));
  return hasErrors(problems) ? { value: null, problems } : { value: record, problems };
}
