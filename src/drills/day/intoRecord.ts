/** What the taps of a day tell, put into the record the drill has already. */
import type { DrillRecord } from '../drillRecord.js';
import type { ClassTime } from '../record/classTime.js';
import { isJudgedAnew } from '../record/judgeAnew.js';
import { reviseRecord } from '../record/recordVersions.js';

/** By class; what taps do not tell of it stays as somebody typed it. */
function mergedTimes(typed: readonly ClassTime[], told: readonly ClassTime[]): ClassTime[] {
  const byId = new Map(typed.map((each) => [each.id, each]));
  for (const each of told) {
    const known = Object.entries(each).filter(([, value]) => value !== null);
    byId.set(each.id, { ...each, ...byId.get(each.id), ...Object.fromEntries(known) });
  }
  return [...byId.values()];
}

/** What the record has from taps and sheets of the day alone and they tell no more, as after a conflict or an undo: nobody else said it. */
function isWithdrawn({ sources = {} }: DrillRecord, made: DrillRecord, name: string): boolean {
  const from = Object.hasOwn(sources, name) ? (sources[name] ?? []) : [];
  return from.length > 0 && from.every((each) => each.taps !== undefined) && (made.values[name] ?? null) === null;
}

/**
 * What people wrote into the record stays: notes, findings, documents, and values and times of classes that taps do not
 * tell; a value that came from taps alone goes with them. A signed record stays as it is, under a new, open version that
 * is judged by what the signed one was.
 *
 * @param made - by `dayRecord`
 * @param reason - why a signed record is changed
 */
export function intoRecord(record: DrillRecord | undefined, made: DrillRecord, reason: string): DrillRecord {
  if (record === undefined) return made;
  const { thresholds: _, thresholdReasons: __, ...tapped } = made;
  const isKept = ([name]: readonly [string, unknown]) => !isWithdrawn(record, made, name);
  const kept = Object.fromEntries(Object.entries(record.values).filter(isKept));
  const keptSources = Object.fromEntries(Object.entries(record.sources ?? {}).filter(isKept));
  const told = Object.entries(made.values).filter(([name, value]) => value !== null || !Object.hasOwn(kept, name));
  // a tap in error is taken back by a tap
  const wasTapped = record.isRealEmergency === true && record.keptDay !== undefined;
  const written = {
    ...(wasTapped ? { isRealEmergency: made.isRealEmergency ?? false } : {}),
    values: { ...kept, ...Object.fromEntries(told) },
    sources: { ...keptSources, ...made.sources },
    classTimes: mergedTimes(record.classTimes ?? [], made.classTimes ?? []),
  };
  if (!isJudgedAnew(record)) return reviseRecord(record, { ...tapped, ...written }, reason);
  const { thresholdReasons: ___, ...open } = record;
  return reviseRecord(open, { ...made, ...written }, reason);
}
