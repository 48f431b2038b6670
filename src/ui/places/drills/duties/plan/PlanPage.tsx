/** The plan of the year as it is printed, signed and handed in: A4, in Chinese, English or both, fit for grey copies. */
import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { annualPlan, type DrillRecord } from '../../../../../drills/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { PlanPaper } from './PlanPaper.js';
import { planInput } from './planInput.js';
import { saveWorkbook } from './saveWorkbook.js';

const NO_RECORDS: readonly DrillRecord[] = [];

export function PlanPage({ year }: { year: DrillYear }) {
  const { t } = useTranslation('dutyCalendar');
  const { language } = usePrintSettings();
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const plan = useMemo(() => annualPlan(planInput(year, records)), [year, records]);
  return (
    <PrintPage
      title={t('acts.plan')}
      back={{ place: 'drills', params: { tab: 'duties', view: 'semester' }, label: t('plan.back') }}
      acts={
        <Button
          leftSection={<IconTable size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => void saveWorkbook(year, language === 'en' ? 'en' : 'zh-CN')}
        >
          {t('acts.workbook')}
        </Button>
      }
    >
      <PlanPaper year={year} plan={plan} print={language} />
    </PrintPage>
  );
}
