import type { School } from '../../scenarios/index.js';
import type { IsoDate } from '../calendar/civilDate.js';
import type { DrillRecord } from '../drillRecord.js';
import type { LedgerYear } from '../ledger/ledgerYear.js';
import type { Finding } from '../loop/finding.js';
import type { ReportPeriod } from './reportPeriod.js';

/** What every report of a term or year is made from. */
export interface ReportInput {
  readonly school: School;
  readonly period: ReportPeriod;
  /** Of the period's year. */
  readonly ledger: LedgerYear;
  /** Of every year and term: a duty may be met by a drill outside the period. */
  readonly records: readonly DrillRecord[];
  /** Keys (`recordKey`) of records that were changed after they were signed. */
  readonly changed: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
}
