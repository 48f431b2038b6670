/**
 * Brings together what the devices noted: a union of sets.
 *
 * Any order, any repetition, any part first and the rest later gives the same, and nothing is ever dropped: two
 * different taps under one number, as after a device was set back, both stay.
 */
import { canonicalJson } from '../../model/index.js';
import type { DayLog, Tap } from './dayLog.js';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Logs by device; taps by number. */
export function mergeLogs(logs: readonly DayLog[]): readonly DayLog[] {
  const merged = new Map<string, { log: DayLog; taps: Map<string, Tap> }>();
  for (const log of logs) {
    const key = `${log.device} ${canonicalJson({ ...log, taps: [] })}`;
    const into = merged.get(key) ?? { log, taps: new Map<string, Tap>() };
    merged.set(key, into);
    for (const tap of log.taps) into.taps.set(canonicalJson(tap), tap);
  }
  return [...merged.entries()]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { log, taps }]) => ({
      ...log,
      taps: [...taps.entries()].sort(([a, x], [b, y]) => x.n - y.n || byText(a, b)).map(([, tap]) => tap),
    }));
}
