/** What the code on a printed record says: enough to hold the paper beside the record on the disk. */
import type { DrillRecord } from '../drillRecord.js';

/** First word of every seal, so that a reader knows what it has scanned. */
const SEAL = 'MUSTER-RECORD';

/** Longest id that is told: a code holds so much. */
const MOST_SIGNS = 120;

/** How a record stands when it is printed. */
export type RecordState = 'locked' | 'draft' | 'changed';

/** @param isChanged - its hash no longer fits, by `checkRecordLock` */
export function recordState({ lock }: DrillRecord, isChanged: boolean): RecordState {
  if (lock === undefined) return 'draft';
  return isChanged ? 'changed' : 'locked';
}

/** Date, version, hash and id on lines of their own, the id last because it may hold anything; `null` while it is not signed. */
export function recordSeal({ id = '', date = '', version = 1, lock }: DrillRecord): string | null {
  return lock === undefined ? null : `${SEAL} ${date} V${version}\nSHA256 ${lock.hash}\n${id.slice(0, MOST_SIGNS)}`;
}

/** A hash as people compare it: groups of eight. */
export function hashGroups(hash: string): string[] {
  return hash.match(/.{1,8}/g) ?? [];
}
