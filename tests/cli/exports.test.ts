import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { readCsv, readTrajectory } from '../sim/support/readExports.js';
import { folderWith, muster } from './command.js';

const PATIENCE_MS = 120_000;

/** Ten people walk out of a room 5 m square. */
const walkOut = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'walk out',
  kind: 'free',
  dtS: 0.05,
  maxTimeS: 120,
  seed: 3,
  occupants: [
    {
      id: '一班',
      level: '0',
      area: [
        [0, 0],
        [5, 0],
        [5, 5],
        [0, 5],
      ],
      count: 10,
      freeSpeedMPerS: 1.3,
      preMovementTimeS: 1,
      goal: { exits: ['E1'] },
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
  measurements: {
    lines: [{ id: 'L1', level: '0', from: [4.5, 1], to: [4.5, 4] }],
    areas: [
      {
        id: 'A1',
        level: '0',
        polygon: [
          [2, 2],
          [4, 2],
          [4, 3],
          [2, 3],
        ],
      },
    ],
  },
};

function room(): string {
  return folderWith({
    '教室.wkt': 'POLYGON ((0 0, 5 0, 5 5, 0 5, 0 0))',
    'walk.json': JSON.stringify(walkOut),
  });
}

const simulate = (folder: string, ...more: string[]) =>
  muster(['simulate', '教室.wkt', '--scenario', 'walk.json', ...more, '--json'], folder);

function table(file: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(readFileSync(file));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

describe('simulate --out', () => {
  it(
    '[SIM174] writes the figures and the tables, and prints the same as without',
    async () => {
      const folder = room();
      const { status, json } = await simulate(folder, '--out', '结果 1');
      expect(status).toBe(0);
      const plain = await simulate(folder);
      expect({ ...json, cpuS: 0, wallS: 0 }).toEqual({ ...plain.json, cpuS: 0, wallS: 0 });
      const files = readdirSync(join(folder, '结果 1')).sort();
      expect(files.filter((name) => !name.endsWith('.csv'))).toEqual(['run.json']);
      expect(JSON.parse(readFileSync(join(folder, '结果 1', 'run.json'), 'utf8')).hash).toBe(json.hash);
      const people = table(join(folder, '结果 1', 'persons.csv'));
      expect(people).toHaveLength(10);
      expect(Math.max(...people.map((each) => Number(each.end_s)))).toBeCloseTo(json.exits.E1.lastS, 3);
      const crossings = table(join(folder, '结果 1', 'passages.csv')).filter((each) => each.id === 'L1');
      expect(crossings.map((each) => Number(each.time_s))).toEqual(json.lines.L1.timesS);
      expect(json.lines.L1.specificFlowPerMS).toBeCloseTo(json.lines.L1.meanFlowPerS / 3, 4);
      expect(table(join(folder, '结果 1', 'areas.csv'))).toHaveLength(json.areas.A1.series.length);
    },
    PATIENCE_MS,
  );

  it(
    '[SIM174] of many runs each has its folder, in every format asked for',
    async () => {
      const folder = room();
      const more = ['--runs', '2', '--workers', '2', '--out', 'many', '--export', 'trajectory,parquet'];
      const { status, json } = await simulate(folder, ...more);
      expect(status).toBe(0);
      for (const [index, seed] of ['seed-3', 'seed-4'].entries()) {
        const own = join(folder, 'many', seed);
        expect(JSON.parse(readFileSync(join(own, 'run.json'), 'utf8')).hash).toBe(json.runs[index].hash);
        expect(readTrajectory(readFileSync(join(own, 'trajectory', '0.txt')))).toMatchObject({
          frameRate: 5,
          unit: 'm',
        });
        expect(readFileSync(join(own, 'trajectory', '0.wkt'), 'utf8')).toMatch(/^POLYGON/);
        const { buffer, byteOffset, byteLength } = readFileSync(join(own, 'persons.parquet'));
        const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
        expect(await parquetReadObjects({ file })).toHaveLength(10);
        expect(existsSync(join(own, 'persons.csv'))).toBe(false);
      }
      expect(existsSync(join(folder, 'many', 'runs.json'))).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    '[SIM174] an export without a folder, or of another name, is wrong use that says what there is',
    async () => {
      const folder = room();
      const without = await simulate(folder, '--export', 'csv');
      expect(without).toMatchObject({ status: 2, json: { usage: expect.stringContaining('--out DIR') } });
      const unknown = await simulate(folder, '--out', 'x', '--export', 'csv,xlsx');
      expect(unknown).toMatchObject({
        status: 2,
        json: { usage: expect.stringMatching(/“xlsx”.*csv, parquet, trajectory/) },
      });
      const none = await simulate(folder, '--out', 'only', '--export', 'none');
      expect(none.status).toBe(0);
      expect(readdirSync(join(folder, 'only'))).toEqual(['run.json']);
    },
    PATIENCE_MS,
  );

  it(
    '[SIM174] a file that cannot be written is a problem that names it',
    async () => {
      // a folder lies where a table is to go
      const folder = room();
      await simulate(folder, '--out', 'taken/persons.csv', '--export', 'none');
      const { status, json } = await simulate(folder, '--out', 'taken');
      expect(status).toBe(1);
      expect(json.problems[0]).toMatchObject({
        code: 'file-unwritable',
        message: expect.stringContaining('persons.csv'),
      });
    },
    PATIENCE_MS,
  );
});
