/** Late findings return at the next drill: they are looked at again there, and what is still wrong goes back. */
import type { Outcome } from '../../model/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { Finding } from './finding.js';
import { daysLateOf, isOverdueFinding } from './findingStanding.js';
import { stateBefore } from './findingStates.js';
import { editFinding, moveFinding } from './moveFinding.js';

/** Those that are late on the day of a drill, the latest first. A drill does not return what it brought itself. */
export function returningFindings(findings: readonly Finding[], on: IsoDate, drill?: string): Finding[] {
  const isOfDrill = (finding: Finding): boolean => drill !== undefined && finding.drill === drill;
  return findings
    .filter((each) => isOverdueFinding(each, on) && !isOfDrill(each))
    .sort((a, b) => daysLateOf(b, on) - daysLateOf(a, on) || (a.id < b.id ? -1 : 1));
}

export interface FindingLook {
  readonly drill: string;
  readonly on: IsoDate;
  readonly isThere: boolean;
  /** Who looked, by role. */
  readonly by: string;
  /** What stands as the reason where it goes back. */
  readonly note: string;
}

/** Writes down what a drill showed of a finding. One that was called treated, accepted or closed and is still there goes back. */
export function lookAgain(finding: Finding, { drill, on, isThere, by, note }: FindingLook): Outcome<Finding> {
  const others = (finding.looks ?? []).filter((each) => each.drill !== drill);
  const seen = editFinding(finding, { looks: [...others, { drill, on, isThere }] });
  const back = stateBefore(finding.state);
  if (seen.value === null || !isThere || back === null) return seen;
  return moveFinding(seen.value, back, { on, by, note });
}
