/**
 * Processor time of the calling thread, ms.
 *
 * Node 20 tells the processor time of a process only. Linux tells it of a thread: `/proc/thread-self/schedstat` in
 * nanoseconds, or `/proc/thread-self/stat` in hundredths of a second. Elsewhere it is the time that passes, which is
 * as much as the thread can have used. Threads that V8 runs beside (compiling, collecting garbage) are not in it.
 */
import { readFileSync } from 'node:fs';

/** Clock ticks a second in `stat`: 100 on every Linux that Node runs on. */
const TICK_MS = 10;

/** Fields of `stat` after the name of the thread, which may hold spaces: user and system time. */
const USER_FIELD = 11;
const SYSTEM_FIELD = 12;

const CLOCKS: readonly (() => number)[] = [
  () => Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ', 1)[0]) / 1e6,
  () => {
    const stat = readFileSync('/proc/thread-self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[USER_FIELD]) + Number(fields[SYSTEM_FIELD])) * TICK_MS;
  },
  () => performance.now(),
];

/** Whether a clock can be read here and has anything to tell. */
function isRunning(clock: () => number): boolean {
  try {
    return clock() > 0;
  } catch {
    return false;
  }
}

/** The best clock of this machine. */
export const threadCpuMs: () => number = CLOCKS.find(isRunning) ?? (() => performance.now());
