/** The plan of the year as it is printed, signed and handed in: A4, in Chinese, English or both, fit for grey copies. */
import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconPrinter, IconTable } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { annualPlan, type DrillRecord } from '../../../../../drills/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { goTo, replaceParams, useRoute } from '../../../../shell/router.js';
import classes from './PlanPage.module.css';
import { PlanPaper } from './PlanPaper.js';
import { planInput } from './planInput.js';
import { saveWorkbook } from './saveWorkbook.js';
import { PLAN_PRINTS } from './sayPlan.js';

const NO_RECORDS: readonly DrillRecord[] = [];

export function PlanPage({ year }: { year: DrillYear }) {
  const { t } = useTranslation('dutyCalendar');
  const { params } = useRoute();
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const plan = useMemo(() => annualPlan(planInput(year, records)), [year, records]);
  const print = PLAN_PRINTS.find((each) => each === params.print) ?? currentLanguage();
  return (
    <div className={classes.desk}>
      <div className={classes.tools}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => goTo('drills', { tab: 'duties', view: 'semester' })}
        >
          {t('plan.back')}
        </Button>
        <SegmentedControl
          aria-label={t('plan.language')}
          value={print}
          onChange={(value) => replaceParams({ print: value })}
          data={PLAN_PRINTS.map((value) => ({ value, label: t(`plan.in.${value}`) }))}
        />
        <Button
          leftSection={<IconTable size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => void saveWorkbook(year, print === 'en' ? 'en' : 'zh-CN')}
        >
          {t('acts.workbook')}
        </Button>
        <Button
          variant="filled"
          leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('plan.print')}
        </Button>
      </div>
      <PlanPaper year={year} plan={plan} print={print} />
    </div>
  );
}
