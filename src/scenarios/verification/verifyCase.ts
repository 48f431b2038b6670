/** One case from its first seed to its verdict. */
import { type Figure, singleFigure } from './figure.js';
import type { VerificationCase } from './verificationCase.js';

export interface CaseResult {
  readonly id: string;
  readonly title: string;
  /** Whether every figure lies within its bounds, with the number of seeds the case asks for. */
  readonly passed: boolean;
  readonly figures: readonly Figure[];
  /** Seeds 1 to this number were run. */
  readonly seeds: number;
  /** Processor time of all of them, s. */
  readonly cpuS: number;
  readonly source: string;
  /** What keeps the figures from being a verdict, as fewer seeds than the case asks for. */
  readonly note?: string;
}

/** The verdict over what the seeds 1 to n of a case showed. */
export function judgeCase(each: VerificationCase, observations: readonly unknown[], cpuS: number): CaseResult {
  const { id, title, source } = each;
  const seeds = observations.length;
  const figures = each.judge(observations);
  const isWhole = seeds >= each.seeds;
  const passed = isWhole && figures.length > 0 && figures.every((figure) => figure.passed);
  const rounded = Math.round(cpuS * 1000) / 1000;
  const result = { id, title, passed, figures, seeds, cpuS: rounded, source };
  if (isWhole) return result;
  return { ...result, note: `a quick look with ${seeds} of ${each.seeds} seeds: no verdict, so not passed` };
}

/** The result of a case that came to a halt: failed, with the reason in its place in the table. */
export function haltedCase({ id, title, source }: VerificationCase, error: unknown): CaseResult {
  const reason = error instanceof Error ? error.message : String(error);
  const figures = [singleFigure('the case runs', Number.NaN, {}, reason)];
  return { id, title, passed: false, figures, seeds: 0, cpuS: 0, source };
}

/**
 * Runs a case here and now; one that comes to a halt has failed, and the others still run.
 *
 * @param seeds - instead of the number the case asks for
 * @param nowMs - processor time, for `cpuS`
 */
export function verifyCase(each: VerificationCase, nowMs: () => number, seeds: number = each.seeds): CaseResult {
  const startMs = nowMs();
  try {
    const observations = Array.from({ length: seeds }, (_, k) => each.observe(k + 1));
    return judgeCase(each, observations, (nowMs() - startMs) / 1000);
  } catch (error) {
    return haltedCase(each, error);
  }
}
