/** Which findings are listed, in which order. */
import {
  daysLateOf,
  deadlineInForce,
  FINDING_SEVERITIES,
  FINDING_STATES,
  type Finding,
  type FindingSeverity,
  type IsoDate,
  isOpenFinding,
  isOverdueFinding,
  SHORT_LOOP,
  type ShortState,
  shortStateOf,
} from '../../../../drills/index.js';
import type { RouteParams } from '../../../app/router.js';

export const FINDING_VIEWS = ['open', 'late', 'closed', 'all'] as const;
export type FindingView = (typeof FINDING_VIEWS)[number];

export const shortFilter = (state: ShortState): string => `short-${state}`;

const STATE_FILTERS: readonly string[] = [...FINDING_STATES, ...SHORT_LOOP.map(shortFilter)];

/** Findings that no drill brought. */
export const NO_DRILL = 'none';

export interface FindingFilter {
  readonly view: FindingView;
  readonly severity: FindingSeverity | null;
  /** One of the nine states, or of the five as `short-rectifying`. */
  readonly state: string | null;
  /** Id of a drill record, or {@link NO_DRILL}. */
  readonly drill: string | null;
}

/** The filter the address names. */
export function filterOf({ view, severity, state, from }: RouteParams): FindingFilter {
  return {
    view: FINDING_VIEWS.find((each) => each === view) ?? 'open',
    severity: FINDING_SEVERITIES.find((each) => each === severity) ?? null,
    state: STATE_FILTERS.find((each) => each === state) ?? null,
    drill: from ?? null,
  };
}

function isShown(finding: Finding, { view, severity, state, drill }: FindingFilter, today: IsoDate): boolean {
  if (view === 'open' && !isOpenFinding(finding)) return false;
  if (view === 'closed' && isOpenFinding(finding)) return false;
  if (view === 'late' && !isOverdueFinding(finding, today)) return false;
  if (severity !== null && finding.severity !== severity) return false;
  if (state !== null && finding.state !== state && shortFilter(shortStateOf(finding.state)) !== state) return false;
  return drill === null || (finding.drill ?? NO_DRILL) === drill;
}

/** Late ones first, the latest before the others; then by deadline, the graver first. */
export function rowsOf(findings: readonly Finding[], filter: FindingFilter, today: IsoDate): Finding[] {
  const gravity = ({ severity }: Finding): number => FINDING_SEVERITIES.indexOf(severity);
  const until = (finding: Finding): string => deadlineInForce(finding) ?? '9999';
  return findings
    .filter((each) => isShown(each, filter, today))
    .sort(
      (a, b) =>
        Number(isOpenFinding(b)) - Number(isOpenFinding(a)) ||
        daysLateOf(b, today) - daysLateOf(a, today) ||
        until(a).localeCompare(until(b)) ||
        gravity(b) - gravity(a),
    );
}
