import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO, DEMO_SCHOOL, folderWith, IMDF, muster, ROOT } from './command.js';

const PATIENCE_MS = 120_000;

/** The gate of the scenario contract: 75 people in a 5 m square, one 1 m exit outside its east wall. */
const gate = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'gate',
  kind: 'free',
  dtS: 0.05,
  maxTimeS: 600,
  seed: 1,
  occupants: [
    {
      id: 'pen',
      level: '0',
      area: [
        [0, 0],
        [5, 0],
        [5, 5],
        [0, 5],
      ],
      count: 40,
      freeSpeedMPerS: { normal: { mean: 1.34, sd: 0.26, min: 0.5, max: 2.2 } },
      bodyRadiusM: 0.2,
      preMovementTimeS: { uniform: [0, 5] },
      goal: { exits: ['E1'] },
    },
  ],
  sources: [
    {
      id: 'in',
      level: '0',
      area: [
        [0, 0],
        [1, 0],
        [1, 2],
        [0, 2],
      ],
      ratePerS: 1,
      fromS: 10,
      untilS: 20,
      freeSpeedMPerS: 1.34,
      goal: { nearest: true },
    },
  ],
  exits: [
    {
      id: 'E1',
      level: '0',
      area: [
        [5, 2],
        [6, 2],
        [6, 3],
        [5, 3],
      ],
    },
  ],
  doorEvents: [
    { atS: 12, door: 'E1', state: 'closed' },
    { atS: 16, door: 'E1', state: 'open' },
  ],
  measurements: {
    lines: [{ id: 'L1', level: '0', from: [5, 2], to: [5, 3] }],
    areas: [
      {
        id: 'A1',
        level: '0',
        polygon: [
          [3, 2],
          [5, 2],
          [5, 3],
          [3, 3],
        ],
      },
      {
        id: 'A2',
        level: '0',
        method: 'classic',
        polygon: [
          [3, 2],
          [5, 2],
          [5, 3],
          [3, 3],
        ],
      },
    ],
  },
};
const ROOM = 'POLYGON ((0 0, 5 0, 5 5, 0 5, 0 0))';

function withoutTimes(result: Record<string, unknown>): Record<string, unknown> {
  const { cpuS, wallS, ...rest } = result;
  return rest;
}

describe('muster import', () => {
  it('[CLI4] reads a building model, whose reader brings WebAssembly along', async () => {
    const model = join(ROOT, 'tests/fixtures/ifc/nibs-office-a.ifc');
    const { status, json } = await muster(['import', model, '--json']);
    expect(status).toBe(0);
    expect(json).toMatchObject({ plan: { levels: 2, spaces: 99, openings: 102, twoSidedOpenings: 87, stairs: 2 } });
  });

  it('[CLI4] a real campus gives the counts of the contract, with its problems beside them', async () => {
    const { status, json } = await muster(['import', IMDF, '--json']);
    expect(status).toBe(0);
    expect(json.plan).toMatchObject({
      buildings: 2,
      levels: 8,
      spaces: 443,
      openings: 472,
      twoSidedOpenings: 467,
      exits: 2,
      stairs: 39,
    });
    for (const value of Object.values(json.plan)) expect(typeof value).toBe('number');
    expect(json.problems.length).toBeGreaterThan(0);
    for (const problem of json.problems)
      expect(Object.keys(problem)).toEqual(expect.arrayContaining(['code', 'severity', 'path', 'message']));
  });

  it('[CLI15] a drawing is read in the unit that was asked for, and an unknown unit is wrong use', async () => {
    const drawing = join(ROOT, 'tests/fixtures/dxf/wrld-office-floor.dxf');
    const { json } = await muster(['import', drawing, '--unit', 'mm', '--json']);
    expect(json.problems.map(({ code }: { code: string }) => code)).toContain('drawing-unit-chosen');
    expect((await muster(['import', drawing, '--unit', 'ell', '--json'])).status).toBe(2);
  });

  it('[CLI3] paths are meant from the caller’s folder, whatever it is called', async () => {
    const folder = folderWith({ '教室.wkt': ROOM });
    const { status, json } = await muster(['import', '教室.wkt', '--out', '平面图.json', '--json'], folder);
    expect(status).toBe(0);
    expect(json.plan).toMatchObject({ levels: 1, spaces: 1, areaM2: 25 });
    const again = await muster(['import', '平面图.json', '--json'], folder);
    expect(again.json.plan).toEqual(json.plan);
  });

  it('[CLI2] a file that is no plan is refused in words, with status 1', async () => {
    const zip = readFileSync(IMDF);
    const folder = folderWith({
      'notes.txt': 'buy chalk',
      'empty.json': '',
      'half.zip': zip.subarray(0, zip.length / 2),
    });
    for (const name of ['notes.txt', 'empty.json', 'half.zip', 'absent.json', '.']) {
      const { status, json } = await muster(['import', name, '--json'], folder);
      expect(status, name).toBe(1);
      expect(json.problems.length, name).toBeGreaterThan(0);
      expect(json.problems[0].message.length, name).toBeGreaterThan(20);
    }
  });
});

