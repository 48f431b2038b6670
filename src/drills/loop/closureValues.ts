/**
 * What the findings of one drill give the rubric for closure (items C3, C4 and T6), as they stood on a day.
 *
 * Source: `scoring-rubric.json`, `data_definitions`.
 */
import type { IsoDate } from '../calendar/civilDate.js';
import type { Finding } from './finding.js';
import { closedOn } from './findingStanding.js';

export interface ClosureValues {
  readonly due: number;
  readonly closed_on_time: number;
  readonly major_open: number;
  readonly revisions_needed: number;
  readonly revisions_done: number;
}

/** Closed on that day or before; an account whose day nobody wrote down counts as closed. */
function wasClosed(finding: Finding, asOf: IsoDate): boolean {
  return finding.state === 'closed' && (closedOn(finding) ?? asOf) <= asOf;
}

function wasOnTime(finding: Finding): boolean {
  const day = closedOn(finding);
  const { deadline } = finding.history.at(-1) ?? {};
  return deadline === undefined || (day !== null && day <= deadline);
}

/** @param findings - those of the drill that is scored */
export function closureValues(findings: readonly Finding[], asOf: IsoDate): ClosureValues {
  const closed = findings.filter((each) => wasClosed(each, asOf));
  const isPast = ({ deadline }: Finding): boolean => deadline !== undefined && deadline < asOf;
  const late = findings.filter((each) => !closed.includes(each) && isPast(each));
  const toRevise = findings.filter((each) => each.needsPlanRevision === true);
  return {
    due: closed.length + late.length,
    closed_on_time: closed.filter(wasOnTime).length,
    major_open: late.filter(({ severity }) => severity === 'major').length,
    revisions_needed: toRevise.length,
    revisions_done: toRevise.filter(({ planVersion }) => planVersion !== undefined).length,
  };
}

/** What of a record the findings of its drill can tell. */
export const CLOSURE_NAMES = ['due', 'closed_on_time', 'major_open', 'revisions_needed', 'revisions_done'] as const;
