/** What a scenario comes to with its what-ifs and without: figure by figure over the same seeds, and how sure that is. */
import {
  type ComparedFigure,
  type ComparedResult,
  compareRuns,
  type Replication,
  type RunResult,
} from '../../../scenarios/index.js';

export type FigureName = 'evacuation' | 'clear' | 'secured' | 'density' | 'waiting';

const FIGURES: readonly (ComparedFigure & { readonly name: FigureName })[] = [
  { name: 'evacuation', unit: 's', of: ({ evacuationTimeS }) => evacuationTimeS },
  { name: 'clear', unit: 's', of: ({ buildingClearTimeS }) => buildingClearTimeS },
  { name: 'secured', unit: 's', of: ({ securedTimeS }) => securedTimeS ?? null },
  { name: 'density', unit: 'people/m²', of: ({ bottlenecks }) => bottlenecks[0]?.peakDensityPerM2 ?? null },
  { name: 'waiting', unit: 'person-seconds', of: ({ bottlenecks }) => bottlenecks[0]?.delayS ?? null },
];

/** From the share of pairs that go one way and from the interval; never surer than the data (design language, words). */
export type Certainty = 'oneRun' | 'veryLikely' | 'likely' | 'notClear' | 'same';

export interface ComparedRow extends ComparedResult {
  readonly name: FigureName;
  readonly certainty: Certainty;
}

/** Fewer pairs than this say nothing about chance. */
const LEAST_PAIRS = 5;

export function certaintyOf(differences: readonly number[], ci95: readonly [number, number] | null): Certainty {
  if (differences.every((each) => each === 0)) return 'same';
  if (differences.length < LEAST_PAIRS) return 'oneRun';
  const less = differences.filter((each) => each < 0).length;
  const more = differences.filter((each) => each > 0).length;
  const share = Math.max(less, more) / differences.length;
  const isApart = ci95 !== null && (ci95[0] > 0 || ci95[1] < 0);
  if (share >= 0.95 && isApart) return 'veryLikely';
  return share >= 0.8 && isApart ? 'likely' : 'notClear';
}

/** Rows of the figures that either way has; runs of seeds that only one has are left out. */
export function comparedFigures(without: readonly Replication[], changed: readonly Replication[]): ComparedRow[] {
  const other = new Map(changed.map((each) => [each.seed, each.result]));
  const pairs = without.flatMap(({ seed, result }): [RunResult, RunResult][] => {
    const second = other.get(seed);
    return second === undefined ? [] : [[result, second]];
  });
  if (pairs.length === 0) return [];
  const first = pairs.map(([each]) => each);
  const second = pairs.map(([, each]) => each);
  return compareRuns(FIGURES, first, second).flatMap((row, index) => {
    const figure = FIGURES[index];
    if (figure === undefined || (row.first === null && row.second === null)) return [];
    const differences = pairs.flatMap(([a, b]) => {
      const [x, y] = [figure.of(a), figure.of(b)];
      return x === null || y === null ? [] : [y - x];
    });
    return { ...row, name: figure.name, certainty: certaintyOf(differences, row.difference?.ci95 ?? null) };
  });
}
