/** What the planner of the year is at, with a way to stop it; at rest, how few drills the year takes. */
import { Button, Loader } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DrillYear } from './drillYear.js';
import classes from './PlanningNote.module.css';
import { stopPlanning, useYearPlan } from './yearPlanStore.js';

export function PlanningNote({ year }: { year: DrillYear }) {
  const { t } = useTranslation('schedule');
  const stage = useYearPlan((store) => store.stage);
  const { optimal, gap, drills, isBestSpread } = year.schedule;
  if (stage !== null) {
    return (
      <p className={classes.note} role="status">
        <Loader size="xs" aria-hidden="true" />
        <span>{t(`stage.${stage}`)}</span>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlayerStop size={14} stroke={1.75} aria-hidden="true" />}
          onClick={stopPlanning}
        >
          {t('stop')}
        </Button>
      </p>
    );
  }
  if (year.planning === 'stopped') {
    return (
      <p className={classes.note} role="status">
        {t('stopped')}
      </p>
    );
  }
  if (year.planning !== 'ready') return null;
  return (
    <p className={classes.note} role="status">
      <span>{t(optimal ? 'proven' : gap === 0 ? 'provenRest' : 'gap', { count: drills.length, gap })}</span>
      {!isBestSpread && drills.length > 0 && <span>{t('spreadBounded')}</span>}
    </p>
  );
}
