/** What a worker is to those who hand out runs; threads of Node and workers of the page are both one. */
import type { Problem } from '../../model/index.js';
import type { RepeatOrder, Replication } from './replication.js';

/** How a run ended in a worker that lives on. */
export type RunAnswer =
  | { readonly kind: 'finished'; readonly replication: Replication }
  /** The order has errors. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** A fault of the program, in technical words. */
  | { readonly kind: 'broken'; readonly message: string };

/** How a worker ended that was not told to. */
export interface WorkerEnd {
  readonly isOutOfMemory: boolean;
  /** Technical words. */
  readonly message: string;
}

export interface WorkerListener {
  answered(answer: RunAnswer): void;
  died(end: WorkerEnd): void;
}

/** Computes one seed at a time; hears nothing after `end`. */
export interface RunWorker {
  compute(seed: number): void;
  /** At once, in the middle of a run as well. */
  end(): void;
}

/** Starts a worker and ships the order to it, the only time. */
export type OpenRunWorker = (order: RepeatOrder, listener: WorkerListener) => RunWorker;
