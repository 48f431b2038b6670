/**
 * A school year as a school of fifty classes may have it: twelve drills with values, class times and runs, eight of them signed,
 * and sixty findings in every state. Seeded: the same project every time.
 */
import { nodeHost } from '../src/cli/nodeHost.js';
import {
  advanceFinding,
  type DrillRecord,
  dayNumber,
  type Finding,
  type FindingState,
  findingsOfDrill,
  isoDate,
  lockRecord,
  openFinding,
  parseDrillRecord,
  profileValueNames,
  type RunForecast,
  rubric,
} from '../src/drills/index.js';
import { qingshanCampus } from '../src/floorplans/index.js';
import { randomStream } from '../src/model/index.js';
import { createProject, type Project, packProject } from '../src/project/index.js';
import { qingshanSchool, type School } from '../src/scenarios/index.js';

const SEED = 2026;
const DRILLS = 12;
const FINDINGS = 60;
const RUNS = 20;
const FIRST_DAY = dayNumber('2026-09-07');
const STATES: readonly FindingState[] = ['searched', 'registered', 'assessed', 'monitored', 'treated', 'closed'];
const SEVERITIES = ['general', 'larger', 'major'] as const;

const draw = (...owner: (string | number)[]) => randomStream(SEED, 'drills-year', owner.join('/')).next();

function drawnValue(name: string, drill: number): number {
  const unit = rubric.data_definitions[name]?.unit;
  const drawn = draw(name, drill);
  if (unit === '0/1') return drawn < 0.9 ? 1 : 0;
  if (unit === '0..1') return 0.5 + drawn / 2;
  if (unit === 's') return Math.round(40 + 160 * drawn);
  return name.startsWith('serious') || name.startsWith('missing') ? 0 : Math.round(20 * drawn);
}

function runsOf(school: School, drill: number): RunForecast[] {
  return Array.from({ length: RUNS }, (_, seed) => ({
    seed: seed + 1,
    values: { T_evac_s: 150 + 40 * draw('run', drill, seed), peak_density_p_per_m2: 2 + draw('density', drill, seed) },
    buildingClearTimeS: 120,
    classes: Object.fromEntries(
      school.classes.map(({ id }) => {
        const startS = 15 + 20 * draw('start', id, seed);
        return [id, { startS, arrivedS: startS + 60 + 90 * draw('way', id) }];
      }),
    ),
  }));
}

function recordOf(school: School, drill: number): DrillRecord {
  const isNight = drill % 4 === 3;
  const profile = isNight ? 'night_dormitory' : 'evac_day';
  const { value, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, profile, scenario: drill % 2 === 0 ? 'fire' : 'earthquake' },
    values: Object.fromEntries(profileValueNames(profile).map((name) => [name, drawnValue(name, drill)])),
    ...{ id: `drill:${drill + 1}`, date: isoDate(FIRST_DAY + 7 * drill), forecast: runsOf(school, drill) },
    classTimes: school.classes.map(({ id, name }) => {
      const startS = 20 + 25 * draw('start', id, 'of', drill);
      return { id, name, startS, arrivedS: startS + 70 + 95 * draw('way', id) };
    }),
  });
  if (value === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return value;
}

function findingOf(number: number, { id = '', date = '' }: DrillRecord): Finding {
  const state = STATES[number % STATES.length] ?? 'searched';
  const made = openFinding(
    `finding:${number + 1}`,
    {
      ...{ title: `第 ${number + 1} 项：教学楼 B 梯二层平台疏散门开启不到位`, origin: 'drill', drill: id },
      ...{ severity: SEVERITIES[number % 3] ?? 'general', person: '总务主任', measure: '换闭门器', money: '300 元' },
      ...{ deadline: isoDate(dayNumber(date) + 10 + (number % 40)), plan: '走西门', fix: '已更换并复查' },
    },
    { on: date, by: '安全员' },
  ).value;
  const to = (from: Finding | null, next: FindingState, by: string) =>
    from === null ? null : advanceFinding(from, next, { on: date, by }).value;
  const treated = state === 'closed' ? to(made, 'treated', '总务主任') : made;
  const finding = state === 'searched' ? treated : to(treated, state, '校长');
  if (finding === null) throw new Error(`finding ${number} cannot be made`);
  return finding;
}

export function drillsYear(): Project {
  const { value } = createProject(qingshanCampus(), qingshanSchool());
  if (value === null) throw new Error('the demo makes no project');
  const school = value.school as School;
  const records = Array.from({ length: DRILLS }, (_, i) => recordOf(school, i));
  const findings = Array.from({ length: FINDINGS }, (_, i) => findingOf(i, records[i % DRILLS] as DrillRecord));
  const signed = records.map((record, i) =>
    i % 3 === 2
      ? record
      : lockRecord(record, { role: '校长', on: record.date ?? '' }, nodeHost, findingsOfDrill(findings, record.id)),
  );
  return { ...value, drillRecords: signed, findings };
}

export function drillsYearFile(): Uint8Array {
  return packProject(drillsYear());
}
