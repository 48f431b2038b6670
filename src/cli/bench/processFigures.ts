/** Time and memory of this process. */
import { readFileSync } from 'node:fs';
import type { RunTimes } from './benchTask.js';

export interface Stopwatch {
  /** Processor time of all threads, and time, since the start. */
  times(): RunTimes;
  cpuS(): number;
}

export function startStopwatch(): Stopwatch {
  const cpu = process.cpuUsage();
  const wallMs = performance.now();
  const cpuS = () => {
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / 1e6;
  };
  return { cpuS, times: () => ({ cpuS: cpuS(), wallS: (performance.now() - wallMs) / 1000 }) };
}

/**
 * Most memory this process has held, MB.
 *
 * Linux counts it from the start of the program; the figure of `getrusage`, taken elsewhere, begins with what the
 * process had that started this one.
 */
export function peakRssMB(): number {
  let kilobytes = process.resourceUsage().maxRSS;
  try {
    const own = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (own) kilobytes = Number(own[1]);
  } catch {
    // not Linux
  }
  return (kilobytes * 1024) / 1e6;
}
