/** What a record says on paper, alone or in the evidence pack. */
import {
  type DrillRecord,
  type Finding,
  type IsoDate,
  type RecordReport,
  recordReport,
} from '../../../../../drills/index.js';
import { drillForecast, type SavedRun } from '../../../../../project/index.js';

/** What was signed is held beside the runs that were signed with it, whatever was run since. */
export function printedRecord(
  record: DrillRecord,
  { runs, findings }: { readonly runs: readonly SavedRun[]; readonly findings: readonly Finding[] },
  today: IsoDate,
): RecordReport {
  const beside = record.lock === undefined ? drillForecast(record, runs) : (record.forecast ?? []);
  return recordReport({ record, runs: beside, findings, today });
}
