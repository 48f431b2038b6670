/** A scenario beside itself with what-ifs: the same seeds of both. Kept until the page is closed or something changes. */
import { create } from 'zustand';
import type { Problem } from '../../model/index.js';
import {
  createRunCollector,
  type RepeatedRuns,
  type RepeatOrder,
  type Replication,
  repeatRuns,
} from '../../scenarios/index.js';
import type { RepeatCrew } from './repeatStore.js';

export interface CompareState {
  readonly status: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  /** What the two were, to tell whether they still are. */
  readonly without: RepeatOrder | null;
  readonly with: RepeatOrder | null;
  readonly asked: number;
  /** In the order of their seeds. */
  readonly runsWithout: readonly Replication[];
  readonly runsWith: readonly Replication[];
  readonly problems: readonly Problem[];
}

export const COMPARE_AT_REST: CompareState = {
  status: 'idle',
  without: null,
  with: null,
  asked: 0,
  runsWithout: [],
  runsWith: [],
  problems: [],
};

export const useCompareStore = create<CompareState>(() => COMPARE_AT_REST);

let current: RepeatedRuns | null = null;
let round = 0;

/** Whether two orders ask for the same runs: the same plan and school at hand, the same scenario word for word. */
export function isSameOrder(one: RepeatOrder | null, other: RepeatOrder | null): boolean {
  if (one === null || other === null) return one === other;
  const said = ({ scenario }: RepeatOrder) => JSON.stringify({ ...scenario, seed: 0, name: '', nameEn: '' });
  return one.plan === other.plan && one.school === other.school && said(one) === said(other);
}

/**
 * Runs both with the seeds first, first + 1, …; runs of the same scenario that are finished already are kept.
 *
 * Settles when both are done, or when one was refused or stopped.
 */
export async function compareOrders(
  without: RepeatOrder,
  changed: RepeatOrder,
  first: number,
  count: number,
  crew: RepeatCrew,
): Promise<void> {
  stopComparing();
  const own = ++round;
  const seeds = Array.from({ length: count }, (_, k) => first + k);
  const before = useCompareStore.getState();
  const known = (order: RepeatOrder, last: RepeatOrder | null, runs: readonly Replication[]) =>
    isSameOrder(order, last) ? runs.filter(({ seed }) => seeds.includes(seed)) : [];
  const kept = {
    runsWithout: known(without, before.without, before.runsWithout),
    runsWith: known(changed, before.with, before.runsWith),
  };
  useCompareStore.setState({ ...COMPARE_AT_REST, ...kept, status: 'running', without, with: changed, asked: count });
  for (const [field, order] of [
    ['runsWithout', without],
    ['runsWith', changed],
  ] as const) {
    const collector = createRunCollector(seeds);
    for (const each of kept[field]) collector.add(each);
    const missing = seeds.filter((seed) => !kept[field].some((each) => each.seed === seed));
    const runs = repeatRuns({
      order,
      seeds: missing,
      ...crew,
      finished(replication) {
        collector.add(replication);
        if (own === round) useCompareStore.setState({ [field]: collector.replications() });
        return true;
      },
    });
    current = runs;
    const { kind, problems } = await runs.ended;
    if (own !== round) return;
    if (kind !== 'done' || problems.length > 0) {
      useCompareStore.setState({ status: kind === 'cancelled' ? 'stopped' : 'failed', problems });
      return;
    }
  }
  current = null;
  useCompareStore.setState({ status: 'done' });
}

/** Ends what is being computed; what is finished stays. */
export function stopComparing(): void {
  const ended = current;
  current = null;
  ended?.cancel();
}

export function forgetComparison(): void {
  round++;
  stopComparing();
  useCompareStore.setState(COMPARE_AT_REST);
}
