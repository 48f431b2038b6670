/** Everything an inspection asks for, as one print job and as a pack of files. */
import { Button } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DrillRecord,
  type ExercisePlan,
  evidencePack,
  type Finding,
  PACK_WORDS,
  type PlannedDrill,
  recordKey,
} from '../../../../../drills/index.js';
import type { SavedRun } from '../../../../../project/index.js';
import { useChangedRecords } from '../../../../app/changedRecords.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { replaceParams, useRoute } from '../../../../app/router.js';
import { projectContext } from '../../../../duties/projectContext.js';
import { download, fileNameOf } from '../../../../files/download.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { PrintTick } from '../../../../prints/PrintTick.js';
import { schoolName } from '../../../../prints/schoolName.js';
import { useBothTexts } from '../../../../prints/useBothTexts.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { NoSchool } from '../NoSchool.js';
import { PeriodChoice } from '../PeriodChoice.js';
import { RECORD_WORD_FILES } from '../record/recordTexts.js';
import { type PeriodReport, usePeriodReport } from '../usePeriodReport.js';
import { PackPaper } from './PackPaper.js';
import { PackRecords } from './PackRecords.js';

const NO_RECORDS: readonly DrillRecord[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const NO_RUNS: readonly SavedRun[] = [];
const NO_PLANS: readonly ExercisePlan[] = [];
const NO_DRILLS: readonly PlannedDrill[] = [];

export function PackPrint() {
  const { t } = useTranslation('reports');
  const known = usePeriodReport();
  if (known !== null) return <PackPage known={known} />;
  return (
    <PrintPage title={t('print.evidencePack.name')} back={{ place: 'reports', label: t('frame.back') }} isReady={false}>
      <NoSchool />
    </PrintPage>
  );
}

function PackPage({ known }: { known: PeriodReport }) {
  const { t } = useTranslation('reports');
  const { language } = usePrintSettings();
  const hasRecords = useRoute().params.records !== 'no';
  const words = useBothTexts(RECORD_WORD_FILES);
  const project = useProjectStore((store) => store.project);
  const records = project?.drillRecords ?? NO_RECORDS;
  const findings = project?.findings ?? NO_FINDINGS;
  const plans = project?.exercisePlans ?? NO_PLANS;
  const planned = project?.plannedDrills ?? NO_DRILLS;
  const changed = useChangedRecords(records);
  const rules = project === null ? undefined : projectContext(project).rules;
  const pack = useMemo(
    () =>
      changed === null || rules === undefined
        ? null
        : evidencePack({ ...known, records, changed: new Set(changed.map(recordKey)), plans, findings, rules }),
    [known, records, changed, plans, findings, rules],
  );
  const save = async () => {
    if (pack === null) return 0;
    const { packFile } = await import('./packFile.js');
    const tongue = language === 'en' ? 'en' : 'zh-CN';
    const { bytes, count } = await packFile({ pack, ...known, records, planned, language: tongue });
    const name = fileNameOf([schoolName(known.school, tongue), PACK_WORDS.title[tongue], pack.period.year, pack.today]);
    download(`${name}.zip`, bytes, 'application/zip');
    return count;
  };
  return (
    <PrintPage
      title={t('print.evidencePack.name')}
      back={{ place: 'reports', label: t('frame.back') }}
      isReady={pack !== null && words !== null}
      acts={
        <>
          <PeriodChoice periods={known.periods} period={known.period} />
          <PrintTick
            label={PACK_WORDS.records[currentLanguage()]}
            isOn={hasRecords}
            onChange={(isOn) => replaceParams({ records: isOn ? '' : 'no' })}
          />
          <ZipButton isReady={pack !== null} onSave={save} />
        </>
      }
    >
      {pack !== null && words !== null && (
        <>
          <PackPaper
            pack={pack}
            school={schoolName(known.school, language)}
            language={language}
            hasRecords={hasRecords}
          />
          {hasRecords && (
            <PackRecords
              pack={pack}
              findings={findings}
              runs={project?.runs ?? NO_RUNS}
              school={schoolName(known.school, language)}
              words={words}
              language={language}
            />
          )}
        </>
      )}
    </PrintPage>
  );
}

/** Says what it is doing, and what came of it. */
function ZipButton({ isReady, onSave }: { isReady: boolean; onSave: () => Promise<number> }) {
  const { t } = useTranslation('reports');
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | number>('idle');
  const press = () => {
    setState('busy');
    onSave().then(setState, () => setState('failed'));
  };
  return (
    <>
      <Button
        leftSection={<IconFileZip size={16} stroke={1.75} aria-hidden="true" />}
        disabled={!isReady || state === 'busy'}
        onClick={press}
      >
        {t('pack.zip')}
      </Button>
      <span role="status">
        {state === 'busy' && t('pack.zipping')}
        {state === 'failed' && t('pack.failed')}
        {typeof state === 'number' && t('pack.zipped', { count: state })}
      </span>
    </>
  );
}
