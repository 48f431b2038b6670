/** A record as a file of its own: with it goes what its score took from elsewhere, its findings and its forecast. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { ClosureAccount } from '../loop/closureAccount.js';
import type { Finding } from '../loop/finding.js';
import { closureAccount, closureInForce, isSettledAccount, isWindowOver } from '../scoring/closureInForce.js';
import type { RunForecast } from '../scoring/runForecast.js';
import { reviseRecord } from './recordVersions.js';

interface HandingOut {
  /** Those of the drill. */
  readonly findings: readonly Finding[];
  /** The runs it is held beside; kept with it where it keeps none. */
  readonly runs: readonly RunForecast[];
  readonly on: IsoDate;
  /** Why a signed record gets a version: the account of this day. */
  readonly reason: string;
}

/** Whether a score is the same by both. */
function scoresAlike(record: DrillRecord, a: ClosureAccount, b: ClosureAccount): boolean {
  const { on: _a, ...one } = a;
  const { on: _b, ...other } = b;
  const isSame = (Object.keys(one) as (keyof typeof one)[]).every((name) => one[name] === other[name]);
  return isSame && isWindowOver(record, a.on) === isWindowOver(record, b.on);
}

/**
 * Scored alone, without project and day, it gives what the app shows on the day it was handed out.
 *
 * @returns a signed record as it is while that is enough; else a new, open version, which keeps the signed one
 */
export function handedOut(record: DrillRecord, { findings, runs, on, reason }: HandingOut): DrillRecord {
  const { closure } = record;
  const inForce = closureInForce(record, findings, on);
  const isKept =
    closure !== undefined && inForce === closure && record.lock !== undefined && isSettledAccount(record, closure);
  const account = inForce === null ? closureAccount(record, findings, on) : { ...inForce, on };
  const isEnough = isKept || (closure !== undefined && scoresAlike(record, account, closure));
  const closureChange = isEnough ? {} : { closure: account };
  const forecastChange = record.forecast !== undefined || runs.length === 0 ? {} : { forecast: runs };
  const change = { ...closureChange, ...forecastChange };
  return Object.keys(change).length === 0 ? record : reviseRecord(record, change, reason);
}
