/** The drill record that the taps of a day make; documents and closure are filled in by people. */
import type { IsoDate } from '../calendar/civilDate.js';
import { DRILL_RECORD_VERSION, type DrillRecord } from '../drillRecord.js';
import type { ClassTime } from '../record/classTime.js';
import type { ValueSource } from '../record/valueSource.js';
import { type JudgedBy, judgedBy, type OwnThreshold } from '../scoring/ownThresholds.js';
import { profileOfDay } from './dayProfile.js';
import type { DrillDay } from './drillDay.js';
import type { SettledDay, TapRef } from './settledDay.js';

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

const refText = ({ device, n }: TapRef) => `${device}:${n}`;

/** What phones told and what was typed from paper, apart. */
function sources({ values, taps: all }: SettledDay): Record<string, ValueSource[]> {
  const paper = new Set(all.filter(({ isPaper }) => isPaper).map(refText));
  const told = Object.entries(values).filter(([, { value, taps }]) => value !== null && taps.length > 0);
  return Object.fromEntries(
    told.map(([name, { taps }]) => {
      // the same tap may tell of a class in two ways
      const refs = [...new Set(taps.map(refText))];
      const tapped = refs.filter((ref) => !paper.has(ref));
      const written = refs.filter((ref) => paper.has(ref));
      return [
        name,
        [
          ...(tapped.length === 0 ? [] : [{ from: 'taps' as const, taps: tapped }]),
          ...(written.length === 0 ? [] : [{ from: 'paper' as const, taps: written }]),
        ],
      ];
    }),
  );
}

/**
 * Those of the school, with the time to secure a room that was in force, where full points can be earned by it. Where the
 * item is then judged as the rubric proposes, the school's reason is none of this drill.
 */
function judgedOnTheDay({ thresholds: { secureS } }: DrillDay, judged: JudgedBy, proposed: JudgedBy): JudgedBy {
  const { L3 } = judged.thresholds;
  const inForce = L3?.target_secure_s !== undefined && secureS !== null && secureS > 0 && secureS < (L3.zero_s ?? 0);
  if (!inForce) return judged;
  const onTheDay: Readonly<Record<string, number>> = { ...L3, target_secure_s: secureS };
  const thresholds = { ...judged.thresholds, L3: onTheDay };
  const { L3: reason, ...reasons } = judged.thresholdReasons ?? {};
  const isProposed = Object.entries(onTheDay).every(([name, value]) => proposed.thresholds.L3?.[name] === value);
  if (reason === undefined || !isProposed) return { ...judged, thresholds };
  return Object.keys(reasons).length === 0 ? { thresholds } : { thresholds, thresholdReasons: reasons };
}

/**
 * @param own - what the school judges by in place of the rubric's thresholds
 * @param held - the local date and time of the first signal, which a headless layer cannot tell from milliseconds
 */
export function dayRecord(
  day: DrillDay,
  settled: SettledDay,
  held: { readonly date: IsoDate; readonly time: string | null },
  own: readonly OwnThreshold[] = [],
): DrillRecord {
  const kinds = day.kind === 'comprehensive' && day.hazards?.length ? day.hazards.join('+') : day.kind;
  const scenario = kinds.replaceAll('-', '_');
  const profile = profileOfDay(day);
  return {
    ...{ format: 'muster/drill-record', schemaVersion: DRILL_RECORD_VERSION, profile, scenario },
    values: Object.fromEntries(Object.entries(settled.values).map(([name, { value }]) => [name, value])),
    ...judgedOnTheDay(day, judgedBy(profile, scenario, own), judgedBy(profile, scenario, [])),
    classTimes: classTimes(settled),
    sources: sources(settled),
    ...{ id: day.drill, date: held.date, kind: day.kind, slot: day.slot },
    ...(held.time === null ? {} : { time: held.time }),
    ...(settled.state === 'realEmergency' ? { isRealEmergency: true } : {}),
    ...(day.timedTo === undefined ? {} : { timedTo: day.timedTo }),
  };
}
