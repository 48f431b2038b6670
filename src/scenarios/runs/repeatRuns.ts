/**
 * Hands seeds out to workers, in order, and gathers what comes back in whatever order.
 *
 * A worker that dies takes its own run with it and no other; another is started in its place. What a run gives depends
 * on its seed alone, so neither the number of workers nor who finishes first shows in any result.
 */
import { type Problem, problem } from '../../model/index.js';
import type { RepeatOrder, Replication } from './replication.js';
import type { OpenRunWorker, RunAnswer, RunWorker, WorkerEnd } from './runWorker.js';

/** So many runs broken on end, and none finished between, are no accident: no more are started. */
const MOST_BROKEN_ON_END = 3;

export interface RepeatRequest {
  readonly order: RepeatOrder;
  readonly seeds: readonly number[];
  /** Runs computed at the same time, at least 1. */
  readonly workers: number;
  readonly open: OpenRunWorker;
  /** After each finished run; false when no more are wanted. */
  finished(replication: Replication): boolean;
}

/** How it ended. Runs that finished were told one by one and stand in every case. */
export interface RepeatEnding {
  /** `halted`: the order was refused, or too many runs on end broke off. */
  readonly kind: 'done' | 'cancelled' | 'halted';
  /** Of runs that were refused or broke off, by seed. */
  readonly problems: readonly Problem[];
}

export interface RepeatedRuns {
  /** Never rejects. */
  readonly ended: Promise<RepeatEnding>;
  /** Ends what is being computed; what is finished stays. */
  cancel(): void;
}

/** A run that broke off, in words that name its seed. */
function brokenRun(seed: number, { isOutOfMemory, message }: WorkerEnd): Problem {
  if (isOutOfMemory) {
    const text = `The run with seed ${seed} took more memory than a run may and was ended. Try fewer people or fewer workers.`;
    return problem('error', 'run-out-of-memory', 'seed', text, { values: { seed } });
  }
  const text = `The run with seed ${seed} broke off (${message}). The other runs are not affected. Please report it with the files.`;
  return problem('error', 'run-broke-off', 'seed', text, { values: { seed } });
}

export function repeatRuns({ order, seeds, workers, open, finished }: RepeatRequest): RepeatedRuns {
  const problems = new Map<number, readonly Problem[]>();
  const crew = new Set<RunWorker>();
  let next = 0;
  let brokenOnEnd = 0;
  let kind: RepeatEnding['kind'] = 'done';
  let settle: (ending: RepeatEnding) => void = () => {};
  const ended = new Promise<RepeatEnding>((resolve) => {
    settle = resolve;
  });

  function finish(): void {
    for (const worker of crew) worker.end();
    crew.clear();
    next = seeds.length;
    settle({ kind, problems: [...problems].sort(([a], [b]) => a - b).flatMap(([, each]) => each) });
  }

  /** Runs under way are finished, no other is begun. */
  function halt(): void {
    kind = 'halted';
    next = seeds.length;
  }

  function breakOff(seed: number, end: WorkerEnd): void {
    problems.set(seed, [brokenRun(seed, end)]);
    brokenOnEnd++;
    if (brokenOnEnd >= MOST_BROKEN_ON_END) halt();
  }

  function take(seed: number, answer: RunAnswer): void {
    if (answer.kind === 'broken') breakOff(seed, { isOutOfMemory: false, message: answer.message });
    else if (answer.kind === 'refused') {
      problems.set(seed, answer.problems);
      halt();
    } else {
      brokenOnEnd = 0;
      if (!finished(answer.replication)) finish();
    }
  }

  function startWorker(): void {
    let seed = 0;
    const give = () => {
      if (!crew.has(worker)) return;
      if (next < seeds.length) {
        seed = seeds[next++] as number;
        worker.compute(seed);
        return;
      }
      worker.end();
      crew.delete(worker);
      if (crew.size === 0) finish();
    };
    const worker = open(order, {
      answered(answer) {
        if (!crew.has(worker)) return;
        take(seed, answer);
        give();
      },
      died(end) {
        if (!crew.delete(worker)) return;
        breakOff(seed, end);
        if (next < seeds.length) startWorker();
        else if (crew.size === 0) finish();
      },
    });
    crew.add(worker);
    give();
  }

  const count = Math.min(Math.max(1, workers), seeds.length);
  for (let k = 0; k < count; k++) startWorker();
  if (count === 0) finish();
  return {
    ended,
    cancel() {
      if (crew.size === 0) return;
      kind = 'cancelled';
      finish();
    },
  };
}
