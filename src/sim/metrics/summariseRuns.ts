/**
 * The figures of many runs: the same tree as one run's figures, with a summary in place of every number.
 *
 * Lists (series, crossings, bottlenecks, phases) are left out, except that the stuck are counted. Hashes and the seed
 * are no figures.
 */
import { type FigureSummary, summariseFigure } from './figureSummary.js';
import { roundFigures } from './roundedFigures.js';
import type { RunSummary } from './summariseRun.js';

export interface FigureSummaries {
  readonly [figure: string]: FigureSummary | FigureSummaries;
}

const NO_FIGURES: ReadonlySet<string> = new Set(['seed']);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function summariseTrees(trees: readonly Record<string, unknown>[]): FigureSummaries {
  const keys: string[] = [];
  const seen = new Set<string>();
  for (const tree of trees) {
    for (const key of Object.keys(tree)) {
      if (!seen.has(key)) keys.push(key);
      seen.add(key);
    }
  }
  const entries: [string, FigureSummary | FigureSummaries][] = [];
  for (const key of keys) {
    if (NO_FIGURES.has(key)) continue;
    const values = trees.map((tree) => tree[key]);
    const numbers = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
    const branches = values.filter(isObject);
    if (numbers.length > 0) entries.push([key, summariseFigure(numbers)]);
    else if (branches.length > 0) entries.push([key, summariseTrees(branches)]);
  }
  return Object.fromEntries(entries);
}

/** @param runs - at least one; figures that some runs lack are summarised over the others */
export function summariseRuns(runs: readonly RunSummary[]): FigureSummaries {
  return roundFigures(summariseTrees(runs.map((run) => ({ ...run, stuck: run.stuck.length }))));
}
