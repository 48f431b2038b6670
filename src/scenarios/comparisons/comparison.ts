/** Two ways of holding a drill laid beside each other, seed by seed. */

import type { RunResult } from '../run/runRequest.js';
import type { RepeatOrder } from '../runs/replication.js';

export interface ComparedFigure {
  readonly name: string;
  readonly unit: 's' | 'people' | 'person-seconds' | 'people/m²' | 'share';
  /** Null where a run does not have it. */
  of(result: RunResult): number | null;
}

export interface ComparedWay {
  readonly label: string;
  /** Drawn up when it is wanted: it holds a whole campus. */
  readonly order: () => RepeatOrder;
}

export interface Comparison {
  /** For `--only`. */
  readonly id: string;
  readonly title: string;
  /** What is compared, and what is the same in both, in a sentence or two. */
  readonly about: string;
  readonly ways: readonly [ComparedWay, ComparedWay];
  readonly figures: readonly ComparedFigure[];
}
