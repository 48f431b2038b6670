/** Where a finding stood on a day, told by its history: closed or open, and under which deadline. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { Finding } from './finding.js';
import { deadlineInForce } from './findingStanding.js';

export interface StandingOn {
  readonly isClosed: boolean;
  /** `null` while it was open, or where nobody wrote the day down. */
  readonly closedOn: IsoDate | null;
  readonly deadline: IsoDate | undefined;
  /** Whether a version of the plan settled it. */
  readonly isPlanRevised: boolean;
}

/** What was closed on that day and came back later counts as closed then; a step whose day nobody wrote down counts as taken. */
export function standingOn(finding: Finding, day: IsoDate): StandingOn {
  const { history } = finding;
  const isAhead = ({ on }: { readonly on?: IsoDate | undefined }): boolean => on !== undefined && on > day;
  const first = history.findIndex(isAhead);
  const past = first === -1 ? history : history.slice(0, first);
  const last = past.at(-1);
  if (last?.state === 'closed') {
    // what came back keeps what had settled it in the step that says so
    const { planVersion } = history[past.length] ?? finding;
    return {
      isClosed: true,
      closedOn: last.on ?? null,
      deadline: last.deadline,
      isPlanRevised: planVersion !== undefined,
    };
  }
  // the closing that was still to come keeps the deadline that held before it
  const closing = history.slice(past.length).find(({ state }) => state === 'closed');
  const deadline = closing === undefined ? deadlineInForce(finding) : closing.deadline;
  return { isClosed: false, closedOn: null, deadline, isPlanRevised: finding.planVersion !== undefined };
}
