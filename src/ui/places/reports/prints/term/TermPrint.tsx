/** The report of a term or a year: one page to read, and the lists it rests on. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DrillRecord,
  type Finding,
  type PlannedDrill,
  recordKey,
  TERM_WORDS,
  termReport,
} from '../../../../../drills/index.js';
import { useChangedRecords } from '../../../../app/changedRecords.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import { RunningPaper } from '../../../../prints/RunningPaper.js';
import { schoolName } from '../../../../prints/schoolName.js';
import { useBothTexts } from '../../../../prints/useBothTexts.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { NoSchool } from '../NoSchool.js';
import { PeriodChoice, periodName } from '../PeriodChoice.js';
import { type PeriodReport, usePeriodReport } from '../usePeriodReport.js';
import { DrillAnnex, DutyAnnex, FindingAnnex } from './TermAnnex.js';
import { TermSummary } from './TermSummary.js';
import { TERM_WORD_FILES, type TermFrame } from './termTexts.js';

const NO_RECORDS: readonly DrillRecord[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const NO_DRILLS: readonly PlannedDrill[] = [];

export function TermPrint() {
  const { t } = useTranslation('reports');
  const known = usePeriodReport();
  return (
    <PrintPage
      title={t('print.termReport.name')}
      back={{ place: 'reports', label: t('frame.back') }}
      isReady={known !== null}
      acts={known !== null && <PeriodChoice periods={known.periods} period={known.period} />}
    >
      {known === null ? <NoSchool /> : <TermPages known={known} />}
    </PrintPage>
  );
}

function TermPages({ known }: { known: PeriodReport }) {
  const { language } = usePrintSettings();
  const words = useBothTexts(TERM_WORD_FILES);
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const findings = useProjectStore((store) => store.project?.findings ?? NO_FINDINGS);
  const planned = useProjectStore((store) => store.project?.plannedDrills ?? NO_DRILLS);
  const changed = useChangedRecords(records);
  const report = useMemo(
    () =>
      changed === null
        ? null
        : termReport({ ...known, records, changed: new Set(changed.map(recordKey)), findings, planned }),
    [known, records, changed, findings, planned],
  );
  // nothing is called signed before its hash was looked at
  if (words === null || report === null) return null;
  const frame: TermFrame = { report, language, words, school: schoolName(known.school, language) };
  const title = sayIn(report.period.kind === 'year' ? TERM_WORDS.yearTitle : TERM_WORDS.title, language);
  return (
    <RunningPaper
      language={language}
      head={`${title} · ${periodName(report.period, language)} · ${frame.school}`}
      mark={report.today}
      first={{ label: title, content: <TermSummary frame={frame} title={title} /> }}
    >
      <DutyAnnex frame={frame} />
      <DrillAnnex frame={frame} />
      <FindingAnnex frame={frame} />
    </RunningPaper>
  );
}
