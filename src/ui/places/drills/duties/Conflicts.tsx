/** What the planner is at or has proven, what does not fit in words, and the way on when planning itself failed. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DrillYear } from '../../../duties/drillYear.js';
import { PlanningNote } from '../../../duties/PlanningNote.js';
import { planAgain } from '../../../duties/yearPlanStore.js';
import { problemText } from '../../../i18n/problemText.js';
import { Callout } from '../../../parts/Callout.js';
import classes from './Conflicts.module.css';
import { WishesInForce } from './wishes/WishesInForce.js';

export function Conflicts({ year }: { year: DrillYear }) {
  const { t } = useTranslation(['drills', 'dutyCalendar']);
  const { conflicts } = year.schedule;
  return (
    <div className={classes.conflicts}>
      <PlanningNote year={year} />
      <WishesInForce wishes={year.wishes} />
      {year.planning === 'failed' && (
        <Callout
          tone="danger"
          title={t('dutyCalendar:planning.failedTitle')}
          text={t('dutyCalendar:planning.failedText')}
        >
          <Button onClick={planAgain}>{t('dutyCalendar:planning.again')}</Button>
        </Callout>
      )}
      {conflicts.length > 0 && (
        <details className={classes.fold}>
          <summary>{t('drills:duties.conflicts', { count: conflicts.length })}</summary>
          <ul>
            {conflicts.map((each) => (
              <li key={each.message}>{problemText(each, t as never)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
