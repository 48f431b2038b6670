/** The records of the pack in full, each with a head of its own. */
import type { EvidencePack, Finding } from '../../../../../drills/index.js';
import type { SavedRun } from '../../../../../project/index.js';
import type { PrintLanguage } from '../../../../prints/printLanguage.js';
import { printedRecord } from '../record/printedRecord.js';
import { RecordPaper } from '../record/RecordPaper.js';
import type { RubricWords } from '../record/recordTexts.js';

interface PackRecordsProps {
  readonly pack: EvidencePack;
  readonly findings: readonly Finding[];
  readonly runs: readonly SavedRun[];
  readonly school: string;
  readonly words: RubricWords;
  readonly language: PrintLanguage;
}

export function PackRecords({ pack, findings, runs, ...rest }: PackRecordsProps) {
  return pack.drills.map(({ number, record, state }) => (
    <RecordPaper
      key={number}
      madeOn={pack.today}
      report={printedRecord(record, { runs, findings }, pack.today)}
      state={state}
      {...rest}
    />
  ));
}
