/** The times of one device's taps on the commander's clock. */
import type { DayLog, Tap } from './dayLog.js';

/** Clocks that are set by the network jump back by less now and then. */
const CLOCK_SLACK_MS = 2000;

export interface TapTime {
  /** Null where the device's clock is not to be trusted. */
  readonly commanderMs: number | null;
  /** To put taps in order: where the time is not known, the last that was. */
  readonly orderMs: number;
}

export interface TapTimes {
  readonly times: ReadonlyMap<Tap, TapTime>;
  /** Whether the clock ran backwards and nobody set it right at once. */
  readonly jumped: boolean;
}

/**
 * A clock that runs backwards has been set; by how much it is off from then on nobody knows, until it is compared with
 * the commander's again.
 */
export function tapTimes(log: DayLog, undone: ReadonlySet<Tap>): TapTimes {
  const times = new Map<Tap, TapTime>();
  let offsetMs: number | null = log.offsetMs;
  let lastAtMs = Number.NEGATIVE_INFINITY;
  let lastKnownMs: number | null = null;
  let jumped = false;
  for (const tap of log.taps) {
    if (tap.what === 'clock' && !undone.has(tap)) offsetMs = tap.value ?? null;
    else if (log.isPaper !== true && tap.atMs < lastAtMs - CLOCK_SLACK_MS) {
      offsetMs = null;
      jumped = true;
    }
    lastAtMs = tap.atMs;
    const commanderMs: number | null = offsetMs === null ? null : tap.atMs - offsetMs;
    lastKnownMs = commanderMs ?? lastKnownMs ?? tap.atMs - log.offsetMs;
    times.set(tap, { commanderMs, orderMs: lastKnownMs });
  }
  return { times, jumped };
}
