/** What of a term weighs most, and what is to be done next: both read off the report, gravest first. */
import { dayNumber, type IsoDate } from '../calendar/civilDate.js';
import type { Duty } from '../duty/duty.js';
import type { Finding } from '../loop/finding.js';
import { isOpenFinding } from '../loop/findingStanding.js';
import type { PlannedDrill } from '../schedule/plannedDrill.js';
import { rubric } from '../scoring/rubric.js';
import type { RecordState } from './recordSeal.js';
import type { TermDrill, TermReport } from './termReport.js';

/**
 * The worst risk. A major finding past its deadline is a danger that is known and stands; a capped drill showed one;
 * what is owed and late comes after both.
 */
export type WorstRisk =
  | { readonly kind: 'lateMajorFinding' | 'lateFinding'; readonly finding: Finding; readonly days: number }
  | { readonly kind: 'majorFinding'; readonly finding: Finding }
  | { readonly kind: 'cappedDrill'; readonly drill: TermDrill; readonly cap: string }
  | { readonly kind: 'lateDuty'; readonly duty: Duty; readonly days: number }
  | { readonly kind: 'poorDrill'; readonly drill: TermDrill }
  | { readonly kind: 'dueDuty'; readonly duty: Duty }
  | { readonly kind: 'none' };

/** The lowest grade of the rubric. */
const isPoor = ({ score }: TermDrill) => score.grade !== null && score.grade === rubric.grades.at(-1)?.en;

export function worstRisk({ findings, drills, duties, today }: TermReport): WorstRisk {
  const late = findings.all.filter(({ daysLate }) => daysLate > 0);
  const lateMajor = late.find(({ finding }) => finding.severity === 'major');
  if (lateMajor !== undefined) {
    return { kind: 'lateMajorFinding', finding: lateMajor.finding, days: lateMajor.daysLate };
  }
  const latest = new Map(drills.map((drill) => [drill.record.profile, drill]));
  for (const drill of latest.values()) {
    const cap = drill.score.caps.find(({ state }) => state === 'holds');
    if (cap !== undefined) return { kind: 'cappedDrill', drill, cap: cap.id };
  }
  const lateDuty = duties.find(({ status, dueUntil }) => status === 'overdue' && dueUntil !== null);
  if (lateDuty !== undefined) {
    const days = dayNumber(today) - dayNumber(lateDuty.dueUntil as IsoDate);
    return { kind: 'lateDuty', duty: lateDuty, days: Math.max(0, days) };
  }
  const [first] = late;
  if (first !== undefined) return { kind: 'lateFinding', finding: first.finding, days: first.daysLate };
  const major = findings.all.find(({ finding }) => finding.severity === 'major' && isOpenFinding(finding));
  if (major !== undefined) return { kind: 'majorFinding', finding: major.finding };
  const poor = [...latest.values()].find(isPoor);
  if (poor !== undefined) return { kind: 'poorDrill', drill: poor };
  const due = duties.find(({ status, dueUntil }) => status === 'due' && dueUntil !== null);
  return due === undefined ? { kind: 'none' } : { kind: 'dueDuty', duty: due };
}

/** Something to do, with what it counts. */
export type NextStep =
  | {
      readonly kind: 'lateDuties' | 'lateFindings' | 'changed' | 'unsigned' | 'dueDuties' | 'awaitDates';
      readonly count: number;
    }
  | { readonly kind: 'recordDrill' | 'holdDrill'; readonly drill: PlannedDrill }
  | { readonly kind: 'closeForScore'; readonly count: number };

/** In the order to take them; empty where nothing is left to do. */
export function nextSteps(report: TermReport): NextStep[] {
  const { dutyCounts, findings, drills, coming, withoutRecord, drillsToClose } = report;
  const countOf = (state: RecordState) => drills.filter((each) => each.state === state).length;
  const counted = [
    ['lateDuties', dutyCounts.overdue ?? 0],
    ['lateFindings', findings.late],
    ['changed', countOf('changed')],
  ] as const;
  const later = [
    ['unsigned', countOf('draft')],
    ['closeForScore', drillsToClose],
    ['dueDuties', dutyCounts.due ?? 0],
    ['awaitDates', dutyCounts.awaitingDates ?? 0],
  ] as const;
  const [next] = coming;
  return [
    ...counted.filter(([, count]) => count > 0).map(([kind, count]): NextStep => ({ kind, count })),
    ...withoutRecord.slice(0, 1).map((drill): NextStep => ({ kind: 'recordDrill', drill })),
    ...(next === undefined ? [] : [{ kind: 'holdDrill', drill: next } as const]),
    ...later.filter(([, count]) => count > 0).map(([kind, count]): NextStep => ({ kind, count })),
  ];
}
