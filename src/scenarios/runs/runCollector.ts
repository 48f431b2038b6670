/** Takes finished runs in any order and sums them up in the order of their seeds. */
import {
  assessConvergence,
  type Convergence,
  type FigureSummaries,
  roundFigures,
  summariseRuns,
} from '../../sim/index.js';
import type { Replication } from './replication.js';

/** The figures over all runs, and whether there are enough. */
export type RunsSummary = FigureSummaries & { readonly convergence: Convergence | null };

export interface RunCollector {
  add(replication: Replication): void;
  /** By seed. With a stop rule, those up to the run that was enough, whatever finished beyond it. */
  replications(): readonly Replication[];
  /** Whether the stop rule has been met. Never without one. */
  isEnough(): boolean;
}

/** Whether these runs, in the order of their seeds, are enough, and how many more if not. */
export function convergenceOf(replications: readonly Replication[]): Convergence | null {
  return assessConvergence(
    replications.map(({ result, arrivalTimesS }) => ({ evacuationTimeS: result.evacuationTimeS, arrivalTimesS })),
  );
}

/** @param replications - by seed; null for none, which have no figures */
export function summariseReplications(replications: readonly Replication[]): RunsSummary | null {
  if (replications.length === 0) return null;
  const figures = summariseRuns(replications.map(({ result }) => result));
  return { ...figures, convergence: roundFigures(convergenceOf(replications)) } as RunsSummary;
}

/**
 * @param seeds - in order; other seeds are not expected
 * @param stopsWhenEnough - stop rule: the first runs without a gap that are enough. Which these are does not depend on
 * who finished first.
 */
export function createRunCollector(seeds: readonly number[], stopsWhenEnough = false): RunCollector {
  const bySeed = new Map<number, Replication>();
  let unbroken = 0;
  let enoughAt: number | null = null;

  const until = (count: number) => seeds.slice(0, count).flatMap((seed) => bySeed.get(seed) ?? []);

  return {
    add(replication) {
      bySeed.set(replication.seed, replication);
      if (!stopsWhenEnough) return;
      while (enoughAt === null && bySeed.has(seeds[unbroken] ?? Number.NaN)) {
        unbroken++;
        if (convergenceOf(until(unbroken))?.advice === 'enough') enoughAt = unbroken;
      }
    },
    replications: () => until(enoughAt ?? seeds.length),
    isEnough: () => enoughAt !== null,
  };
}
