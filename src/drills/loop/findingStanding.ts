/** Where a finding stands on a day: open or closed, late by how much, closed when and by whom accepted. */
import { dayNumber, type IsoDate } from '../calendar/civilDate.js';
import type { Finding } from './finding.js';

export const isOpenFinding = ({ state }: Pick<Finding, 'state'>): boolean => state !== 'closed';

/** Open past its own deadline; without a deadline nothing is late. */
export function isOverdueFinding(finding: Pick<Finding, 'state' | 'deadline'>, today: IsoDate): boolean {
  return isOpenFinding(finding) && finding.deadline !== undefined && finding.deadline < today;
}

/** Days it is late, 0 when it is not. */
export function daysLateOf(finding: Pick<Finding, 'state' | 'deadline'>, today: IsoDate): number {
  if (finding.deadline === undefined || !isOverdueFinding(finding, today)) return 0;
  return dayNumber(today) - dayNumber(finding.deadline);
}

/** The day its account was closed; `null` while it is open, or where nobody wrote it down. */
export function closedOn({ state, history }: Finding): IsoDate | null {
  return state === 'closed' ? (history.at(-1)?.on ?? null) : null;
}

/** Who accepted it last, by role. */
export function acceptedBy({ history }: Finding): string | null {
  return history.filter(({ state }) => state === 'accepted').at(-1)?.by ?? null;
}

/** How often its account was closed and it came back. */
export function timesReopened({ history }: Finding): number {
  return history.filter(({ state }, i) => state === 'registered' && history[i - 1]?.state === 'closed').length;
}

/** Those a drill brought, by the id of its record. */
export function findingsOfDrill(findings: readonly Finding[], drill: string | undefined): Finding[] {
  return findings.filter((each) => drill !== undefined && each.drill === drill);
}
