import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenRunWorker, RepeatOrder, Replication, RunAnswer } from '../../src/scenarios/index.js';
import { dotStacks } from '../../src/ui/places/simulate/manyRuns/dotStacks.js';
import { commonLimit, spreadRows } from '../../src/ui/places/simulate/manyRuns/spreadRows.js';
import { cancelRepeat, extendRepeat, forgetRepeat, startRepeat, useRepeatStore } from '../../src/ui/run/repeatStore.js';
import { timeLeftS } from '../../src/ui/run/repeatTime.js';
import { repeatWorkerCount } from '../../src/ui/worker/repeatClient.js';

const order = {} as RepeatOrder;

function replication(seed: number, more: object = {}): Replication {
  const timeS = 100 + seed;
  const figures = { occupants: 2, evacuationTimeS: timeS, buildingClearTimeS: 90, bottlenecks: [], ...more };
  return { seed, result: { seed, ...figures } as unknown as Replication['result'], arrivalTimesS: [50, timeS] };
}

/** Workers that compute nothing until the test says what came of it. */
function crewOf(workers: number) {
  const busy: { seed: number; say(answer: RunAnswer): void; isEnded: boolean }[] = [];
  const open: OpenRunWorker = (_, listener) => {
    const mine: (typeof busy)[number][] = [];
    return {
      compute: (seed) => {
        const run = { seed, say: (answer: RunAnswer) => listener.answered(answer), isEnded: false };
        mine.push(run);
        busy.push(run);
      },
      end: () => {
        for (const run of mine) run.isEnded = true;
      },
    };
  };
  const finish = (seed: number) =>
    busy.find((run) => run.seed === seed)?.say({ kind: 'finished', replication: replication(seed) });
  return { crew: { open, workers }, busy, finish };
}

const state = () => useRepeatStore.getState();
const seedsDone = () => state().replications.map(({ seed }) => seed);

beforeEach(() => forgetRepeat());

describe('repeated runs in the page', () => {
  it('[UI120] show what is finished in the order of the seeds, while the others are computed', async () => {
    const { crew, finish } = crewOf(2);
    const ended = startRepeat(order, 5, 3, crew);
    expect(state()).toMatchObject({ status: 'running', seeds: [5, 6, 7], workers: 2, replications: [] });
    finish(6);
    expect(seedsDone()).toEqual([6]);
    finish(5);
    expect(seedsDone()).toEqual([5, 6]);
    expect(state().convergence).toMatchObject({ runs: 2, advice: 'about 10 more' });
    finish(7);
    await ended;
    expect(state()).toMatchObject({ status: 'done', problems: [] });
  });

  it('[UI121] a cancel keeps what is finished, and going on begins with what is missing', async () => {
    const first = crewOf(1);
    const ended = startRepeat(order, 1, 4, first.crew);
    first.finish(1);
    cancelRepeat();
    await ended;
    expect(state().status).toBe('cancelled');
    expect(seedsDone()).toEqual([1]);
    expect(first.busy.every((run) => run.isEnded)).toBe(true);

    const second = crewOf(3);
    const goneOn = extendRepeat(4, second.crew);
    expect(second.busy.map((run) => run.seed)).toEqual([2, 3, 4]);
    expect(state().seeds).toEqual([1, 2, 3, 4, 5]);
    for (const seed of [4, 3, 2, 5]) second.finish(seed);
    await goneOn;
    expect(seedsDone()).toEqual([1, 2, 3, 4, 5]);
    expect(state()).toMatchObject({ status: 'done', finishedBefore: 1 });
  });

  it('[UI121] runs that are forgotten leave nothing, and nothing of them is heard', async () => {
    const { crew, finish } = crewOf(1);
    const ended = startRepeat(order, 1, 2, crew);
    forgetRepeat();
    finish(1);
    await ended;
    expect(state()).toMatchObject({ status: 'idle', replications: [], order: null });
  });

  it('[UI122] a refused order says why and keeps what was finished', async () => {
    const { crew, busy, finish } = crewOf(1);
    const ended = startRepeat(order, 1, 3, crew);
    finish(1);
    busy[1]?.say({
      kind: 'refused',
      problems: [{ code: 'people-do-not-fit', severity: 'error', path: '', message: '' }],
    });
    await ended;
    expect(state()).toMatchObject({ status: 'halted', problems: [{ code: 'people-do-not-fit' }] });
    expect(seedsDone()).toEqual([1]);
  });

  it('[UI123] one processor is left to the page, and no more than four are taken', () => {
    expect([1, 2, 4, 16].map(repeatWorkerCount)).toEqual([1, 1, 3, 4]);
  });
});

describe('the time that is left', () => {
  const progress = { elapsedS: 10, finished: 5, remaining: 25, workers: 2, oneRunS: 3 };

  it('[UI124] is told from the runs that are done, else from the one on the screen, else not', () => {
    expect(timeLeftS(progress)).toBe(50);
    expect(timeLeftS({ ...progress, finished: 0 })).toBe(29);
    expect(timeLeftS({ ...progress, finished: 0, oneRunS: null })).toBeNull();
    expect(timeLeftS({ ...progress, finished: 0, elapsedS: 1000 })).toBe(0);
    expect(timeLeftS({ ...progress, remaining: 0 })).toBe(0);
  });
});

describe('the figures of many runs', () => {
  it('[UI125] leave out what no run has, and are told over the runs that have them', () => {
    const stuck = replication(1, { evacuationTimeS: null });
    const rows = spreadRows([stuck, replication(2), replication(4)]);
    expect(rows.map(({ figure }) => figure)).toEqual(['assembled', 'clear', 'half', 'most']);
    expect(rows[0]?.summary).toMatchObject({ runs: 2, mean: 103 });
    expect(rows[2]?.summary).toMatchObject({ runs: 3, mean: 50 });
    expect(spreadRows([])).toEqual([]);
  });

  it('[UI125] name the place that was the limit most often', () => {
    const at = (where: string) => replication(1, { bottlenecks: [{ where, whereEn: where, peakDensityPerM2: 3 }] });
    expect(commonLimit([at('B'), at('A'), at('B'), replication(9)])).toEqual({ where: 'B', whereEn: 'B', runs: 2 });
    expect(commonLimit([replication(1)])).toBeNull();
  });

  it('[UI126] runs of nearly the same time are stacked, none hides another', () => {
    const dots = dotStacks([100, 101, 140, 99], 10);
    expect(dots.map(({ x, rank }) => [x, rank])).toEqual([
      [100, 0],
      [100, 1],
      [140, 0],
      [100, 2],
    ]);
  });
});
