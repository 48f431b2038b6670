/** The record of one drill, to be signed and filed. */
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DrillRecord,
  type Finding,
  kindOfRecord,
  kindWord,
  recordState,
  RECORD_WORDS as W,
} from '../../../../../drills/index.js';
import type { SavedRun } from '../../../../../project/index.js';
import { useChangedRecords } from '../../../../app/changedRecords.js';
import { useProjectName } from '../../../../app/projectName.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { goTo, replaceParams, useRoute } from '../../../../app/router.js';
import { today } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { EmptyState } from '../../../../parts/EmptyState.js';
import { PrintChoice } from '../../../../prints/PrintChoice.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { schoolName } from '../../../../prints/schoolName.js';
import { useBothTexts } from '../../../../prints/useBothTexts.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { printedRecord } from './printedRecord.js';
import { RecordPaper } from './RecordPaper.js';
import { RECORD_WORD_FILES, type RubricWords } from './recordTexts.js';

const NO_RECORDS: readonly DrillRecord[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const NO_RUNS: readonly SavedRun[] = [];

export function RecordPrint() {
  const { t } = useTranslation('reports');
  const { params } = useRoute();
  const words = useBothTexts(RECORD_WORD_FILES);
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const screen = currentLanguage();
  const newest = [...records].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const { record: wanted = '' } = params;
  const record = wanted === '' ? newest[0] : records.find(({ id }) => id === wanted);
  const isLost = record === undefined && records.length > 0;
  const options = newest.map((each) => ({
    value: each.id ?? '',
    label: `${each.date ?? ''} ${kindWord(kindOfRecord(each))[screen]}`,
  }));
  return (
    <PrintPage
      title={t('print.drillRecord.name')}
      back={{ place: 'reports', label: t('frame.back') }}
      isReady={record !== undefined && words !== null}
      acts={
        records.length > 0 && (
          <PrintChoice
            label={W.choose[screen]}
            onChange={(value) => replaceParams({ record: value })}
            value={record?.id ?? ''}
            options={isLost ? [{ value: '', label: '—' }, ...options] : options}
          />
        )
      }
    >
      {isLost && <EmptyState title={W.notFound[screen]} text={W.notFoundText[screen]} />}
      {records.length === 0 && (
        <EmptyState title={W.none[screen]} text={W.noneText[screen]}>
          <Button variant="filled" onClick={() => goTo('drills', { tab: 'record' })}>
            {W.toRecord[screen]}
          </Button>
        </EmptyState>
      )}
      {record !== undefined && words !== null && <OneRecord key={record.id} record={record} words={words} />}
    </PrintPage>
  );
}

function OneRecord({ record, words }: { record: DrillRecord; words: RubricWords }) {
  const { language } = usePrintSettings();
  const name = useProjectName();
  const school = useProjectStore((store) => store.project?.school ?? null);
  const findings = useProjectStore((store) => store.project?.findings ?? NO_FINDINGS);
  const runs = useProjectStore((store) => store.project?.runs ?? NO_RUNS);
  const all = useMemo(() => [record], [record]);
  const changed = useChangedRecords(all);
  const report = useMemo(() => printedRecord(record, { runs, findings }, today()), [record, runs, findings]);
  // nothing is called signed before its hash was looked at
  if (changed === null) return null;
  return (
    <RecordPaper
      report={report}
      state={recordState(record, changed.length > 0)}
      madeOn={today()}
      school={school === null ? name : schoolName(school, language)}
      words={words}
      language={language}
    />
  );
}
