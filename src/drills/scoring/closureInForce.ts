/**
 * Which account of its findings a drill is scored by.
 *
 * What was signed when the score was final stays, so that a final score never changes silently. Before that the findings
 * at hand go before what the record carries, and that before nothing.
 */
import { dayNumber, type IsoDate, isoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { ClosureAccount } from '../loop/closureAccount.js';
import { CLOSURE_NAMES, type ClosureValues, closureValues } from '../loop/closureValues.js';
import type { Finding } from '../loop/finding.js';
import { isOpenFinding } from '../loop/findingStanding.js';
import { rubric } from './rubric.js';

/** Whether the window after the drill, in which findings are to be closed, is over on a day. */
export function isWindowOver(record: Pick<DrillRecord, 'date'>, on: IsoDate): boolean {
  return record.date !== undefined && dayNumber(on) - dayNumber(record.date) >= rubric.how_it_works.window_days;
}

/** The account on a day, at the latest on that on which the window ends. */
export function closureAccount(
  record: Pick<DrillRecord, 'date'>,
  findings: readonly Finding[],
  on: IsoDate,
): ClosureAccount {
  const { date } = record;
  const asOf =
    date !== undefined && isWindowOver(record, on) ? isoDate(dayNumber(date) + rubric.how_it_works.window_days) : on;
  const open = findings.filter(isOpenFinding).length;
  return { on, findings: findings.length, open, ...closureValues(findings, asOf) };
}

/** Whether the score was final by this account. */
export function isSettledAccount(record: Pick<DrillRecord, 'date'>, { on, findings, open }: ClosureAccount): boolean {
  return (findings > 0 && open === 0) || isWindowOver(record, on);
}

/** @returns `null` where there are neither findings with a day nor an account in the record */
export function closureInForce(
  record: DrillRecord,
  findings: readonly Finding[],
  today: IsoDate | undefined,
): ClosureAccount | null {
  const kept = record.closure ?? null;
  if (kept !== null && record.lock !== undefined && isSettledAccount(record, kept)) return kept;
  return findings.length > 0 && today !== undefined ? closureAccount(record, findings, today) : kept;
}

/**
 * The values an account adds to its record.
 *
 * None where the record states any of them: what was written down stands, and half of each would be neither.
 */
export function valuesOfAccount(record: DrillRecord, account: ClosureAccount | null): Partial<ClosureValues> {
  const isStated = CLOSURE_NAMES.some((name) => (record.values[name] ?? null) !== null);
  if (account === null || account.findings === 0 || isStated) return {};
  const { due, closed_on_time, major_open, revisions_needed, revisions_done } = account;
  return { due, closed_on_time, major_open, revisions_needed, revisions_done };
}