describe('muster check', () => {
  it('the demo campus passes its plan checks and reports every check of a code set', async () => {
    const { status, json } = await muster(['check', DEMO, '--code', 'gb50099', '--json']);
    expect(status).toBe(0);
    expect(json.codeChecks.length).toBeGreaterThan(15);
    for (const check of json.codeChecks) {
      expect(Object.keys(check).sort()).toEqual(
        expect.arrayContaining(['clause', 'confidence', 'id', 'limit', 'measured', 'path', 'status']),
      );
      expect(check.status).not.toBe('fail');
    }
  });
});

describe('muster simulate', () => {
  it(
    '[CLI1] a written scenario answers with every field of the contract',
    async () => {
      const folder = folderWith({ 'room.wkt': ROOM, 'gate.json': JSON.stringify(gate) });
      const { status, json, stdout } = await muster(
        ['simulate', 'room.wkt', '--scenario', 'gate.json', '--json'],
        folder,
      );
      expect(status).toBe(0);
      expect(stdout.trim().split('\n')).toHaveLength(1);
      expect(Object.keys(json)).toEqual(
        expect.arrayContaining([
          'engine',
          'planHash',
          'scenarioHash',
          'seed',
          'hash',
          'occupants',
          'evacuated',
          'stuck',
          'evacuationTimeS',
          'simulatedS',
          'groups',
          'exits',
          'lines',
          'areas',
          'phases',
          'bottlenecks',
          'agentSteps',
          'cpuS',
          'wallS',
        ]),
      );
      expect(json).toMatchObject({ seed: 1, occupants: 50, evacuated: 50, stuck: [] });
      expect(json.groups.pen).toMatchObject({ count: 40 });
      expect(json.exits.E1.count).toBe(50);
      expect(json.lines.L1.timesS).toHaveLength(json.lines.L1.count);
      // the exit was closed from 12 s to 16 s
      expect(json.lines.L1.timesS.filter((t: number) => t > 12.1 && t < 16)).toEqual([]);
      for (const id of ['A1', 'A2']) {
        expect(json.areas[id].series.length).toBeGreaterThanOrEqual(Math.floor(json.simulatedS));
        expect(json.areas[id].meanDensityPerM2).toBeGreaterThan(0);
      }
    },
    PATIENCE_MS,
  );

  it(
    '[CLI5] the same seed gives the same run, another seed another, whatever the number of workers',
    async () => {
      const folder = folderWith({ 'room.wkt': ROOM, 'gate.json': JSON.stringify(gate) });
      const simulate = (...more: string[]) =>
        muster(['simulate', 'room.wkt', '--scenario', 'gate.json', '--json', ...more], folder);
      const [once, again, one, two] = await Promise.all([
        simulate('--seed', '7'),
        simulate('--seed', '7'),
        simulate('--seed', '7', '--runs', '3', '--workers', '1'),
        simulate('--seed', '7', '--runs', '3', '--workers', '2'),
      ]);
      expect(withoutTimes(again.json)).toEqual(withoutTimes(once.json));
      expect(one.json.runs.map(withoutTimes)).toEqual(two.json.runs.map(withoutTimes));
      expect(one.json.runs[0].hash).toBe(once.json.hash);
      expect(new Set(one.json.runs.map((run: { hash: string }) => run.hash)).size).toBe(3);
      expect(one.json.summary.evacuationTimeS).toMatchObject({ runs: 3 });
    },
    PATIENCE_MS,
  );

  it(
    'the demo school’s fire drill brings everyone to the field, and twice to the same hash',
    async () => {
      const args = ['simulate', DEMO, '--preset', 'fire', '--school', DEMO_SCHOOL, '--seed', '7', '--json'];
      const [once, again] = await Promise.all([muster(args), muster(args)]);
      expect(once.json).toMatchObject({
        occupants: 1468,
        evacuated: 1468,
        stuck: [],
      });
      // the field, and outdoors the posts at which seven of the staff stay until the drill is over
      const { 'assembly:field': onTheField, ...atPosts } = once.json.routes as Record<string, number>;
      expect(Object.keys(atPosts).every((id) => id.startsWith('post:'))).toBe(true);
      expect(onTheField).toBe(1461);
      expect(Object.values(atPosts).reduce((sum, count) => sum + count, onTheField as number)).toBe(1468);
      expect(once.json.phases.map((phase: { name: string }) => phase.name)).toEqual([
        'detection',
        'alarm',
        'response',
        'evacuation',
        'assembly',
        'rollCall',
        'allClear',
      ]);
      expect(again.json.hash).toBe(once.json.hash);
    },
    6 * PATIENCE_MS,
  );

  it(
    '[CLI6] 500 people on the imported campus each end at an exit or are named as stuck',
    async () => {
      const { status, json } = await muster(['simulate', IMDF, '--preset', 'fire', '--people', '500', '--json']);
      expect(status).toBe(0);
      const out = Object.values(json.exits as Record<string, { count: number }>).reduce(
        (sum, exit) => sum + exit.count,
        0,
      );
      expect(out + json.stuck.length).toBe(500);
      expect(json.problems.some((problem: { message: string }) => problem.message.includes('no way out'))).toBe(true);
    },
    3 * PATIENCE_MS,
  );

  it(
    '[CLI2] a scenario at odds with the plan is refused with the name at fault',
    async () => {
      const odd = (change: object) => JSON.stringify({ ...gate, ...change });
      const folder = folderWith({
        'room.wkt': ROOM,
        'door.json': odd({ doorEvents: [{ atS: 1, door: 'E9', state: 'closed' }] }),
        'crowd.json': odd({ occupants: [{ ...gate.occupants[0], count: 400 }] }),
        'no-exit.json': odd({
          exits: [],
          doorEvents: [],
          occupants: [{ ...gate.occupants[0], goal: { nearest: true } }],
        }),
      });
      const refuse = async (scenario: string) => {
        const { status, json } = await muster(['simulate', 'room.wkt', '--scenario', scenario, '--json'], folder);
        expect(status, scenario).toBe(1);
        return json.problems as { code: string; message: string }[];
      };
      expect((await refuse('door.json'))[0]?.message).toContain('E9');
      expect((await refuse('crowd.json'))[0]?.code).toBe('people-do-not-fit');
      expect((await refuse('no-exit.json')).length).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});

describe('muster schedule and score', () => {
  it('the demo school’s year has duties with their clauses and drills on dates', async () => {
    const { status, json } = await muster(['schedule', DEMO_SCHOOL, '--year', '2026-2027', '--json']);
    expect(status).toBe(0);
    expect(Object.keys(json).sort()).toEqual(
      expect.arrayContaining(['conflicts', 'drills', 'duties', 'gap', 'optimal']),
    );
    for (const duty of json.duties)
      expect(duty).toMatchObject({ rule: expect.any(String), pack: expect.any(String), status: expect.any(String) });
    for (const drill of json.drills) expect(drill.date).toMatch(/^202[67]-\d\d-\d\d$/);
  });

  it('[CLI60] an earlier plan moves as little as it must, and an overdue duty is told in words', async () => {
    const args = ['schedule', DEMO_SCHOOL, '--year', '2026-2027'];
    const before = await muster([...args, '--json']);
    const folder = folderWith({ 'before.json': JSON.stringify(before.json) });
    const after = await muster([...args, '--planned', 'before.json', '--today', '2026-09-08', '--json'], folder);
    expect(after.status).toBe(0);
    const kept = before.json.drills.filter((drill: { date: string }) => drill.date >= '2026-09-08');
    expect(after.json.drills).toEqual(kept);
    expect(after.json.conflicts.map((each: { code: string; rules: string[] }) => [each.code, each.rules])).toEqual([
      ['drill-duty-without-day', ['MZ-01']],
    ]);
    expect((await muster([...args, '--today', 'soon', '--json'])).status).toBe(2);
    const wrong = await muster([...args, '--planned', DEMO_SCHOOL, '--json']);
    expect([wrong.status, wrong.json.problems[0].code]).toEqual([1, 'planned-drills-invalid']);
  });

  it('the rubric’s worked example scores as printed there', async () => {
    const rubric = JSON.parse(readFileSync(join(ROOT, 'src/drills/data/scoring-rubric.json'), 'utf8'));
    const { scenario, ...values } = rubric.worked_example.inputs;
    const record = { format: 'muster/drill-record', schemaVersion: 1, profile: 'evac_day', scenario, values };
    const folder = folderWith({ 'record.json': JSON.stringify(record) });
    const { status, json } = await muster(['score', 'record.json', '--json'], folder);
    expect(status).toBe(0);
    expect(json).toMatchObject({ profile: 'evac_day', items: expect.any(Array), caps: expect.any(Array) });
    expect(json.items).toHaveLength(18);
    expect([json.provisionalTotal, json.total]).toEqual([83.7, 83.5]);
  });
});

describe('wrong use', () => {
  it.each([
    [['fly']],
    [['simulate', 'x.json', '--preset']],
    [['simulate', 'x.json']],
    [['simulate', 'x.json', '--preset', 'fire', '--people', 'many']],
    [['simulate', 'x.json', '--preset', 'fire', '--seed', 'x']],
    [['check', 'x.json', '--code', 'moon']],
    [['schedule', 'x.json', '--year', '2026']],
    [[]],
  ])('[CLI2] %j ends with status 2 and says how it is meant', async (args) => {
    const { status, json } = await muster([...args, '--json']);
    expect(status).toBe(2);
    expect(Object.keys(json)).toEqual(['usage']);
    expect(json.usage.length).toBeGreaterThan(20);
  });
});
