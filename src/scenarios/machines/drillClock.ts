/**
 * The clock drill machines run on: simulated time, exact to the millisecond.
 *
 * Unlike xstate's own simulated clock, a jump over several timers calls each at its own time, so a timer set
 * by another one starts from the moment that one was due and chains do not drift.
 */
import { MusterError } from '../../model/index.js';

export interface DrillClock {
  setTimeout(call: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
  /** Milliseconds of simulated time. */
  now(): number;
  /** Calls every timer due up to and including the time, earliest first; ties in the order they were set. */
  advanceTo(timeMs: number): void;
}

interface Timer {
  readonly id: number;
  readonly dueMs: number;
  readonly call: () => void;
}

export function createDrillClock(): DrillClock {
  let nowMs = 0;
  let nextId = 1;
  let timers: Timer[] = [];

  function earliest(): Timer | null {
    let first: Timer | null = null;
    for (const timer of timers) {
      // ids rise in the order of setting, so the first of equals stays
      if (first === null || timer.dueMs < first.dueMs) first = timer;
    }
    return first;
  }

  return {
    setTimeout(call, delayMs) {
      const id = nextId++;
      timers.push({ id, dueMs: nowMs + Math.max(0, delayMs), call });
      return id;
    },
    clearTimeout(id) {
      timers = timers.filter((timer) => timer.id !== id);
    },
    now: () => nowMs,
    advanceTo(timeMs) {
      if (!(timeMs >= nowMs)) throw new MusterError('clock-runs-forward', `it is ${nowMs} ms, asked for ${timeMs} ms`);
      for (let timer = earliest(); timer !== null && timer.dueMs <= timeMs; timer = earliest()) {
        const { id, dueMs, call } = timer;
        timers = timers.filter((each) => each.id !== id);
        nowMs = dueMs;
        call();
      }
      nowMs = timeMs;
    },
  };
}
