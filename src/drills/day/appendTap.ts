/** Writes into a log; a log that was handed in is never changed. */
import { type Outcome, problem } from '../../model/index.js';
import { DAY_LOG_VERSION, type DayLog, type DayRole, isPossibleValue, MOST_TAPS, type Tap } from './dayLog.js';
import type { DrillDay } from './drillDay.js';
import { takenBack } from './takenBack.js';

export interface NewLog {
  readonly device: string;
  readonly role: DayRole;
  readonly of?: string | null;
  readonly offsetMs?: number;
  readonly isPaper?: boolean;
}

/** An empty log of one device for one drill. */
export function newDayLog(day: DrillDay, { device, role, of = null, offsetMs = 0, isPaper }: NewLog): DayLog {
  const paper = isPaper === true ? { isPaper } : {};
  return {
    ...{ format: 'muster/drill-log', schemaVersion: DAY_LOG_VERSION, drill: day.drill },
    ...{ device, role, of, offsetMs, ...paper, taps: [] },
  };
}

export type NewTap = Omit<Tap, 'n'>;

const lastNumber = (log: DayLog) => log.taps.reduce((last, tap) => Math.max(last, tap.n), 0);

/**
 * The log with one tap more.
 *
 * @param tap - `atMs` best from a clock that only runs forward, begun at the device's time of day
 */
export function appendTap(log: DayLog, tap: NewTap): Outcome<DayLog> {
  const n = lastNumber(log) + 1;
  if (n > MOST_TAPS) {
    const message = `This device has noted ${MOST_TAPS} taps, more than any drill needs. Hand the log over and begin a new one.`;
    return {
      value: null,
      problems: [problem('error', 'drill-log-full', 'taps', message, { values: { most: MOST_TAPS } })],
    };
  }
  if (!isPossibleValue(tap) || !Number.isSafeInteger(tap.atMs) || (tap.value ?? 0) % 1 !== 0) {
    const message = `“${tap.value}” cannot be what was counted. Count again: a whole number from 0.`;
    const values = { value: String(tap.value) };
    return { value: null, problems: [problem('error', 'drill-tap-impossible', 'taps', message, { values })] };
  }
  return { value: { ...log, taps: [...log.taps, { n, ...tap }] }, problems: [] };
}

/** The last tap of the log that still stands and can be taken back; null when there is none. */
export function lastStandingTap(log: DayLog): Tap | null {
  const { undone } = takenBack(log.taps);
  const standing = log.taps.filter((tap) => tap.what !== 'undo' && tap.what !== 'clock' && !undone.has(tap));
  return standing.reduce<Tap | null>((last, tap) => (last === null || tap.n > last.n ? tap : last), null);
}

/** The log with its last standing tap taken back; the same log when there is nothing to take back. */
export function undoLastTap(log: DayLog, atMs: number): DayLog {
  const last = lastStandingTap(log);
  if (last === null) return log;
  return appendTap(log, { atMs, what: 'undo', value: last.n }).value ?? log;
}
