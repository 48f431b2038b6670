/** Where a finding stands on a day: open or closed, late by how much, closed when and by whom accepted. */
import { dayNumber, type IsoDate } from '../calendar/civilDate.js';
import type { Finding } from './finding.js';

export const isOpenFinding = ({ state }: Pick<Finding, 'state'>): boolean => state !== 'closed';

/** The deadline at hand; one that came back and has none yet is held to the one it was closed under. */
export function deadlineInForce({ deadline, history }: Pick<Finding, 'deadline' | 'history'>): IsoDate | undefined {
  return deadline ?? history.filter(({ state }) => state === 'closed').at(-1)?.deadline;
}

/** Open past its deadline; without a deadline nothing is late. */
export function isOverdueFinding(finding: Finding, today: IsoDate): boolean {
  return daysLateOf(finding, today) > 0;
}

/** Days it is late, 0 when it is not. */
export function daysLateOf(finding: Finding, today: IsoDate): number {
  const deadline = deadlineInForce(finding);
  if (deadline === undefined || !isOpenFinding(finding)) return 0;
  return Math.max(0, dayNumber(today) - dayNumber(deadline));
}

/** The day its account was closed; `null` while it is open, or where nobody wrote it down. */
export function closedOn({ state, history }: Finding): IsoDate | null {
  return state === 'closed' ? (history.at(-1)?.on ?? null) : null;
}

/** Who accepted it last, by role. */
export function acceptedBy({ history }: Finding): string | null {
  return history.filter(({ state }) => state === 'accepted').at(-1)?.by ?? null;
}

/** How often it came back after somebody had accepted it, whether or not its account was closed by then. */
export function timesReopened({ history }: Finding): number {
  const wasAccepted = ['accepted', 'closed'];
  return history.filter(
    ({ state }, i) => wasAccepted.includes(history[i - 1]?.state ?? '') && !wasAccepted.includes(state),
  ).length;
}

/** Those a drill brought, by the id of its record. */
export function findingsOfDrill(findings: readonly Finding[], drill: string | undefined): Finding[] {
  return findings.filter((each) => drill !== undefined && each.drill === drill);
}
