/** Many seeds of one order over several threads, until all are done, enough are, or someone presses Ctrl+C. */
import { availableParallelism } from 'node:os';
import {
  createRunCollector,
  type RepeatEnding,
  type RepeatOrder,
  type Replication,
  repeatRuns,
} from '../scenarios/index.js';
import { runMemoryMb, threadsWith } from './runThreads.js';

/** More threads than this for each processor only cost memory. */
const MOST_PER_PROCESSOR = 2;

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;
export type StopSignal = (typeof STOP_SIGNALS)[number];

export interface PoolRequest {
  readonly order: RepeatOrder;
  readonly seeds: readonly number[];
  readonly workers: number;
  /** Ends with the first runs that are enough. */
  readonly stopsWhenEnough: boolean;
}

export interface PoolEnding extends RepeatEnding {
  /** What is finished, by seed. */
  readonly replications: readonly Replication[];
  /** What made it stop; null when nobody did. */
  readonly signal: StopSignal | null;
}

/** A stop signal ends the runs under way and keeps those that are finished. */
export async function runMany({ order, seeds, workers, stopsWhenEnough }: PoolRequest): Promise<PoolEnding> {
  const count = Math.min(workers, seeds.length, MOST_PER_PROCESSOR * availableParallelism());
  const collector = createRunCollector(seeds, stopsWhenEnough);
  let signal: StopSignal | null = null;
  const runs = repeatRuns({
    order,
    seeds,
    workers: count,
    open: threadsWith(runMemoryMb(count)),
    finished(replication) {
      collector.add(replication);
      return !collector.isEnough();
    },
  });
  const stop = (by: StopSignal) => {
    signal ??= by;
    runs.cancel();
  };
  for (const each of STOP_SIGNALS) process.on(each, stop);
  const ending = await runs.ended;
  for (const each of STOP_SIGNALS) process.off(each, stop);
  return { ...ending, replications: collector.replications(), signal };
}
