/** The ledger of findings as the sheets of a workbook: one line for each finding, and one for each step it took. */
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { Finding, FindingEntry } from '../loop/finding.js';
import { acceptedBy, closedOn, daysLateOf, deadlineInForce, timesReopened } from '../loop/findingStanding.js';
import { FINDING_ORIGIN_WORDS, FINDING_SEVERITY_WORDS, FINDING_STATE_WORDS, FINDING_WORDS } from './findingWords.js';
import { type Column, dayCell, type PlanSheet, planSheet } from './planSheet.js';
import { PLAN_WORDS, type PlanLanguage } from './planWords.js';

export interface FindingLedger {
  /** Name of the school. */
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly records: readonly DrillRecord[];
  readonly today: IsoDate;
}

interface Step {
  /** Number of the finding in the first sheet. */
  readonly number: number;
  readonly finding: Finding;
  readonly entry: FindingEntry;
}

function findingColumns({ records, today }: FindingLedger, language: PlanLanguage): Column<Finding>[] {
  const w = FINDING_WORDS;
  const heldOn = (id: string | undefined) => records.find((record) => id !== undefined && record.id === id)?.date;
  const above0 = (count: number): number | null => (count > 0 ? count : null);
  return [
    { head: PLAN_WORDS.number, width: 6, cell: (_, i) => i + 1 },
    { head: w.finding, width: 32, cell: ({ title }) => title },
    { head: w.severity, width: 8, cell: ({ severity }) => FINDING_SEVERITY_WORDS[severity][language] },
    { head: w.origin, width: 12, cell: ({ origin }) => FINDING_ORIGIN_WORDS[origin][language] },
    { head: w.drill, width: 12, cell: ({ drill }) => dayCell(heldOn(drill)) },
    { head: w.place, width: 20, cell: ({ place }) => place?.name ?? null },
    { head: w.found, width: 12, cell: ({ history }) => dayCell(history[0]?.on) },
    { head: w.state, width: 12, cell: ({ state }) => FINDING_STATE_WORDS[state][language] },
    { head: w.person, width: 16, cell: ({ person }) => person ?? null },
    { head: w.measure, width: 28, cell: ({ measure }) => measure ?? null },
    { head: w.money, width: 12, cell: ({ money }) => money ?? null },
    { head: w.deadline, width: 12, cell: (finding) => dayCell(deadlineInForce(finding)) },
    { head: w.plan, width: 20, cell: ({ plan }) => plan ?? null },
    { head: w.temporaryMeasure, width: 20, cell: ({ temporaryMeasure }) => temporaryMeasure ?? null },
    { head: w.daysLate, width: 8, cell: (finding) => above0(daysLateOf(finding, today)) },
    { head: w.fix, width: 28, cell: ({ fix }) => fix ?? null },
    { head: w.planVersion, width: 16, cell: ({ planVersion }) => planVersion ?? null },
    { head: w.acceptedBy, width: 14, cell: acceptedBy },
    { head: w.closedOn, width: 12, cell: (finding) => dayCell(closedOn(finding)) },
    { head: w.reopened, width: 8, cell: (finding) => above0(timesReopened(finding)) },
  ];
}

function stepColumns(language: PlanLanguage): Column<Step>[] {
  const w = FINDING_WORDS;
  return [
    { head: PLAN_WORDS.number, width: 6, cell: ({ number }) => number },
    { head: w.finding, width: 32, cell: ({ finding }) => finding.title },
    { head: w.step, width: 12, cell: ({ entry }) => FINDING_STATE_WORDS[entry.state][language] },
    { head: w.on, width: 12, cell: ({ entry }) => dayCell(entry.on) },
    { head: w.by, width: 18, cell: ({ entry }) => entry.by ?? null },
    { head: w.note, width: 40, cell: ({ entry }) => entry.note ?? null },
    { head: w.failedFix, width: 28, cell: ({ entry }) => entry.fix ?? entry.planVersion ?? null },
  ];
}

export function findingSheets(ledger: FindingLedger, language: PlanLanguage): PlanSheet[] {
  const { name, findings } = ledger;
  const steps = findings.flatMap((finding, i) =>
    finding.history.map((entry): Step => ({ number: i + 1, finding, entry })),
  );
  return [
    planSheet(FINDING_WORDS.findings, name, language, findings, findingColumns(ledger, language)),
    planSheet(FINDING_WORDS.history, name, language, steps, stepColumns(language)),
  ];
}
