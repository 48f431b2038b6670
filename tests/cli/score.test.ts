/** `muster score` of records and projects, with findings, own thresholds and changed records. */
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeHost } from '../../src/cli/nodeHost.js';
import rubricJson from '../../src/drills/data/scoring-rubric.json' with { type: 'json' };
import {
  type DrillRecord,
  findingsOfDrill,
  handedOut,
  judgeAnew,
  keepDay,
  lockRecord,
  parseDrillRecord,
  withKeptDay,
} from '../../src/drills/index.js';
import { createProject, drillForecast, type Project, packProject, scoreInProject } from '../../src/project/index.js';
import { dayOf, goodDay } from '../drills/day/fireDay.js';
import { findingAt } from '../drills/support/findingAt.js';
import { folderWith, muster } from './command.js';

const TODAY = '2026-12-01';
const { scenario, ...inputs } = rubricJson.worked_example.inputs;
const OPEN = { due: null, closed_on_time: null, major_open: null, revisions_needed: null, revisions_done: null };
const OWN = { item: 'M1', values: { zero_ratio: 2 }, reason: '本校去年四次演练', on: '2026-09-01' };

function drill(id: string): DrillRecord {
  const { value } = parseDrillRecord({
    ...{ format: 'muster/drill-record', schemaVersion: 2, profile: 'evac_day', scenario, id, date: '2026-11-12' },
    values: { ...inputs, ...OPEN },
  });
  return value as DrillRecord;
}

const signed = lockRecord(drill('signed'), { role: '校长', on: '2026-11-13' }, nodeHost);

function project(): Project {
  const { value } = createProject(null, null);
  return {
    ...(value as Project),
    ownThresholds: [OWN],
    drillRecords: [judgeAnew(drill('r1'), [], [OWN]), signed, { ...signed, id: 'forged', notes: 'x' }],
    findings: [
      findingAt('closed', { drill: 'r1' }, { moved: '2026-11-20' }),
      { ...findingAt('monitored', { drill: 'r1', deadline: '2026-11-20', needsPlanRevision: true }), id: 'f2' },
    ],
  };
}

describe('muster score', () => {
  let folder = '';
  const of = (file: string, ...more: string[]) => muster(['score', file, '--json', ...more], folder);

  beforeAll(() => {
    const whole = project();
    const record = whole.drillRecords[0] as DrillRecord;
    const findings = findingsOfDrill(whole.findings, 'r1');
    const file = handedOut(record, { findings, runs: drillForecast(record, whole.runs), on: TODAY, reason: 'x' });
    folder = folderWith({
      '记录.json': JSON.stringify(file),
      'school.muster': packProject(whole),
      'project.json': JSON.stringify(whole),
      'one.json': JSON.stringify({ ...whole, drillRecords: [record] }),
      'none.json': JSON.stringify({ ...whole, drillRecords: [] }),
      'forged.json': JSON.stringify({ ...signed, values: { ...signed.values, T_evac_s: 100 } }),
    });
  });

  it('[CLI70] a record with findings gives the same items from its file, its project and its packed project', async () => {
    const whole = project();
    const expected = scoreInProject(whole, whole.drillRecords[0] as DrillRecord, TODAY);
    expect(expected.items.find(({ id }) => id === 'C4')?.points).toBe(0);
    const answers = [
      await of('记录.json'),
      await of('one.json', '--today', TODAY),
      await of('project.json', '--record', 'r1', '--today', TODAY),
      await of('school.muster', '--record', 'r1', '--today', TODAY),
    ];
    for (const { status, json } of answers) {
      expect([status, json.problems]).toEqual([0, []]);
      expect(JSON.stringify(json.items)).toBe(JSON.stringify(expected.items));
      expect(json).toEqual({ ...JSON.parse(JSON.stringify(expected)), problems: [] });
    }
  });

  it('[CLI70] of several records it asks which, of none and of an unknown one it says so', async () => {
    const told = async (...args: [string, ...string[]]) => {
      const { status, json } = await of(...args);
      return [status, json.problems[0].code, json.problems[0].message];
    };
    expect(await told('school.muster')).toEqual([1, 'which-record', expect.stringContaining('r1, signed, forged')]);
    expect(await told('school.muster', '--record', '第一次')).toEqual([
      1,
      'unknown-record',
      expect.stringContaining('“第一次”'),
    ]);
    expect((await told('none.json'))[1]).toBe('no-drill-records');
  });

  it('[CLI71] a record changed after it was signed is scored and told, alone and in its project', async () => {
    for (const { status, json } of [await of('forged.json'), await of('school.muster', '--record', 'forged')]) {
      expect([status, json.problems.map(({ code }: { code: string }) => code)]).toEqual([
        0,
        ['record-changed-after-lock'],
      ]);
      expect(json.total).toBeGreaterThan(0);
    }
    expect((await of('school.muster', '--record', 'signed')).json.problems).toEqual([]);
    const { stderr } = await muster(['score', 'forged.json'], folder);
    expect(stderr).toContain('2026-11-12 fire was changed after 校长 had signed it');
  });

  it('[CLI72] a record whose taps were changed after they were kept is scored and told, and no other record', async () => {
    const kept = keepDay(dayOf(), goodDay(dayOf()), nodeHost);
    const changed = { ...kept, logs: kept.logs.slice(1) };
    const drillRecords = [drill('r1'), withKeptDay(drill('taps'), kept)];
    const own = folderWith({ 'taps.json': JSON.stringify({ ...project(), drillRecords, keptDays: [changed] }) });
    const told = async (id: string) => {
      const { status, json } = await muster(['score', 'taps.json', '--json', '--record', id], own);
      expect([status, json.total > 0]).toEqual([0, true]);
      return json.problems.map(({ code, path }: { code: string; path: string }) => [code, path]);
    };
    expect(await told('taps')).toEqual([['kept-day-changed', 'keptDay.hash']]);
    expect(await told('r1')).toEqual([]);
  });

  it('[CLI73] [CLI2] --record with a record alone is wrong use', async () => {
    const { status, json } = await of('forged.json', '--record', 'signed');
    expect([status, json.usage]).toEqual([2, expect.stringContaining('Leave --record out')]);
  });

  it('[CLI70] the school’s own thresholds stand with their items, in JSON and for a person', async () => {
    const { json } = await of('记录.json');
    expect(json.items.find(({ id }: { id: string }) => id === 'M1').changedThresholds).toEqual([
      { name: 'zero_ratio', value: 2, proposed: 1.5, reason: '本校去年四次演练' },
    ]);
    const { stdout } = await muster(['score', '记录.json'], folder);
    expect(stdout).toContain('zero_ratio 2 (rubric: 1.5)');
  });
});
