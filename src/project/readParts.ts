/** Readers of the parts of a project that are more than one document: what they hold is read by the reader of its own layer. */
import {
  type ClosedDuty,
  checkKeptDay,
  checkRecordLock,
  closedDutySchema,
  type DrillRecord,
  type KeptDay,
  type OwnRulePack,
  ownRulePackSchema,
  parseDrillRecord,
  parseKeptDay,
} from '../drills/index.js';
import type { RawDocument } from '../floorplans/index.js';
import { type Host, type Outcome, problem } from '../model/index.js';
import { parseScenario } from '../scenarios/index.js';
import { deepFreeze } from './deepFreeze.js';
import { PartReader, type Reader, readWith } from './partReader.js';
import { type SavedRun, type SavedScenario, savedRunSchema, savedScenarioSchema } from './project.js';

/** A part that is kept as it came: a copy, so that the input stays unfrozen. */
export const frozenCopy = <T>(value: unknown): T => deepFreeze(JSON.parse(JSON.stringify(value)) as T);

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

/** Reads what stands around a scenario; the scenario is read by its own reader too, for its own upgrades. */
function readAroundScenario<T>(json: unknown, read: Reader<unknown>): Outcome<T> {
  const raw = typeof json === 'object' && json !== null ? (json as RawDocument) : {};
  const parts = new PartReader();
  const scenario = raw.scenario === undefined ? undefined : parts.one(raw.scenario, 'scenario', parseScenario);
  if (scenario === null) return { value: null, problems: parts.problems };
  const { value, problems } = read(scenario === undefined ? json : { ...raw, scenario });
  return value === null ? { value, problems } : { value: frozenCopy<T>(value), problems: parts.problems };
}

export const parseSavedRun: Reader<SavedRun> = (json) => {
  if (isDeeperThan(json, MAX_RUN_DEPTH)) {
    const message = 'This run is nested too deeply to be one. Delete it.';
    return { value: null, problems: [problem('error', 'run-invalid', '', message)] };
  }
  return readAroundScenario(json, readWith(savedRunSchema, 'run'));
};

export const readSavedScenario: Reader<SavedScenario> = (json) =>
  readAroundScenario(json, readWith(savedScenarioSchema, 'saved-scenario'));

export const readOwnPack: Reader<OwnRulePack> = (json) => {
  const { value, problems } = readWith(ownRulePackSchema, 'rule-pack')(json);
  return { value: value === null ? null : frozenCopy<OwnRulePack>(value), problems };
};

export const readClosedDuty: Reader<ClosedDuty> = (json) => {
  const { value, problems } = readWith(closedDutySchema, 'closed-duty')(json);
  return { value: value === null ? null : frozenCopy<ClosedDuty>(value), problems };
};

export function readKeptDay(json: unknown, host: Host | undefined): Outcome<KeptDay> {
  const { value, problems } = parseKeptDay(json);
  if (value === null) return { value, problems };
  const changed = host === undefined ? [] : checkKeptDay(value, host);
  return { value: frozenCopy<KeptDay>(value), problems: [...problems, ...changed] };
}

/** A record that cannot be read is named: of many, its place in a list tells nobody which it is. */
export function readRecord(json: unknown, host: Host | undefined): Outcome<DrillRecord> {
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
