/** Many runs by the built command: real threads, a real stop signal, a thread that really runs out of memory. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { threadsWith } from '../../src/cli/runThreads.js';
import { threadCpuMs } from '../../src/cli/threadClock.js';
import { parseScenario, type RepeatOrder, repeatRuns } from '../../src/scenarios/index.js';
import { planFromText } from '../support/planFromText.js';
import { folderWith, muster, ROOT } from './command.js';

const PATIENCE_MS = 120_000;
const ROOM = 'POLYGON ((0 0, 8 0, 8 5, 0 5, 0 0))';
const scenario = {
  format: 'muster/scenario',
  schemaVersion: 1,
  name: 'room',
  kind: 'free',
  dtS: 0.05,
  maxTimeS: 120,
  seed: 1,
  occupants: [
    {
      ...{ id: 'pen', level: '0', count: 12 },
      area: [
        [0, 0],
        [6, 0],
        [6, 5],
        [0, 5],
      ],
      ...{ freeSpeedMPerS: 1.3, bodyRadiusM: 0.2, preMovementTimeS: { uniform: [0, 5] }, goal: { exits: ['E1'] } },
    },
  ],
  exits: [
    {
      ...{ id: 'E1', level: '0' },
      area: [
        [8, 2],
        [9, 2],
        [9, 3],
        [8, 3],
      ],
    },
  ],
};

const folder = folderWith({ 'room.wkt': ROOM, 'room.json': JSON.stringify(scenario) });
const ARGS = ['simulate', 'room.wkt', '--scenario', 'room.json', '--json'];
const simulate = (...more: string[]) => muster([...ARGS, ...more], folder);

type Run = Record<string, unknown> & { readonly seed: number; readonly cpuS: number; readonly wallS: number };
const withoutClocks = ({ cpuS, wallS, ...rest }: Run): Record<string, unknown> => rest;

describe('muster simulate --runs', () => {
  it(
    '[CLI20] one, two and three workers print the same runs in the same order, with one summary',
    async () => {
      const answers = [];
      for (const workers of ['1', '2', '3']) answers.push(await simulate('--runs', '5', '--workers', workers));
      const [one, two, three] = answers.map(({ json }) => (json.runs as Run[]).map(withoutClocks));
      expect(one?.map((run) => run.seed)).toEqual([1, 2, 3, 4, 5]);
      expect(two).toEqual(one);
      expect(three).toEqual(one);
      expect(answers[0]?.json).not.toHaveProperty('incomplete');
      const convergence = answers[2]?.json.summary.convergence;
      expect(convergence).toMatchObject({ runs: 5, advice: `about ${convergence.moreRuns} more` });
    },
    PATIENCE_MS,
  );

  it(
    '[CLI21] a run is charged the processor time of its own thread, never more than passed',
    async () => {
      const { json } = await simulate('--runs', '4', '--workers', '3');
      for (const { cpuS, wallS } of json.runs as Run[]) {
        expect(cpuS).toBeGreaterThan(0);
        // both are rounded to a millisecond
        expect(cpuS).toBeLessThanOrEqual(wallS + 0.02);
      }
      expect(threadCpuMs()).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );

  it(
    '[CLI22] Ctrl+C prints one object with the runs that are finished, and ends with status 130',
    async () => {
      const args = [join(ROOT, 'build/cli/muster.js'), ...ARGS, '--runs', '10000', '--workers', '2'];
      const child = spawn(process.execPath, args, { env: { ...process.env, INIT_CWD: folder }, stdio: 'pipe' });
      let stdout = '';
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk.toString();
      });
      // the first results are there before long; how many does not matter
      setTimeout(() => child.kill('SIGINT'), 5000);
      const status = await new Promise((resolve) => child.on('exit', resolve));
      const json = JSON.parse(stdout);
      expect(status).toBe(130);
      expect(stdout.trim().split('\n')).toHaveLength(1);
      expect(json.incomplete).toEqual({ asked: 10_000, finished: json.runs.length, because: 'interrupted' });
      expect(json.runs.length).toBeLessThan(10_000);
    },
    PATIENCE_MS,
  );

  it(
    '[CLI23] --runs auto ends with the runs that are enough, the same for any number of workers',
    async () => {
      // one person who begins nearly at the same place, so that few runs are enough
      const area = [
        [0.5, 2],
        [1.2, 2],
        [1.2, 2.7],
        [0.5, 2.7],
      ];
      const person = { ...scenario.occupants[0], count: 1, preMovementTimeS: 5, area };
      const steady = { ...scenario, occupants: [person] };
      const still = folderWith({ 'room.wkt': ROOM, 'room.json': JSON.stringify(steady) });
      const auto = async (workers: string) => {
        const { json } = await muster([...ARGS, '--runs', 'auto', '--workers', workers], still);
        expect(json.summary.convergence).toMatchObject({ advice: 'enough', runs: json.runs.length });
        return (json.runs as Run[]).map(withoutClocks);
      };
      const one = await auto('1');
      expect(await auto('2')).toEqual(one);
      expect(one.length).toBeLessThan(100);
    },
    PATIENCE_MS,
  );

  it(
    '[CLI24] a thread that runs out of memory ends its own run, with a problem that names the seed',
    async () => {
      const read = parseScenario({ ...scenario, occupants: [{ ...scenario.occupants[0], count: 2 }] });
      const order: RepeatOrder = {
        plan: planFromText('#######\n#aaaaa#\n#aaaaE#\n#######'),
        scenario: read.value as RepeatOrder['scenario'],
      };
      const runs = repeatRuns({
        order,
        seeds: [41, 42],
        workers: 1,
        open: threadsWith(3, join(ROOT, 'build/cli/runWorker.js')),
        finished: () => true,
      });
      const { problems } = await runs.ended;
      expect(problems.map(({ code, values }) => [code, values?.seed])).toEqual([
        ['run-out-of-memory', 41],
        ['run-out-of-memory', 42],
      ]);
    },
    PATIENCE_MS,
  );
});
