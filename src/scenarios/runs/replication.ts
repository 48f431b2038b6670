/** One run of many: the same plan, people and scenario with a seed of its own. */
import { type Host, hasErrors, type Outcome, type Problem } from '../../model/index.js';
import { alarmStart, arrivalTimes } from '../../sim/index.js';
import { prepareRun } from '../run/prepareRun.js';
import type { PreparedRun, RunRequest, RunResult } from '../run/runRequest.js';

/** What is run with every seed. Plain data, handed to a worker once. */
export type RepeatOrder = Omit<RunRequest, 'host' | 'seed'>;

export interface Replication {
  readonly seed: number;
  readonly result: RunResult;
  /** When people arrived, ascending, s from the alarm. */
  readonly arrivalTimesS: readonly number[];
}

/** Clocks of whoever computes the run, ms from any beginning. */
export interface RunClocks {
  /** Processor time of this one run and nobody else's. */
  cpuMs(): number;
  wallMs(): number;
}

const seconds = (ms: number) => Math.round(ms) / 1000;

/**
 * Runs a seed to its end. `cpuS` and `wallS` span everything, from placing people to the figures.
 *
 * @param keep - is shown the finished run before it is let go, outside these times; gives the problems of keeping it
 */
export function computeReplication(
  order: RepeatOrder,
  seed: number,
  host: Host,
  clocks: RunClocks,
  keep: (run: PreparedRun, result: RunResult) => readonly Problem[] = () => [],
): Outcome<Replication> {
  const cpuMs = clocks.cpuMs();
  const wallMs = clocks.wallMs();
  const prepared = prepareRun({ ...order, seed, host });
  if (prepared.value === null) return prepared;
  while (!prepared.value.advance().done);
  const result = prepared.value.result();
  const arrivalTimesS = arrivalTimes(prepared.value.record(), alarmStart(result.phases));
  const spent = { cpuS: seconds(clocks.cpuMs() - cpuMs), wallS: seconds(clocks.wallMs() - wallMs) };
  const unkept = keep(prepared.value, result);
  if (hasErrors(unkept)) return { value: null, problems: unkept };
  return { value: { seed, result: { ...result, ...spent }, arrivalTimesS }, problems: prepared.problems };
}
