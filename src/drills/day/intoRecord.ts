/** What the taps of a day tell, put into the record the drill has already. */
import type { DrillRecord } from '../drillRecord.js';
import { reviseRecord } from '../record/recordVersions.js';

/**
 * What people wrote into the record stays: notes, findings, documents, and values that taps do not tell. A signed record
 * stays as it is, under a new, open version.
 *
 * @param made - by `dayRecord`
 * @param reason - why a signed record is changed
 */
export function intoRecord(record: DrillRecord | undefined, made: DrillRecord, reason: string): DrillRecord {
  if (record === undefined) return made;
  const told = Object.entries(made.values).filter(([name, value]) => value !== null || !(name in record.values));
  const change = {
    ...made,
    values: { ...record.values, ...Object.fromEntries(told) },
    sources: { ...record.sources, ...made.sources },
  };
  return reviseRecord(record, change, reason);
}
