import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import { type DrillRecord, keepDay, lockRecord, scoreDrill, withKeptDay } from '../../src/drills/index.js';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { canonicalJson } from '../../src/model/index.js';
import {
  createProject,
  drillForecast,
  loadProject,
  PROJECT_VERSION,
  type Project,
  projectSchema,
  projectText,
  runsOfDrill,
  saveProject,
  scoreInProject,
} from '../../src/project/index.js';
import { PROJECT_DOCUMENT } from '../../src/project/projectMigrations.js';
import { qingshanSchool, type Scenario } from '../../src/scenarios/index.js';
import { dayOf, goodDay } from '../drills/day/fireDay.js';

const stored = (version: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../fixtures/projects/version-${version}.json`, import.meta.url), 'utf8'));

function loaded(json: unknown): Project {
  const { value, problems } = loadProject(json);
  expect(problems.filter((each) => each.severity === 'error')).toEqual([]);
  return value as Project;
}

const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

describe('project document', () => {
  it('[PR1] files of every past version load, and every migration runs', () => {
    expect(PROJECT_DOCUMENT.migrations.map((step) => step.from)).toEqual(
      Array.from({ length: PROJECT_VERSION - 1 }, (_, i) => i + 1),
    );
    for (const { from } of PROJECT_DOCUMENT.migrations)
      expect(loaded(stored(from)).schemaVersion).toBe(PROJECT_VERSION);
  });

  it('[PR2] of the plans of version 1 the last is in force and the others are earlier ones', () => {
    const project = loaded(stored(1));
    expect(project.plan?.name).toBe('2026 版');
    expect(project.earlierPlans.map((plan) => plan.name)).toEqual(['2025 版']);
    expect(project.plannedDrills).toEqual([]);
    expect(project.drillRecords[0]?.values.minor_injuries).toBeNull();
    expect(project.findings[0]?.person).toBe('李老师');
    expect(project.runs[0]?.result.evacuationTimeS).toBe(21.4);
    expect(loaded({ ...stored(1), plans: [] }).plan).toBeNull();
  });

  it('[PR11] bare scenarios of version 2 get ids, and lose nothing', () => {
    const project = loaded(stored(2));
    const [bare] = stored(2).scenarios as Record<string, unknown>[];
    expect(project.scenarios.map(({ id, whatIfs }) => [id, whatIfs])).toEqual([['scenario:1', []]]);
    expect(project.scenarios[0]?.scenario).toMatchObject(bare as object);
    const change = { edit: 'closeStair', stair: 's1' } as const;
    const tried = { ...project, scenarios: [{ ...project.scenarios[0], whatIfs: [{ id: 'w', isOn: true, change }] }] };
    expect(loaded(JSON.parse(JSON.stringify(tried))).scenarios[0]?.whatIfs[0]?.change).toEqual(change);
    const broken = { ...tried, scenarios: [{ ...tried.scenarios[0], whatIfs: [{ id: 'w' }] }] };
    expect(loadProject(JSON.parse(JSON.stringify(broken))).problems[0]?.path).toContain('scenarios[0].whatIfs[0]');
  });

  it('[PR12] a project of version 3 begins an empty ledger, and keeps what it had', () => {
    const project = loaded(stored(3));
    expect(project).toMatchObject({ rulePacks: [], evidence: [], waivers: [], closedDuties: [] });
    expect(project.plannedDrills).toEqual(stored(3).plannedDrills);
    expect(project.scenarios).toMatchObject(stored(3).scenarios as object[]);
  });

  it('[PR13] findings of a project of version 4 keep their place in the loop and their dates, and the rest stays', () => {
    const project = loaded(stored(4));
    const states = project.findings.map(({ id, state }) => [id, state]);
    expect(states.slice(1)).toEqual([
      ['finding-2', 'closed'],
      ['finding-3', 'treated'],
      ['finding-4', 'monitored'],
    ]);
    expect(project.findings[1]?.history.at(-1)).toMatchObject({ on: '2026-11-25', by: '张校长' });
    expect(project).toMatchObject({ evidence: stored(4).evidence, waivers: stored(4).waivers });
  });

  it('[PR15] a project of version 5 begins to keep the taps of drill days, and keeps what it had', () => {
    const project = loaded(stored(5));
    expect(project.keptDays).toEqual([]);
    expect(project.drillRecords).toMatchObject(stored(5).drillRecords as object[]);
    expect(project.findings).toEqual(stored(5).findings);
  });

  it('[PR15] every tap of a drill day travels with its record; what is not there, or was changed, is told', () => {
    const kept = keepDay(dayOf(), goodDay(dayOf()), nodeHost);
    const record = withKeptDay((stored(5).drillRecords as DrillRecord[])[0] as DrillRecord, kept);
    const project = { ...loaded(stored(5)), drillRecords: [record], keptDays: [kept] };
    const { value, problems } = loadProject(saveProject(project), nodeHost);
    expect([value?.keptDays, problems]).toEqual([[kept], []]);
    expect(isDeepFrozen(value?.keptDays)).toBe(true);
    const found = (keptDays: readonly unknown[]) =>
      loadProject(saveProject({ ...project, keptDays } as Project), nodeHost);
    expect(found([]).problems).toMatchObject([{ code: 'kept-day-missing', path: 'drillRecords[0].keptDay' }]);
    const [taps, ...others] = kept.logs;
    const changed = found([{ ...kept, logs: others }]);
    expect(taps).toBeDefined();
    expect(changed.problems).toMatchObject([{ code: 'kept-day-changed', path: 'keptDays[0].hash' }]);
    expect(changed.value).not.toBeNull();
    const broken = found([{ ...kept, logs: [['x']] }]);
    expect([broken.value, broken.problems[0]?.path.startsWith('keptDays[0]')]).toEqual([null, true]);
  });

  it('[PR14] what the plan should keep to and which calendars were handed out are kept, and may be missing', () => {
    const project = createProject(qingshanCampus(), qingshanSchool()).value as Project;
    const events = [{ uid: '2026-2027-fire-1@x.muster', date: '2026-11-12', summary: '火灾疏散演练' }];
    const kept: Project = {
      ...project,
      planWishes: { staff: { mostPerWeek: 1 }, spacingDays: 10, hasUnannounced: true },
      sentCalendars: [{ year: '2026-2027', sequence: 7, events }],
    };
    expect(loaded(saveProject(kept))).toEqual(kept);
    expect(loaded(saveProject(project)).planWishes).toBeUndefined();
    const broken = { ...(saveProject(kept) as object), planWishes: { spacingDays: 0 } };
    expect(loadProject(broken).problems[0]?.path).toContain('planWishes.spacingDays');
  });

  it('[PR3] what was saved is loaded the same, and the same project gives the same text', () => {
    const project = loaded(stored(1));
    expect(loaded(saveProject(project))).toEqual(project);
    expect(projectText(loaded(JSON.parse(projectText(project))))).toBe(projectText(project));
    expect(projectSchema.safeParse(saveProject(project)).success).toBe(true);
  });

  it('[PR4] the demo makes a project that can be saved and loaded', () => {
    const project = createProject(qingshanCampus(), qingshanSchool()).value as Project;
    expect(project.name).toBe('青山寄宿学校');
    expect(canonicalJson(loaded(saveProject(project)))).toBe(projectText(project));
  });

  it('[PR5] a loaded project is frozen throughout, and reading leaves its input alone', () => {
    const json = stored(1);
    const before = JSON.stringify(json);
    expect(isDeepFrozen(loaded(json).school)).toBe(true);
    expect(isDeepFrozen(loaded(json))).toBe(true);
    expect(JSON.stringify(json)).toBe(before);
  });

  it('[PR6] a newer version is refused by name', () => {
    const { value, problems } = loadProject({ ...stored(1), schemaVersion: 99 });
    expect([value, problems[0]?.code, problems[0]?.message]).toEqual([
      null,
      'newer-version',
      expect.stringContaining('newer Muster'),
    ]);
  });

  it('[PR7] every fault is told with its path in the project', () => {
    const json = stored(1) as { drillRecords: Record<string, unknown>[]; school: Record<string, unknown> } & Record<
      string,
      unknown
    >;
    json.school.pupils = -1;
    json.drillRecords.push({ ...json.drillRecords[0], id: 'x', values: { N: -1 } });
    const { value, problems } = loadProject(json);
    expect(value).toBeNull();
    expect(problems.map((each) => each.path)).toEqual(
      expect.arrayContaining(['school.pupils', 'drillRecords[1].values.N']),
    );
    const { date, scenario } = json.drillRecords[0] as { date: string; scenario: string };
    const ofRecord = problems.find(({ path }) => path === 'drillRecords[1].values.N');
    expect(ofRecord?.message).toContain(`“${date} ${scenario}”`);
    expect(loadProject({ ...stored(1), colour: 1 }).problems[0]?.message).toContain('colour');
  });

  it('[PR8] an id used twice is told and refuses nothing', () => {
    const json = stored(1) as { findings: unknown[] };
    json.findings.push(json.findings[0]);
    const { value, problems } = loadProject(json);
    expect([value === null, problems.map((each) => [each.code, each.severity])]).toEqual([
      false,
      [['id-used-twice', 'warning']],
    ]);
  });

  it('[PR9] any input is a project or a problem, and nothing throws', () => {
    const keys = Object.keys(stored(1));
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, value) => {
        const { problems, value: project } = loadProject({ ...stored(1), [key]: value });
        expect(project !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(loadProject(json).value).toBeNull();
      }),
    );
    let deep: unknown = 1;
    for (let i = 0; i < 50_000; i++) deep = [deep];
    const json = stored(1) as { runs: { result: Record<string, unknown> }[] };
    (json.runs[0] as { result: Record<string, unknown> }).result.extra = deep;
    expect(loadProject(json).problems[0]?.path).toBe('runs[0]');
  });

  it('[PR31] the score of a record has its own findings and the runs of its drill, whoever asks', () => {
    const project = loaded(stored(1));
    const [record] = project.drillRecords;
    if (record === undefined) throw new Error('the fixture has no record');
    const own = project.findings.map((finding) => ({ ...finding, drill: record.id ?? '' }));
    const of = (findings: Project['findings']) => scoreInProject({ ...project, findings }, record, '2030-01-01');
    const account = of(own).items.find(({ id }) => id === 'C3')?.evidence;
    expect(account).toEqual(
      scoreDrill(record, drillForecast(record, project.runs), { findings: own, today: '2030-01-01' }).items.find(
        ({ id }) => id === 'C3',
      )?.evidence,
    );
    expect(account).not.toBeNull();
    expect(of([]).items.find(({ id }) => id === 'C3')?.evidence).toBeNull();
  });

  it('[PR33] a drill at night stands beside runs of the night, and beside no run of a lesson', () => {
    const [run] = loaded(stored(1)).runs;
    if (run === undefined) throw new Error('the fixture has no run');
    const of = (kind: 'fire' | 'night', slot?: 'lesson' | 'night') => {
      const scenario = { format: 'muster/scenario', schemaVersion: 1, kind, ...(slot && { slot }) } as Scenario;
      return { ...run, whatIfs: [], scenario };
    };
    const [lesson, unsaid, night, asleep] = [
      of('fire', 'lesson'),
      of('fire'),
      of('fire', 'night'),
      of('night', 'night'),
    ];
    const runs = [lesson, unsaid, night, asleep];
    const fitting = (kind: string, slot?: string) => runsOfDrill(runs, { kind, slot });
    expect(fitting('fire', 'night')).toEqual([night]);
    expect(fitting('fire', 'lesson')).toEqual([unsaid]);
    expect(fitting('fire')).toEqual([night]);
    expect(fitting('fire', 'meal')).toEqual([]);
    expect(fitting('night', 'night')).toEqual([asleep]);
  });

  it('[PR32] the school’s own thresholds are kept, may be missing, and one nothing could be scored by is told with its place', () => {
    const json = JSON.parse(JSON.stringify(saveProject(loaded(stored(4))))) as object;
    const own = { item: 'M1', values: { zero_ratio: 2 }, reason: '本校去年四次演练', on: '2026-09-01' };
    expect(loaded(json).ownThresholds).toBeUndefined();
    const kept = loaded({ ...json, ownThresholds: [own] });
    expect(kept.ownThresholds).toEqual([own]);
    expect(loaded(JSON.parse(JSON.stringify(saveProject(kept))))).toEqual(kept);
    const { problems } = loadProject({ ...json, ownThresholds: [own, { ...own, values: { zero_ratio: 0.5 } }] });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['threshold-out-of-range', 'ownThresholds[1].values.zero_ratio'],
    ]);
  });

  it('[PR30] a record that was changed after it was signed is told when the project is loaded, and kept', () => {
    const json = stored(1) as { drillRecords: DrillRecord[] };
    const [record] = loaded(json).drillRecords;
    if (record === undefined) throw new Error('the fixture has no record');
    const signed = lockRecord(record, { role: '校长', on: '2026-11-12' }, nodeHost);
    const changed = { ...signed, notes: 'changed' };
    const problemsWith = (drillRecords: readonly DrillRecord[]) => {
      const { value, problems } = loadProject({ ...json, drillRecords }, nodeHost);
      expect(value?.drillRecords).toEqual(drillRecords);
      return problems.filter(({ path }) => path.startsWith('drillRecords')).map(({ code, path }) => [code, path]);
    };
    expect(problemsWith([signed])).toEqual([]);
    expect(problemsWith([changed])).toEqual([['record-changed-after-lock', 'drillRecords[0].lock.hash']]);
  });
});
