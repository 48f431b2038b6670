/** Signing a record, and what comes after: a locked record is never changed, a correction is a version of its own. */
import type { Host } from '../../model/index.js';
import type { DrillRecord } from '../drillRecord.js';
import type { Finding } from '../loop/finding.js';
import { closureAccount } from '../scoring/closureInForce.js';
import { frozenThresholds } from '../scoring/thresholds.js';
import { type RecordLock, withLock } from './recordLock.js';

/**
 * The record with everything it is judged by written down, signed.
 *
 * @param findings - those of the drill: what they had come to is signed too
 */
export function lockRecord(
  record: DrillRecord,
  signature: Omit<RecordLock, 'hash'>,
  host: Host,
  findings: readonly Finding[] = [],
): DrillRecord {
  const thresholds = frozenThresholds(record.profile, record.scenario, record.thresholds);
  const isKept = findings.length === 0 && record.closure !== undefined;
  const closure = isKept ? record.closure : closureAccount(record, findings, signature.on);
  return withLock({ ...record, thresholds, closure, version: record.version ?? 1 }, signature, host);
}

/**
 * A changed record: the record itself while it is open; else a new, open version that keeps the locked one.
 *
 * @param reason - why a signed record is changed
 */
export function reviseRecord(record: DrillRecord, change: Partial<DrillRecord>, reason: string): DrillRecord {
  const { lock, earlier = [], changeReason, ...rest } = record;
  if (lock === undefined) return { ...record, ...change };
  const signed = { ...rest, ...(changeReason === undefined ? {} : { changeReason }), lock };
  const version = (record.version ?? 1) + 1;
  return { ...rest, ...change, version, changeReason: reason, earlier: [...earlier, signed] };
}
