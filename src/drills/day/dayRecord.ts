/** The drill record that the taps of a day make; documents and closure are filled in by people. */
import type { IsoDate } from '../calendar/civilDate.js';
import { DRILL_RECORD_VERSION, type DrillRecord } from '../drillRecord.js';
import type { ClassTime } from '../record/classTime.js';
import type { ValueSource } from '../record/valueSource.js';
import type { ScoreProfile } from '../scoring/rubric.js';
import { frozenThresholds, type Thresholds } from '../scoring/thresholds.js';
import { profileOfDay } from './dayProfile.js';
import type { DrillDay } from './drillDay.js';
import type { SettledDay } from './settledDay.js';

/** Longest time of a class that a record takes, s. */
const A_DAY_S = 86_400;

/** Times by class, and who was not at school; what was not told, or cannot have been, is left out. */
function classTimes({ groups }: SettledDay): ClassTime[] {
  const told = (timeS: number | null) => (timeS === null || timeS < 0 || timeS > A_DAY_S ? null : timeS);
  return groups.flatMap(({ id, name, absent, leftS, arrivedS, settledS }) => {
    const times = { startS: told(leftS), arrivedS: told(arrivedS), countedS: told(settledS) };
    if (absent === 0 && Object.values(times).every((timeS) => timeS === null)) return [];
    return [{ id, name, ...times, ...(absent === 0 ? {} : { absent }) }];
  });
}

function sources({ values }: SettledDay): Record<string, ValueSource[]> {
  const told = Object.entries(values).filter(([, { value, taps }]) => value !== null && taps.length > 0);
  return Object.fromEntries(
    told.map(([name, { taps }]) => [name, [{ from: 'taps', taps: taps.map(({ device, n }) => `${device}:${n}`) }]]),
  );
}

/** Those the rubric proposes, with the time to secure a room that was in force, where full points can be earned by it. */
function thresholds({ thresholds: { secureS } }: DrillDay, profile: ScoreProfile, scenario: string): Thresholds {
  const proposed = frozenThresholds(profile, scenario);
  const { target_secure_s, zero_s = 0 } = proposed.L3 ?? {};
  const isOwn = target_secure_s !== undefined && secureS !== null && secureS > 0 && secureS < zero_s;
  return isOwn ? frozenThresholds(profile, scenario, { L3: { target_secure_s: secureS } }) : proposed;
}

/**
 * @param held - the local date and time of the first signal, which a headless layer cannot tell from milliseconds
 */
export function dayRecord(
  day: DrillDay,
  settled: SettledDay,
  held: { readonly date: IsoDate; readonly time: string | null },
): DrillRecord {
  const kinds = day.kind === 'comprehensive' && day.hazards?.length ? day.hazards.join('+') : day.kind;
  const scenario = kinds.replaceAll('-', '_');
  const profile = profileOfDay(day);
  return {
    ...{ format: 'muster/drill-record', schemaVersion: DRILL_RECORD_VERSION, profile, scenario },
    values: Object.fromEntries(Object.entries(settled.values).map(([name, { value }]) => [name, value])),
    thresholds: thresholds(day, profile, scenario),
    classTimes: classTimes(settled),
    sources: sources(settled),
    ...{ id: day.drill, date: held.date, kind: day.kind, slot: day.slot },
    ...(held.time === null ? {} : { time: held.time }),
    ...(settled.state === 'realEmergency' ? { isRealEmergency: true } : {}),
    ...(day.timedTo === undefined ? {} : { timedTo: day.timedTo }),
  };
}
