/**
 * What an inspection asks to see, in the order it asks: the duty with its clause, the drill that met it, its signed
 * record, the plan it was held by, the findings it brought, and who is in post; with what is missing said duty by duty.
 */
import type { School } from '../../scenarios/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { Duty } from '../duties/duty.js';
import type { ExercisePlan } from '../exercisePlan/exercisePlan.js';
import type { Evidence } from '../ledger/evidence.js';
import { type LedgerEntry, type LedgerYear, recordKey } from '../ledger/ledgerYear.js';
import type { Waiver } from '../ledger/waiver.js';
import type { Finding } from '../loop/finding.js';
import { findingsOfDrill, isOverdueFinding } from '../loop/findingStanding.js';
import type { RuleBook } from '../rules/ruleBook.js';
import { type Score, scoreDrill } from '../scoring/scoreDrill.js';
import { computeStaffing } from '../staffing/computeStaffing.js';
import type { StaffingRole } from '../staffing/staffingRole.js';
import { type MissingEvidence, missingEvidence } from './missingEvidence.js';
import { type RecordState, recordState } from './recordSeal.js';
import { isWithin, type ReportPeriod, reachesInto } from './reportPeriod.js';
import { DUTY_ORDER } from './termReport.js';

export interface EvidencePackInput {
  readonly school: School;
  readonly period: ReportPeriod;
  /** Of the period's year. */
  readonly ledger: LedgerYear;
  readonly records: readonly DrillRecord[];
  /** Keys (`recordKey`) of records that were changed after they were signed. */
  readonly changed: ReadonlySet<string>;
  /** Every version of each plan, oldest first. */
  readonly plans: readonly ExercisePlan[];
  readonly findings: readonly Finding[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** A drill of the period with everything that hangs on it. */
export interface PackDrill {
  /** From 1, in the order of their dates; duties refer to it. */
  readonly number: number;
  readonly record: DrillRecord;
  readonly state: RecordState;
  readonly score: Score;
  /** The newest version that was approved on the day of the drill or before; `null` where there is none. */
  readonly plan: ExercisePlan | null;
  readonly findings: readonly Finding[];
}

export interface PackDuty {
  readonly duty: Duty;
  readonly drills: readonly PackDrill[];
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
  /** Found by a drill of the period, or otherwise in it. */
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

function packDrills({ records, changed, plans, findings, period, today }: EvidencePackInput): PackDrill[] {
  const held = records
    .filter(({ date }) => isWithin(date, period))
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  return held.map((record, i) => {
    const own = findingsOfDrill(findings, record.id);
    return {
      number: i + 1,
      record,
      state: recordState(record, changed.has(recordKey(record))),
      score: scoreDrill(record, undefined, { findings: own, today }),
      plan: planInForce(record, plans),
      findings: own,
    };
  });
}

function packDuties({ ledger, period, today }: EvidencePackInput, drills: readonly PackDrill[]): PackDuty[] {
  const rank = ({ duty }: LedgerEntry) => Number(duty.layer === 'national') * 100 + DUTY_ORDER.indexOf(duty.status);
  return ledger.entries
    .filter(({ duty }) => duty.status !== 'notRequired' && reachesInto(duty, period))
    .sort((a, b) => rank(a) - rank(b) || (a.duty.id < b.duty.id ? -1 : 1))
    .map((entry) => {
      const own = drills.filter(({ record }) => entry.records.includes(record));
      const counting = (entry.progress?.judged ?? []).filter(({ verdict }) => verdict === 'counts');
      const evidence = counting.map((each) => each.evidence);
      const missing = missingEvidence(entry, own, evidence.length, today);
      return { duty: entry.duty, drills: own, evidence, waiver: entry.waiver, missing };
    });
}

export function evidencePack(input: EvidencePackInput): EvidencePack {
  const { school, period, findings, rules, today } = input;
  const drills = packDrills(input);
  const duties = packDuties(input, drills);
  const ofDrills = new Set(drills.flatMap((drill) => drill.findings));
  const own = findings.filter((each) => ofDrills.has(each) || isWithin(each.history[0]?.on, period));
  return {
    period,
    today,
    duties,
    drills,
    findings: own,
    lateFindings: own.filter((each) => isOverdueFinding(each, today)).length,
    staffing: computeStaffing(school, rules).roles,
    gaps: duties.filter(({ missing }) => missing.some((each) => each !== 'notYet')),
    notYet: duties.filter(({ missing }) => missing.length > 0 && missing.every((each) => each === 'notYet')).length,
  };
}
