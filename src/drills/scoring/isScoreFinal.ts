/** Whether a score will change no more by what is done about the findings. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { ClosureAccount } from '../loop/closureAccount.js';
import type { Finding } from '../loop/finding.js';
import { isOpenFinding } from '../loop/findingStanding.js';
import { isWindowOver } from './closureInForce.js';

interface Standing {
  readonly account: ClosureAccount | null;
  readonly findings: readonly Finding[];
  readonly today: IsoDate | undefined;
  /** Whether every item of the closure has evidence. */
  readonly isClosureKnown: boolean;
}

/**
 * Final when every finding is closed or the window after the drill is over; without findings or date to go by,
 * when every item of the closure has evidence.
 */
export function isScoreFinal(record: DrillRecord, { account, findings, today, isClosureKnown }: Standing): boolean {
  if ([today, account?.on].some((day) => day !== undefined && isWindowOver(record, day))) return true;
  if (account !== null && account.findings > 0) return account.open === 0;
  return findings.length > 0 ? !findings.some(isOpenFinding) : isClosureKnown;
}
