/** The drill record that the taps of a day make; documents and closure are filled in by people. */
import type { IsoDate } from '../calendar/civilDate.js';
import { DRILL_RECORD_VERSION, type DrillRecord } from '../drillRecord.js';
import { profileOfDay } from './dayProfile.js';
import type { DrillDay } from './drillDay.js';
import type { SettledDay } from './settledDay.js';

/**
 * @param held - the local date and time of the first signal, which a headless layer cannot tell from milliseconds
 */
export function dayRecord(
  day: DrillDay,
  settled: SettledDay,
  held: { readonly date: IsoDate; readonly time: string | null },
): DrillRecord {
  const scenario = day.kind === 'comprehensive' && day.hazards?.length ? day.hazards.join('+') : day.kind;
  return {
    ...{ format: 'muster/drill-record', schemaVersion: DRILL_RECORD_VERSION, profile: profileOfDay(day) },
    scenario: scenario.replaceAll('-', '_'),
    values: Object.fromEntries(Object.entries(settled.values).map(([name, { value }]) => [name, value])),
    ...{ id: day.drill, date: held.date, kind: day.kind, slot: day.slot },
    ...(held.time === null ? {} : { time: held.time }),
    ...(settled.state === 'realEmergency' ? { isRealEmergency: true } : {}),
    ...(day.timedTo === undefined ? {} : { timedTo: day.timedTo }),
  };
}
