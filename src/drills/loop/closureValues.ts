/**
 * What the findings of one drill give the rubric for closure (items C3, C4 and T6), as they stood on a day.
 *
 * Source: `scoring-rubric.json`, `data_definitions`.
 */
import type { IsoDate } from '../calendar/civilDate.js';
import type { Finding } from './finding.js';
import { standingOn } from './standingOn.js';

export interface ClosureValues {
  readonly due: number;
  readonly closed_on_time: number;
  readonly major_open: number;
  readonly revisions_needed: number;
  readonly revisions_done: number;
}

/** @param findings - those of the drill that is scored */
export function closureValues(findings: readonly Finding[], asOf: IsoDate): ClosureValues {
  const stood = findings.map((each) => ({ ...each, ...standingOn(each, asOf) }));
  const closed = stood.filter(({ isClosed }) => isClosed);
  const late = stood.filter(({ isClosed, deadline }) => !isClosed && deadline !== undefined && deadline < asOf);
  const onTime = closed.filter(
    ({ closedOn, deadline }) => deadline === undefined || (closedOn !== null && closedOn <= deadline),
  );
  const toRevise = stood.filter((each) => each.needsPlanRevision === true);
  return {
    due: closed.length + late.length,
    closed_on_time: onTime.length,
    major_open: late.filter(({ severity }) => severity === 'major').length,
    revisions_needed: toRevise.length,
    revisions_done: toRevise.filter(({ isPlanRevised }) => isPlanRevised).length,
  };
}

/** What of a record the findings of its drill can tell. */
export const CLOSURE_NAMES = ['due', 'closed_on_time', 'major_open', 'revisions_needed', 'revisions_done'] as const;
