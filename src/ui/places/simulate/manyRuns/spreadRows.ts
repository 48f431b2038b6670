/** The figures of many runs that are told: each with its spread, and the place that was the limit most often. */
import type { Replication } from '../../../../scenarios/index.js';
import { type FigureSummary, summariseFigure } from '../../../../sim/index.js';

export type SpreadFigure = 'assembled' | 'clear' | 'half' | 'most' | 'density';

export interface SpreadRow {
  readonly figure: SpreadFigure;
  readonly unit: 's' | 'perM2';
  readonly summary: FigureSummary;
}

/** Time by which this share of all people had arrived; null where fewer did. */
function arrivedShareS({ result, arrivalTimesS }: Replication, share: number): number | null {
  return arrivalTimesS[Math.max(0, Math.ceil(share * result.occupants) - 1)] ?? null;
}

const FIGURES: readonly [SpreadFigure, SpreadRow['unit'], (run: Replication) => number | null][] = [
  ['assembled', 's', ({ result }) => result.evacuationTimeS],
  ['clear', 's', ({ result }) => result.buildingClearTimeS],
  ['half', 's', (run) => arrivedShareS(run, 0.5)],
  ['most', 's', (run) => arrivedShareS(run, 0.95)],
  ['density', 'perM2', ({ result }) => result.bottlenecks[0]?.peakDensityPerM2 ?? null],
];

/** A figure that no run has is left out; one that some runs lack is told over the others. */
export function spreadRows(replications: readonly Replication[]): SpreadRow[] {
  return FIGURES.flatMap(([figure, unit, of]) => {
    const values = replications.map(of).filter((value) => value !== null);
    return values.length === 0 ? [] : [{ figure, unit, summary: summariseFigure(values) }];
  });
}

export interface CommonLimit {
  readonly where: string;
  readonly whereEn: string;
  /** Runs in which it was the worst place. */
  readonly runs: number;
}

/** The place that was the worst in most runs; null where no run had one. The first named wins a tie. */
export function commonLimit(replications: readonly Replication[]): CommonLimit | null {
  const limits = new Map<string, CommonLimit>();
  for (const { result } of replications) {
    const worst = result.bottlenecks[0];
    if (worst === undefined) continue;
    const runs = (limits.get(worst.where)?.runs ?? 0) + 1;
    limits.set(worst.where, { where: worst.where, whereEn: worst.whereEn, runs });
  }
  let most: CommonLimit | null = null;
  for (const limit of limits.values()) if (most === null || limit.runs > most.runs) most = limit;
  return most;
}
