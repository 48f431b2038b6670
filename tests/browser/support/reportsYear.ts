/** The demo school after a year of work: twelve drills signed and open, sixty findings, plans approved, the next drill fixed. */
import { readFileSync } from 'node:fs';
import { nodeHost } from '../../../src/cli/nodeHost.js';
import {
  advanceFinding,
  approveExercisePlan,
  type DrillKind,
  type DrillRecord,
  draftExercisePlan,
  type ExercisePlan,
  type Finding,
  type FindingState,
  isoDate,
  lockRecord,
  openFinding,
  type PlannedDrill,
  parseDrillRecord,
  stateIndex,
} from '../../../src/drills/index.js';
import { parseCampusPlan } from '../../../src/floorplans/index.js';
import { createProject, type Project, packProject } from '../../../src/project/index.js';
import { parseSchool } from '../../../src/scenarios/index.js';
import type { TestFile } from './files.js';

export const REPORTS_DAY = new Date('2026-12-01T10:00:00+08:00');
export const DRILLS = 12;
export const FINDINGS = 60;
/** Of the findings, those past their deadline on the day above. */
export const LATE = 10;
/** A name no column is made for. */
export const LONG_NAME =
  '教学楼三层东侧楼梯平台与走廊连接处防火门闭门器损坏且门前常年堆放清洁用品 The fire door between the eastern landing and the corridor does not close';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const FIRST_DRILL = 20_699;
const LATEST = 20_777;

function must<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`${what} cannot be made`);
  return value;
}

const plan = must(parseCampusPlan(read('public/campuses/qingshan.json')).value, 'the campus');
const school = must(parseSchool(read('public/schools/qingshan.json')).value, 'the school');

interface Held {
  readonly profile: DrillRecord['profile'];
  readonly kind: DrillKind;
  readonly values: Record<string, number | null>;
}

const EVACUATION: Record<string, number | null> = {
  plan_version_approved: 1,
  ...{ classes: 30, classes_with_route: 30, posts_required: 14, posts_assigned: 14, posts_manned_in_time: 13 },
  ...{ briefing_done: 1, route_check_done: 1, notice_given: 1, median_class_start_s: 22 },
  ...{ observed: 100, observed_correct: 91, steps: 8, steps_done_in_order: 8, call_delay_s: 45 },
  ...{ T_evac_s: 205, T_target_s: 180, classes_on_assigned_route: 28, peak_density_p_per_m2: 3.1 },
  ...{ longest_standstill_s: 12, violations_per_100_pupils: 1.2, N: 1356, sum_abs_error: 2, missing_not_flagged: 0 },
  ...{ A_full_s: 290, helped_needed: 5, helped_ok: 5, falls: 1, minor_injuries: 0, serious_injuries: 0 },
  ...{ comment_within_hours: 2, fields_filled: 12, required_fields: 12, attachments_ok: null },
  ...{ required_exits_locked: 0, stopped_for_safety: 0, forbidden_elements_used: 0 },
};

const HELD: readonly Held[] = [
  { profile: 'evac_day', kind: 'comprehensive', values: { ...EVACUATION, T_evac_s: 238 } },
  { profile: 'evac_day', kind: 'fire', values: EVACUATION },
  { profile: 'night_dormitory', kind: 'night', values: { duty_posts_required: 12, duty_posts_manned: 12, rooms: 75 } },
  { profile: 'intruder_lockdown', kind: 'intruder', values: { rooms: 48, rooms_secured_in_time: 44 } },
  { profile: 'evac_day', kind: 'earthquake', values: { ...EVACUATION, median_class_start_s: 9, T_evac_s: 190 } },
  { profile: 'tabletop', kind: 'tabletop', values: { questions: 12, questions_right: 10 } },
];

