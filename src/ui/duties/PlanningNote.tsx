/** What the planner of the year is at, with a way to stop it; at rest, how few drills the year takes. */
import { Button, Loader } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DrillYear } from './drillYear.js';
import { cancelDrillYear, useDrillYearStore } from './drillYearStore.js';
import classes from './PlanningNote.module.css';

export function PlanningNote({ year }: { year: DrillYear }) {
  const { t } = useTranslation('schedule');
  const stage = useDrillYearStore((store) => store.stage);
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
          onClick={cancelDrillYear}
        >
          {t('stop')}
        </Button>
      </p>
    );
  }
  if (!year.isPlanned) {
    return (
      <p className={classes.note} role="status">
        {t('stopped')}
      </p>
    );
  }
  return (
    <p className={classes.note} role="status">
      <span>{t(optimal ? 'proven' : gap === 0 ? 'provenRest' : 'gap', { count: drills.length, gap })}</span>
      {!isBestSpread && drills.length > 0 && <span>{t('spreadBounded')}</span>}
    </p>
  );
}
