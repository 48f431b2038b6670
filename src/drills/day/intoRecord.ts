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

/**
 * What people wrote into the record stays: notes, findings, documents, and values and times of classes that taps do not
 * tell. A signed record stays as it is, under a new, open version that is judged by what the signed one was.
 *
 * @param made - by `dayRecord`
 * @param reason - why a signed record is changed
 */
export function intoRecord(record: DrillRecord | undefined, made: DrillRecord, reason: string): DrillRecord {
  if (record === undefined) return made;
  const { thresholds: _, thresholdReasons: __, ...tapped } = made;
  const told = Object.entries(made.values).filter(([name, value]) => value !== null || !(name in record.values));
  const written = {
    values: { ...record.values, ...Object.fromEntries(told) },
    sources: { ...record.sources, ...made.sources },
    classTimes: mergedTimes(record.classTimes ?? [], made.classTimes ?? []),
  };
  if (!isJudgedAnew(record)) return reviseRecord(record, { ...tapped, ...written }, reason);
  const { thresholdReasons: ___, ...open } = record;
  return reviseRecord(open, { ...made, ...written }, reason);
}
