/** Another look at the same year, and what can be taken away of it: a calendar, a workbook, the printed plan. */
import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconCalendarDown, IconPrinter, IconTable } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../model/index.js';
import { goTo, useRoute } from '../../../app/router.js';
import type { DrillYear } from '../../../duties/drillYear.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { problemText } from '../../../i18n/problemText.js';
import { DUTY_VIEWS, PHONE, viewOf } from './dutyViews.js';
import { saveCalendar } from './plan/saveCalendar.js';
import { saveWorkbook } from './plan/saveWorkbook.js';
import classes from './ViewActs.module.css';

const WishesDialog = lazy(() => import('./wishes/WishesDialog.js').then((m) => ({ default: m.WishesDialog })));

export function ViewActs({ year }: { year: DrillYear }) {
  const { t } = useTranslation('dutyCalendar');
  const { params } = useRoute();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isWishing, setWishing] = useState(false);
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false }) === true;
  return (
    <div className={classes.acts}>
      <SegmentedControl
        aria-label={t('view.label')}
        value={viewOf(params.view, isPhone)}
        onChange={(view) => goTo('drills', { tab: 'duties', view })}
        data={DUTY_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
      />
      <Button
        leftSection={<IconCalendarDown size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => void saveCalendar(year, currentLanguage(), 'planners').then(setProblems)}
      >
        .ics
      </Button>
      {year.schedule.drills.some((drill) => drill.unannounced === true) && (
        <Button
          leftSection={<IconCalendarDown size={16} stroke={1.75} aria-hidden="true" />}
          title={t('acts.staffCalendarHint')}
          onClick={() => void saveCalendar(year, currentLanguage(), 'staff', t('acts.staffCalendar')).then(setProblems)}
        >
          {t('acts.staffCalendar')}
        </Button>
      )}
      <Button
        leftSection={<IconTable size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => void saveWorkbook(year, currentLanguage())}
      >
        {t('acts.workbook')}
      </Button>
      <Button
        leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => goTo('drills', { tab: 'duties', view: 'plan' })}
      >
        {t('acts.plan')}
      </Button>
      <Button
        leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden="true" />}
        aria-haspopup="dialog"
        onClick={() => setWishing(true)}
      >
        {t('acts.wishes')}
      </Button>
      {isWishing && (
        <Suspense fallback={null}>
          <WishesDialog onClose={() => setWishing(false)} />
        </Suspense>
      )}
      {problems.map((problem) => (
        <p key={problem.code} className={classes.problem} role="alert">
          {problemText(problem, t as never)}
        </p>
      ))}
    </div>
  );
}