function recordOf(number: number): DrillRecord {
  const { profile, kind, values } = HELD[number % HELD.length] as Held;
  const shift = 3 * Math.floor(number / HELD.length);
  const { value, problems } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, id: `2026-2027/${kind}-${number + 1}`, profile },
    ...{
      scenario: kind === 'comprehensive' ? 'earthquake+fire' : kind,
      kind,
      slot: kind === 'night' ? 'night' : 'lesson',
    },
    ...{ date: isoDate(FIRST_DRILL + 7 * number), time: kind === 'night' ? '21:20:00' : '10:20:00' },
    values: { ...values, ...(values.T_evac_s == null ? {} : { T_evac_s: values.T_evac_s - shift }) },
    who: [{ role: '校长' }, { role: '安全主任' }, { role: '德育主任' }],
    notes: number === 1 ? '雨后地面湿滑，东门一侧放慢速度。' : undefined,
    sources: {
      T_evac_s: [{ from: 'taps', taps: ['desk:12', 'desk:31'] }],
      observed: [{ from: 'observer', note: '3 人' }],
    },
    ...(number === 1
      ? {
          overrides: [{ name: 'falls', value: 0, reason: '校医查看后确认是蹲下系鞋带', by: '校医', on: '2026-09-12' }],
          classTimes: school.classes.map(({ id, name }, i) => ({
            ...{ id, name, startS: 12 + i, arrivedS: 95 + 3.5 * i },
            countedS: i === 4 ? null : 150 + 4 * i,
          })),
          forecast: Array.from({ length: 6 }, (_, i) => ({
            ...{ seed: i + 1, buildingClearTimeS: 120 + i },
            values: { T_evac_s: 182 + 4 * i, median_class_start_s: 18 + i, peak_density_p_per_m2: 2.8 + i / 10 },
            classes: Object.fromEntries(
              school.classes.map(({ id }, k) => [id, { startS: 10, arrivedS: 90 + 3 * k + i }]),
            ),
          })),
        }
      : {}),
  });
  const record = must(value, `record ${number}: ${JSON.stringify(problems)}`);
  return number % 3 === 2
    ? record
    : lockRecord(record, { role: '校长', name: '王校长', on: record.date ?? '' }, nodeHost);
}

const STATES: readonly FindingState[] = ['searched', 'registered', 'assessed', 'monitored', 'treated', 'closed'];

function findingOf(number: number, { id = '', date = '' }: DrillRecord): Finding {
  const isLate = number < LATE;
  const state = isLate ? 'monitored' : (STATES[number % STATES.length] ?? 'searched');
  const fields = {
    title: number === 3 ? LONG_NAME : `东楼梯 ${number + 1} 号应急灯不亮`,
    severity: (['general', 'larger', 'major'] as const)[number % 3] ?? 'general',
    ...({ origin: 'drill', drill: id, person: '总务主任', measure: '更换', money: '300 元', plan: '走西梯' } as const),
    deadline: isLate ? isoDate(LATEST + number) : isoDate(LATEST + 60 + number),
    fix: stateIndex(state) < stateIndex('treated') ? undefined : '已更换',
    place: { levelId: 'level:1', at: [4, 5], name: '东梯 2 层' } as const,
  };
  const step = { on: date, by: '安全主任' };
  const opened = must(openFinding(`finding:${number + 1}`, fields, step).value, 'a finding');
  if (state === 'searched') return opened;
  if (state !== 'closed') return must(advanceFinding(opened, state, step).value, `finding ${number}`);
  const treated = must(advanceFinding(opened, 'treated', step).value, `finding ${number}`);
  return must(advanceFinding(treated, 'closed', { on: date, by: '校长' }).value, `finding ${number}`);
}

function planOf({ id = '', date = '', kind = 'fire', slot = 'lesson' }: DrillRecord): ExercisePlan {
  const drill: PlannedDrill = { ...{ id, date, kind, slot, time: '10:20' }, closes: [], provisional: false };
  const draft = draftExercisePlan({ drill, plan, school, scenario: null });
  const led = draft.groups.map((each) => (each.group === 'command' ? { ...each, members: [{ role: '校长' }] } : each));
  return must(approveExercisePlan({ ...draft, groups: led }, '校长', '2026-08-31').value, `the plan of ${id}`);
}

const NEXT: PlannedDrill = {
  ...{ id: '2026-2027/fire-next', date: '2026-12-09', time: '10:20', kind: 'fire', slot: 'lesson' },
  ...{ closes: ['MZ-02'], provisional: false },
};

export function reportsYear(): Project {
  const records = Array.from({ length: DRILLS }, (_, i) => recordOf(i));
  const walked = records.filter(({ profile }, i) => profile === 'evac_day' && i !== 4);
  return {
    ...must(createProject(plan, school).value, 'the project'),
    drillRecords: records,
    findings: Array.from({ length: FINDINGS }, (_, i) => findingOf(i, records[i % DRILLS] as DrillRecord)),
    plannedDrills: [NEXT],
    exercisePlans: walked.map(planOf),
    evidence: [{ ...{ id: 'e1', kind: 'hazardCheck', date: '2026-09-04', by: '安全主任' }, rule: 'MZ-17', part: '' }],
  };
}

export function reportsFile(project: Project = reportsYear()): TestFile {
  return { name: 'reports.muster', bytes: packProject(project) };
}
