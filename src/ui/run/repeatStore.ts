/** The repeated runs of this page: what was asked for, and what is finished so far. Never saved. */
import { create } from 'zustand';
import type { Problem } from '../../model/index.js';
import {
  convergenceOf,
  createRunCollector,
  type OpenRunWorker,
  type RepeatEnding,
  type RepeatedRuns,
  type RepeatOrder,
  type Replication,
  repeatRuns,
} from '../../scenarios/index.js';
import type { Convergence } from '../../sim/index.js';
import { differInModelOnly } from './movementModel.js';

/** `cancelled` and `halted` keep what is finished. */
export type RepeatStatus = 'idle' | 'running' | RepeatEnding['kind'];

/** Finished runs of an order. */
export interface RepeatedBatch {
  readonly order: RepeatOrder;
  readonly replications: readonly Replication[];
}

export interface RepeatState {
  readonly status: RepeatStatus;
  readonly order: RepeatOrder | null;
  /** In order; runs are added at the end. */
  readonly seeds: readonly number[];
  readonly workers: number;
  /** Finished runs by seed. */
  readonly replications: readonly Replication[];
  readonly convergence: Convergence | null;
  /** The same drill by the other movement model, where it was run before. */
  readonly beside: RepeatedBatch | null;
  readonly problems: readonly Problem[];
  /** When the latest batch began, ms of the page's clock, and what was finished by then. */
  readonly startedMs: number;
  readonly finishedBefore: number;
}

export const REPEAT_AT_REST: RepeatState = {
  status: 'idle',
  order: null,
  seeds: [],
  workers: 1,
  replications: [],
  convergence: null,
  beside: null,
  problems: [],
  startedMs: 0,
  finishedBefore: 0,
};

export const useRepeatStore = create<RepeatState>(() => REPEAT_AT_REST);

/** What computes the runs: the workers of this page, or those of a test. */
export interface RepeatCrew {
  readonly open: OpenRunWorker;
  readonly workers: number;
}

let current: RepeatedRuns | null = null;

/** Computes the seeds that are not finished and keeps the others. */
async function run(
  order: RepeatOrder,
  seeds: readonly number[],
  kept: readonly Replication[],
  crew: RepeatCrew,
  beside: RepeatedBatch | null,
) {
  const collector = createRunCollector(seeds);
  for (const each of kept) collector.add(each);
  const known = new Set(kept.map(({ seed }) => seed));
  const missing = seeds.filter((seed) => !known.has(seed));
  const gather = () => {
    const replications = collector.replications();
    return { replications, convergence: convergenceOf(replications) };
  };
  useRepeatStore.setState({
    ...REPEAT_AT_REST,
    ...gather(),
    status: 'running',
    beside,
    order,
    seeds,
    workers: Math.min(crew.workers, missing.length),
    startedMs: performance.now(),
    finishedBefore: kept.length,
  });
  const runs = repeatRuns({
    order,
    seeds: missing,
    ...crew,
    finished(replication) {
      collector.add(replication);
      if (current === runs) useRepeatStore.setState(gather());
      return true;
    },
  });
  current = runs;
  const { kind, problems } = await runs.ended;
  if (current === runs) useRepeatStore.setState({ status: kind, problems });
}

/** What was finished of the same drill by the other model, in the runs at hand or beside them. */
function otherModel(order: RepeatOrder, { order: last, replications, beside }: RepeatState): RepeatedBatch | null {
  if (last !== null && replications.length > 0 && differInModelOnly(order, last)) return { order: last, replications };
  return beside !== null && differInModelOnly(order, beside.order) ? beside : null;
}

/** Runs seeds first, first + 1, …; runs still going are given up. */
export async function startRepeat(order: RepeatOrder, first: number, count: number, crew: RepeatCrew): Promise<void> {
  const beside = otherModel(order, useRepeatStore.getState());
  forgetRepeat();
  const seeds = Array.from({ length: count }, (_, k) => first + k);
  await run(order, seeds, [], crew, beside);
}

/** So many runs more: first those that a cancel left out, then the seeds that follow. */
export async function extendRepeat(more: number, crew: RepeatCrew): Promise<void> {
  const { status, order, seeds, replications, beside } = useRepeatStore.getState();
  const last = seeds.at(-1);
  if (status === 'running' || order === null || last === undefined) return;
  const finished = new Set(replications.map(({ seed }) => seed));
  const missing = seeds.filter((seed) => !finished.has(seed));
  const following = Array.from({ length: more }, (_, k) => last + 1 + k);
  const wanted = new Set([...missing, ...following].slice(0, more));
  const chosen = [...seeds, ...following].filter((seed) => finished.has(seed) || wanted.has(seed));
  await run(order, chosen, replications, crew, beside);
}

/** Ends what is being computed and keeps what is finished. */
export function cancelRepeat(): void {
  current?.cancel();
}

/** Ends everything and keeps nothing. */
export function forgetRepeat(): void {
  const ended = current;
  current = null;
  ended?.cancel();
  useRepeatStore.setState(REPEAT_AT_REST);
}
