/** Brings the logs of a drill together: what holds, who contradicts whom, and what became of every tap. */
import { courseOfDrill } from './courseOfDrill.js';
import { dayEntries, type Entry, type Fates } from './dayEntries.js';
import type { DayLog } from './dayLog.js';
import { dayValues } from './dayValues.js';
import type { DrillDay } from './drillDay.js';
import { mergeLogs } from './mergeLogs.js';
import { settleAnswers } from './settleAnswers.js';
import type { SettledDay } from './settledDay.js';
import { type SinceS, settleGroups, settlePosts } from './settleGroups.js';

/** Notes, calls and stops stand as they were tapped. */
function letTheRestStand(entries: readonly Entry[], fates: Fates): void {
  for (const entry of entries) if (!fates.has(entry)) fates.set(entry, 'used');
}

/**
 * Gives the same whatever the order of the logs, however often each is there, and whatever was merged before.
 *
 * @param logs - as `parseDayLog` gives them
 */
export function settleDay(day: DrillDay, logs: readonly DayLog[]): SettledDay {
  const { entries, fates, problems } = dayEntries(day, mergeLogs(logs));
  const course = courseOfDrill(day, entries, fates);
  const answers = settleAnswers(day, entries, course.endMs, fates);
  letTheRestStand(entries, fates);
  const { state, phases, firstSignalMs, signalMs } = course;
  const sinceS: SinceS = (ms) => (ms == null || signalMs === null ? null : (ms - signalMs) / 1000);
  const facts = {
    ...{ state, phase: phases.at(-1)?.phase ?? null, phases, firstSignalMs, signalMs, problems },
    taps: entries.map((entry) => ({
      ...{ device: entry.log.device, n: entry.tap.n, tap: entry.tap, of: entry.of, commanderMs: entry.commanderMs },
      isPaper: entry.log.isPaper === true,
      sinceSignalS: sinceS(entry.commanderMs),
      fate: fates.get(entry) ?? 'used',
    })),
    conflicts: [...course.conflicts, ...answers.conflicts],
    groups: settleGroups(day, answers, sinceS),
    posts: settlePosts(day, answers, sinceS),
  };
  return { ...facts, values: dayValues(day, facts) };
}
