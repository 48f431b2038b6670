/** The records of the pack in full, each with a head of its own. */
import { type EvidencePack, type Finding, recordReport } from '../../../../../drills/index.js';
import type { PrintLanguage } from '../../../../prints/printLanguage.js';
import { RecordPaper } from '../record/RecordPaper.js';
import type { RubricWords } from '../record/recordTexts.js';

interface PackRecordsProps {
  readonly pack: EvidencePack;
  readonly findings: readonly Finding[];
  readonly school: string;
  readonly words: RubricWords;
  readonly language: PrintLanguage;
}

export function PackRecords({ pack, findings, ...rest }: PackRecordsProps) {
  return pack.drills.map(({ number, record, state }) => (
    <RecordPaper
      key={number}
      madeOn={pack.today}
      report={recordReport({ record, findings, today: pack.today })}
      state={state}
      {...rest}
    />
  ));
}
