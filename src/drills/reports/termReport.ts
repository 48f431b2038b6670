/**
 * A term, or a year, in figures: duties, drills with their scores, findings, the worst risk and what to do next.
 *
 * It tells how things stood on the day it was made. What is provisional says so and is never called final.
 */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import { kindOfRecord } from '../duty/drillEvent.js';
import type { Duty, DutyStatus } from '../duty/duty.js';
import { recordKey } from '../ledger/ledgerYear.js';
import { findingsOfDrill, isOpenFinding } from '../loop/findingStanding.js';
import type { PlannedDrill } from '../schedule/plannedDrill.js';
import { type Score, scoreDrill } from '../scoring/scoreDrill.js';
import { inOrderOfTime } from './inOrderOfTime.js';
import { type RecordState, recordState } from './recordSeal.js';
import type { ReportInput } from './reportInput.js';
import { isInPeriod, type ReportPeriod, reachesInto } from './reportPeriod.js';
import { type TermFindings, termFindings } from './termFindings.js';

export interface TermReportInput extends ReportInput {
  /** Drills that a person has fixed. */
  readonly planned: readonly PlannedDrill[];
}

export interface TermDrill {
  readonly record: DrillRecord;
  readonly state: RecordState;
  readonly score: Score;
  /** Of the score that is shown; `null` where there is none. */
  readonly shown: number | null;
  /**
   * Against the drill of the same profile before it, in the year; `null` for the first, without a score, or where one of
   * the two is final and the other provisional.
   */
  readonly change: number | null;
  readonly findings: number;
  readonly openFindings: number;
}

export interface TermReport {
  readonly period: ReportPeriod;
  readonly today: IsoDate;
  /** The period is not over on the day of the report. */
  readonly isRunning: boolean;
  /** Duties whose window reaches into the period, local ones first, late ones before others. */
  readonly duties: readonly Duty[];
  readonly dutyCounts: Readonly<Partial<Record<DutyStatus, number>>>;
  /** Of the duties, those something is to be done for: neither waived nor holding all the time. */
  readonly owedDuties: number;
  /** How many of the duties wait for official dates, or may still move. */
  readonly provisionalDuties: number;
  /** How many rest on a clause that was not compared with its source. */
  readonly unconfirmedDuties: number;
  readonly drills: readonly TermDrill[];
  /** Of the drills, those whose score may still change. */
  readonly provisionalDrills: number;
  /** Of the provisional, those whose score waits for findings that are open. */
  readonly drillsToClose: number;
  /** Fixed and still to come in the period, and those whose day is over without a record. */
  readonly coming: readonly PlannedDrill[];
  readonly withoutRecord: readonly PlannedDrill[];
  readonly findings: TermFindings;
}

/** The order in which states of duties are told: what is wrong first. */
export const DUTY_ORDER: readonly DutyStatus[] = [
  'overdue',
  'due',
  'awaitingDates',
  'planned',
  'done',
  'waived',
  'standing',
  'notRequired',
];

function dutiesOf({ ledger, period }: TermReportInput): Duty[] {
  const rank = (duty: Duty) => DUTY_ORDER.indexOf(duty.status) * 2 + Number(duty.layer === 'national');
  return ledger.entries
    .map(({ duty }) => duty)
    .filter((duty) => duty.status !== 'notRequired' && reachesInto(duty, period))
    .sort((a, b) => rank(a) - rank(b) || ((a.dueUntil ?? '9999') < (b.dueUntil ?? '9999') ? -1 : 1));
}

function shownScore({ isFinal, total, provisionalTotal }: Score): number | null {
  return isFinal ? total : provisionalTotal;
}

/** Of the year up to the end of the period, so that the first drill of a term has one before it. */
function drillsOf({ records, changed, findings, period, today }: TermReportInput): TermDrill[] {
  const yearFrom = `${period.year.slice(0, 4)}-08-01`;
  const held = records
    .filter(({ date }) => date !== undefined && date >= yearFrom && date <= period.until)
    .sort(inOrderOfTime);
  const last = new Map<DrillRecord['profile'], TermDrill>();
  const drills = held.map((record): TermDrill => {
    const own = findingsOfDrill(findings, record.id);
    const score = scoreDrill(record, undefined, { findings: own, today });
    const shown = shownScore(score);
    const before = last.get(record.profile);
    const isAlike = before !== undefined && before.score.isFinal === score.isFinal;
    const drill: TermDrill = {
      record,
      state: recordState(record, changed.has(recordKey(record))),
      score,
      shown,
      change: shown === null || !isAlike ? null : Math.round((shown - (before.shown as number)) * 10) / 10,
      findings: own.length,
      openFindings: own.filter(isOpenFinding).length,
    };
    if (shown !== null) last.set(record.profile, drill);
    return drill;
  });
  return drills.filter(({ record }) => isInPeriod(record.date, period));
}

/** By a record of its own; else by one of its day and kind that belongs to no other planned drill. */
function isRecorded(drill: PlannedDrill, { records, planned }: TermReportInput): boolean {
  if (records.some(({ id }) => id === drill.id)) return true;
  const isOfAnother = ({ id }: DrillRecord) => planned.some((each) => each.id === id);
  return records.some((each) => each.date === drill.date && kindOfRecord(each) === drill.kind && !isOfAnother(each));
}

export function termReport(input: TermReportInput): TermReport {
  const { period, planned, today } = input;
  const duties = dutiesOf(input);
  const drills = drillsOf(input);
  const dutyCounts: Partial<Record<DutyStatus, number>> = {};
  for (const { status } of duties) dutyCounts[status] = (dutyCounts[status] ?? 0) + 1;
  const provisional = drills.filter(({ score, shown }) => shown !== null && !score.isFinal);
  const fixed = planned.filter(({ date }) => isInPeriod(date, period)).sort(inOrderOfTime);
  const { standing = 0, waived = 0 } = dutyCounts;
  return {
    period,
    today,
    isRunning: today <= period.until,
    duties,
    dutyCounts,
    owedDuties: duties.length - standing - waived,
    provisionalDuties: duties.filter(({ provisional }) => provisional).length,
    unconfirmedDuties: duties.filter(({ clause }) => clause.isUnconfirmed).length,
    drills,
    provisionalDrills: provisional.length,
    drillsToClose: provisional.filter(({ openFindings }) => openFindings > 0).length,
    coming: fixed.filter((drill) => drill.date >= today && !isRecorded(drill, input)),
    withoutRecord: fixed.filter((drill) => drill.date < today && !isRecorded(drill, input)),
    findings: termFindings(input),
  };
}
