/** A school year of twelve drills with sixty findings, ten of them late on the day below, and a scenario to try changes in. */
import {
  advanceFinding,
  type DrillRecord,
  type Finding,
  type FindingState,
  isoDate,
  openFinding,
  parseDrillRecord,
  stateIndex,
} from '../../../src/drills/index.js';
import { createProject, type Project, packProject } from '../../../src/project/index.js';
import { drillScenario, type School } from '../../../src/scenarios/index.js';
import type { TestFile } from './files.js';
import { smallPlan } from './smallSchool.js';

export const FINDINGS_DAY = new Date('2026-12-01T10:00:00+08:00');
export const LATE = 10;
/** All but every sixth of those that are not late. */
export const OPEN = 51;

/** Day numbers of the first drill, and of the deadline of the latest finding. */
const FIRST_DRILL = 20_699;
const LATEST = 20_777;

const STATES: readonly FindingState[] = ['searched', 'registered', 'assessed', 'monitored', 'treated', 'closed'];

function recordOf(number: number): DrillRecord {
  const { value } = parseDrillRecord({
    format: 'muster/drill-record',
    schemaVersion: 1,
    id: `drill:${number}`,
    profile: 'evac_day',
    scenario: 'fire',
    values: {},
    date: isoDate(FIRST_DRILL + 7 * number),
  });
  if (value === null) throw new Error('the record does not parse');
  return value;
}

function findingOf(number: number, { id = '', date = '' }: DrillRecord): Finding {
  const isLate = number < LATE;
  const state = isLate ? 'monitored' : (STATES[number % STATES.length] ?? 'searched');
  const fields = {
    title: `Finding ${String(number + 1).padStart(2, '0')}`,
    severity: (['general', 'larger', 'major'] as const)[number % 3] ?? 'general',
    origin: 'drill',
    drill: id,
    person: 'Caretaker',
    deadline: isLate ? isoDate(LATEST + number) : isoDate(LATEST + 60 + number),
    fix: stateIndex(state) < stateIndex('treated') ? undefined : 'Mended',
    place: { levelId: 'level:1', at: [4, 5], name: '201' },
  } as const;
  const step = { on: date, by: 'Safety officer' };
  const opened = openFinding(`finding:${number + 1}`, fields, step).value;
  if (opened === null || state === 'searched') return opened ?? fail(number);
  if (state !== 'closed') return advanceFinding(opened, state, step).value ?? fail(number);
  const treated = advanceFinding(opened, 'treated', step).value ?? fail(number);
  return advanceFinding(treated, 'closed', { on: date, by: 'Head' }).value ?? fail(number);
}

function fail(number: number): never {
  throw new Error(`finding ${number} cannot be made`);
}

export function findingsYear(school: School): Project {
  const { value } = createProject(smallPlan, {
    ...school,
    classes: [],
    dormitories: [],
    staffPlaces: [],
    nightDuty: [],
    visitors: [],
  });
  if (value === null) throw new Error('the school makes no project');
  const records = Array.from({ length: 12 }, (_, i) => recordOf(i));
  const scenario = drillScenario('fire', 'lesson', { from: 'count', count: 20 }, 1);
  return {
    ...value,
    scenarios: [{ id: 'scenario:1', scenario, whatIfs: [] }],
    drillRecords: records,
    findings: Array.from({ length: 60 }, (_, i) => findingOf(i, records[i % 12] as DrillRecord)),
  };
}

export function findingsFile(school: School): TestFile {
  return { name: 'year.muster', bytes: packProject(findingsYear(school)) };
}
