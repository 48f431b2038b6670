import { describe, expect, it } from 'vitest';
import { problem } from '../../src/model/index.js';
import {
  createRunCollector,
  type OpenRunWorker,
  type RepeatOrder,
  type Replication,
  type RunAnswer,
  repeatRuns,
  summariseReplications,
  type WorkerEnd,
} from '../../src/scenarios/index.js';

const order = {} as RepeatOrder;
const seeds = [7, 8, 9, 10, 11, 12];

function replication(seed: number, evacuationTimeS = 100 + seed): Replication {
  const result = { seed, hash: `hash of ${seed}`, evacuationTimeS, stuck: [] } as unknown as Replication['result'];
  return { seed, result, arrivalTimesS: [50, evacuationTimeS] };
}

const finished = (seed: number): RunAnswer => ({ kind: 'finished', replication: replication(seed) });
const outOfMemory: WorkerEnd = { isOutOfMemory: true, message: 'heap limit' };

/** Workers in the hands of the test: what they were given, and what they say. */
function crew() {
  const opened: {
    order: RepeatOrder;
    given: number[];
    isEnded: boolean;
    say(answer: RunAnswer): void;
    die(end: WorkerEnd): void;
  }[] = [];
  const open: OpenRunWorker = (shipped, listener) => {
    const worker = {
      order: shipped,
      given: [] as number[],
      isEnded: false,
      say: (answer: RunAnswer) => listener.answered(answer),
      die: (end: WorkerEnd) => listener.died(end),
    };
    opened.push(worker);
    return {
      compute: (seed) => worker.given.push(seed),
      end: () => {
        worker.isEnded = true;
      },
    };
  };
  /** The worker that computes a seed. */
  const at = (seed: number) => {
    const worker = opened.find((each) => !each.isEnded && each.given.at(-1) === seed);
    if (worker === undefined) throw new Error(`nobody computes seed ${seed}`);
    return worker;
  };
  return { open, opened, at };
}

function start(workers: number, of: readonly number[] = seeds) {
  const team = crew();
  const collector = createRunCollector(of);
  const runs = repeatRuns({
    order,
    seeds: of,
    workers,
    open: team.open,
    finished: (each) => {
      collector.add(each);
      return true;
    },
  });
  return { ...team, collector, runs };
}

describe('many runs', () => {
  it.each([1, 2, 3])('[SC200] with %i workers the answers stand in the order of the seeds', async (workers) => {
    const { at, opened, collector, runs } = start(workers);
    // the last that was begun finishes first
    for (let left = seeds.length; left > 0; left--) {
      const busy = opened.filter((each) => !each.isEnded).map((each) => each.given.at(-1) as number);
      const latest = Math.max(...busy);
      at(latest).say(finished(latest));
    }
    expect(await runs.ended).toEqual({ kind: 'done', problems: [] });
    expect(collector.replications()).toEqual(seeds.map((seed) => replication(seed)));
    expect(opened).toHaveLength(workers);
    expect(opened.every((each) => each.isEnded && each.order === order)).toBe(true);
  });

  it('[SC201] a worker that dies ends its own run alone, told by its seed, and another takes its place', async () => {
    const { at, opened, collector, runs } = start(2);
    at(8).die(outOfMemory);
    expect(opened).toHaveLength(3);
    for (const seed of [7, 9, 10, 11, 12]) at(seed).say(finished(seed));
    const { kind, problems } = await runs.ended;
    expect(kind).toBe('done');
    expect(problems).toMatchObject([{ code: 'run-out-of-memory', values: { seed: 8 } }]);
    expect(problems[0]?.message).toContain('seed 8');
    expect(collector.replications().map((each) => each.seed)).toEqual([7, 9, 10, 11, 12]);
  });

  it('[SC201] where every run breaks, no more than three are tried', async () => {
    const { at, opened, runs } = start(1);
    for (const seed of [7, 8, 9]) at(seed).die({ isOutOfMemory: false, message: 'script not found' });
    const { kind, problems } = await runs.ended;
    expect(kind).toBe('halted');
    expect(problems.map((each) => each.values?.seed)).toEqual([7, 8, 9]);
    expect(opened).toHaveLength(3);
  });

  it('[SC202] an order that is refused is not tried with every seed; runs under way are finished', async () => {
    const { at, collector, runs } = start(2);
    at(8).say({ kind: 'refused', problems: [problem('error', 'people-do-not-fit', '', 'Too many.')] });
    at(7).say(finished(7));
    expect(await runs.ended).toMatchObject({ kind: 'halted', problems: [{ code: 'people-do-not-fit' }] });
    expect(collector.replications().map((each) => each.seed)).toEqual([7]);
  });

  it('[SC203] a cancel keeps what is finished and ends what is under way', async () => {
    const { at, opened, collector, runs } = start(2);
    at(8).say(finished(8));
    const late = at(7);
    runs.cancel();
    expect(await runs.ended).toEqual({ kind: 'cancelled', problems: [] });
    expect(opened.every((each) => each.isEnded)).toBe(true);
    late.say(finished(7));
    expect(collector.replications().map((each) => each.seed)).toEqual([8]);
  });

  it('[SC203] a cancel after the end changes nothing', async () => {
    const { at, runs } = start(1, [3]);
    at(3).say(finished(3));
    runs.cancel();
    expect((await runs.ended).kind).toBe('done');
  });
});

describe('the collector', () => {
  it('[SC204] the summary does not depend on who finished first', () => {
    const forth = createRunCollector(seeds);
    const back = createRunCollector(seeds);
    for (const seed of seeds) forth.add(replication(seed));
    for (const seed of [...seeds].reverse()) back.add(replication(seed));
    expect(summariseReplications(back.replications())).toEqual(summariseReplications(forth.replications()));
    expect(summariseReplications([])).toBeNull();
  });

  it('[SC205] the stop rule ends at the same run whoever finished first', () => {
    const many = Array.from({ length: 20 }, (_, k) => k);
    const forth = createRunCollector(many, true);
    for (const seed of many) if (!forth.isEnough()) forth.add(replication(seed, 100));
    const back = createRunCollector(many, true);
    for (const seed of [...many].reverse()) back.add(replication(seed, 100));
    expect(forth.replications()).toHaveLength(12);
    expect(back.replications()).toEqual(forth.replications());
  });
});
