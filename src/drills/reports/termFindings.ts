/** Findings in a term: which were known in it, how many are open, late or closed, and how grave they are. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { Finding } from '../loop/finding.js';
import { closedOn, daysLateOf, isOpenFinding, isOverdueFinding } from '../loop/findingStanding.js';
import { FINDING_SEVERITIES, FINDING_STATES, type FindingSeverity, type FindingState } from '../loop/findingStates.js';
import { isInPeriod, type ReportPeriod } from './reportPeriod.js';

interface FindingsInput {
  readonly findings: readonly Finding[];
  readonly period: ReportPeriod;
  readonly today: IsoDate;
}

export interface TermFinding {
  readonly finding: Finding;
  /** 0 when it is not late. */
  readonly daysLate: number;
}

export interface TermFindings {
  readonly all: readonly TermFinding[];
  readonly open: number;
  readonly late: number;
  /** Closed in the period. */
  readonly closed: number;
  /** By state, then by severity; every state is there. */
  readonly byState: Readonly<Record<FindingState, number>>;
  readonly openBySeverity: Readonly<Record<FindingSeverity, number>>;
}

/** Whatever was known, open or closed in the period. */
function touches(finding: Finding, { from, until }: ReportPeriod): boolean {
  const found = finding.history[0]?.on;
  const closed = closedOn(finding);
  return (found === undefined || found <= until) && (isOpenFinding(finding) || closed === null || closed >= from);
}

const countBy = <K extends string>(keys: readonly K[], of: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, of.filter((each) => each === key).length])) as Record<K, number>;

export function termFindings({ findings, period, today }: FindingsInput): TermFindings {
  const own = findings.filter((each) => touches(each, period));
  const open = own.filter(isOpenFinding);
  const severity = (each: Finding) => -FINDING_SEVERITIES.indexOf(each.severity);
  const all = own
    .map((finding) => ({ finding, daysLate: daysLateOf(finding, today) }))
    .sort(
      (a, b) =>
        b.daysLate - a.daysLate ||
        Number(isOpenFinding(b.finding)) - Number(isOpenFinding(a.finding)) ||
        severity(a.finding) - severity(b.finding) ||
        (a.finding.id < b.finding.id ? -1 : 1),
    );
  return {
    all,
    open: open.length,
    late: open.filter((each) => isOverdueFinding(each, today)).length,
    closed: own.filter((each) => isInPeriod(closedOn(each) ?? undefined, period)).length,
    byState: countBy(
      FINDING_STATES,
      own.map(({ state }) => state),
    ),
    openBySeverity: countBy(
      FINDING_SEVERITIES,
      open.map((each) => each.severity),
    ),
  };
}
