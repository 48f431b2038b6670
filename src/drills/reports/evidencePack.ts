/**
 * What an inspection asks to see, in the order it asks: the duty with its clause, the drill that met it, its signed
 * record, the plan it was held by, the findings it brought, and who is in post; with what is missing said duty by duty.
 */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { Duty } from '../duty/duty.js';
import type { Waiver } from '../duty/waiver.js';
import type { Evidence } from '../evidence/evidence.js';
import type { ExercisePlan } from '../exercisePlan/exercisePlan.js';
import { type LedgerEntry, recordKey } from '../ledger/ledgerYear.js';
import type { Finding } from '../loop/finding.js';
import { findingsOfDrill } from '../loop/findingStanding.js';
import type { RuleBook } from '../rules/ruleBook.js';
import { type Score, scoreDrill } from '../scoring/scoreDrill.js';
import { computeStaffing } from '../staffing/computeStaffing.js';
import type { StaffingRole } from '../staffing/staffingRole.js';
import { inOrderOfTime } from './inOrderOfTime.js';
import { type MissingEvidence, missingEvidence } from './missingEvidence.js';
import { type RecordState, recordState } from './recordSeal.js';
import type { ReportInput } from './reportInput.js';
import { isInPeriod, type ReportPeriod, reachesInto } from './reportPeriod.js';
import { termFindings } from './termFindings.js';
import { DUTY_ORDER } from './termReport.js';

export interface EvidencePackInput extends ReportInput {
  /** Every version of each plan, oldest first. */
  readonly plans: readonly ExercisePlan[];
  readonly rules: RuleBook;
}

/** A drill that was held, with everything that hangs on it. */
export interface DutyDrill {
  /** From 1, in the order of their days and times; `null` for one outside the period, which the pack does not hold. */
  readonly number: number | null;
  readonly record: DrillRecord;
  readonly state: RecordState;
  readonly score: Score;
  /** The newest version that was approved on the day of the drill or before; `null` where there is none. */
  readonly plan: ExercisePlan | null;
  readonly findings: readonly Finding[];
}

/** A drill of the period. */
export interface PackDrill extends DutyDrill {
  readonly number: number;
}

export interface PackDuty {
  readonly duty: Duty;
  /** All that count for it, those outside the period too. */
  readonly drills: readonly DutyDrill[];
  /** For tasks: what counts. */
  readonly evidence: readonly Evidence[];
  readonly waiver: Waiver | null;
  readonly missing: readonly MissingEvidence[];
}

export interface EvidencePack {
  readonly period: ReportPeriod;
  readonly today: IsoDate;
  readonly duties: readonly PackDuty[];
  /** Those of the period, whether or not a duty asks for them. */
  readonly drills: readonly PackDrill[];
  /** Whatever was known, open or closed in the period, the latest first: those of the term report. */
  readonly findings: readonly Finding[];
  readonly lateFindings: number;
  readonly staffing: readonly StaffingRole[];
  /** Duties something is missing for, those that only are not due yet left out. */
  readonly gaps: readonly PackDuty[];
  /** Not due yet and not complete; nothing is missing for them so far. */
  readonly notYet: number;
}

/** The plan in force on the day of the drill, not a draft and not what was approved afterwards. */
function planInForce({ id, date }: DrillRecord, plans: readonly ExercisePlan[]): ExercisePlan | null {
  const own = plans.filter((plan) => plan.drill === id && plan.approved !== null);
  const before = own.filter(({ approved }) => date === undefined || (approved?.on ?? '') <= date);
  return before.at(-1) ?? null;
}

function heldDrill<N extends number | null>(number: N, record: DrillRecord, input: EvidencePackInput) {
  const { changed, plans, findings, today } = input;
  const own = findingsOfDrill(findings, record.id);
  return {
    number,
    record,
    state: recordState(record, changed.has(recordKey(record))),
    score: scoreDrill(record, undefined, { findings: own, today }),
    plan: planInForce(record, plans),
    findings: own,
  };
}

function packDrills(input: EvidencePackInput): PackDrill[] {
  const held = input.records.filter(({ date }) => isInPeriod(date, input.period)).sort(inOrderOfTime);
  return held.map((record, i) => heldDrill(i + 1, record, input));
}

/** A duty of the year is judged by every drill that counts for it, in whichever term that was held. */
function packDuties(input: EvidencePackInput, drills: readonly PackDrill[]): PackDuty[] {
  const { ledger, period, today } = input;
  const rank = ({ duty }: LedgerEntry) => Number(duty.layer === 'national') * 100 + DUTY_ORDER.indexOf(duty.status);
  return ledger.entries
    .filter(({ duty }) => duty.status !== 'notRequired' && reachesInto(duty, period))
    .sort((a, b) => rank(a) - rank(b) || (a.duty.id < b.duty.id ? -1 : 1))
    .map((entry) => {
      const own = [...entry.records]
        .sort(inOrderOfTime)
        .map((record) => drills.find((each) => each.record === record) ?? heldDrill(null, record, input));
      const counting = (entry.progress?.judged ?? []).filter(({ verdict }) => verdict === 'counts');
      const evidence = counting.map((each) => each.evidence);
      const missing = missingEvidence(entry, own, evidence.length, today);
      return { duty: entry.duty, drills: own, evidence, waiver: entry.waiver, missing };
    });
}

export function evidencePack(input: EvidencePackInput): EvidencePack {
  const { school, period, rules, today } = input;
  const drills = packDrills(input);
  const duties = packDuties(input, drills);
  const { all, late } = termFindings(input);
  return {
    period,
    today,
    duties,
    drills,
    findings: all.map(({ finding }) => finding),
    lateFindings: late,
    staffing: computeStaffing(school, rules).roles,
    gaps: duties.filter(({ missing }) => missing.some((each) => each !== 'notYet')),
    notYet: duties.filter(({ missing }) => missing.length > 0 && missing.every((each) => each === 'notYet')).length,
  };
}
