/** Mean, spread and interval of one figure over several runs. */

export interface FigureSummary {
  /** Runs in which the figure exists. */
  readonly runs: number;
  readonly mean: number;
  /** Of the sample, with n − 1; 0 for one run. */
  readonly sd: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** 95 % interval of the mean by Student's t; null for one run, which has none. */
  readonly ci95: readonly [number, number] | null;
}

/** 97.5 % quantile of Student's t for 1 to 30 degrees of freedom (standard table). */
const T_975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;

const T_975_INFINITE = 1.96;

/** 97.5 % quantile of Student's t, to three digits. */
export function studentT975(degreesOfFreedom: number): number {
  const listed = T_975[degreesOfFreedom - 1];
  // beyond the table it runs nearly straight in 1 / degrees of freedom
  return listed ?? T_975_INFINITE + ((2.042 - T_975_INFINITE) * 30) / degreesOfFreedom;
}

/**
 * Quantile of sorted values, straight between neighbours.
 *
 * @param share - in [0, 1]
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (position - below);
}

/** @param values - at least one */
export function summariseFigure(values: readonly number[]): FigureSummary {
  const runs = values.length;
  const sorted = [...values].sort((a, b) => a - b);
  const mean = sorted.reduce((sum, value) => sum + value, 0) / runs;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const sd = runs > 1 ? Math.sqrt(squares / (runs - 1)) : 0;
  const half = runs > 1 ? (studentT975(runs - 1) * sd) / Math.sqrt(runs) : 0;
  return {
    runs,
    mean,
    sd,
    p5: quantile(sorted, 0.05),
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    ci95: runs > 1 ? [mean - half, mean + half] : null,
  };
}
