/** One seed on the calling thread, with the clocks of this machine. */
import type { Outcome } from '../model/index.js';
import { computeReplication, type Replication } from '../scenarios/index.js';
import { nodeHost } from './nodeHost.js';
import { type FiledOrder, writeRunFiles } from './runFiles.js';
import { threadCpuMs } from './threadClock.js';

const CLOCKS = { cpuMs: threadCpuMs, wallMs: () => performance.now() };

export function computeSeed(order: FiledOrder, seed: number): Outcome<Replication> {
  return computeReplication(order, seed, nodeHost, CLOCKS, (run, result) => writeRunFiles(order, run, result));
}
