/**
 * Figures of two ways over the same seeds, and their difference pair by pair.
 *
 * Both runs of a seed have the same people with the same draws, so the interval of the paired difference is the one
 * that tells whether the ways differ.
 */
import { type FigureSummary, summariseFigure } from '../../sim/index.js';
import type { RunResult } from '../run/runRequest.js';
import type { ComparedFigure } from './comparison.js';

export interface ComparedResult {
  readonly name: string;
  readonly unit: ComparedFigure['unit'];
  /** Null where no run has the figure. */
  readonly first: FigureSummary | null;
  readonly second: FigureSummary | null;
  /** Second less first, over the seeds in which both have the figure. */
  readonly difference: FigureSummary | null;
}

/** @param first, second - results of the two ways, of the same seeds in the same order */
export function compareRuns(
  figures: readonly ComparedFigure[],
  first: readonly RunResult[],
  second: readonly RunResult[],
): ComparedResult[] {
  const summary = (values: readonly (number | null)[]) => {
    const known = values.filter((value): value is number => value !== null);
    return known.length === 0 ? null : summariseFigure(known);
  };
  return figures.map(({ name, unit, of }) => {
    const ofFirst = first.map(of);
    const ofSecond = second.map(of);
    const differences = ofFirst.map((value, k) => {
      const other = ofSecond[k] ?? null;
      return value === null || other === null ? null : other - value;
    });
    return { name, unit, first: summary(ofFirst), second: summary(ofSecond), difference: summary(differences) };
  });
}
