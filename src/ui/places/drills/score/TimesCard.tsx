/** Times of the drill beside those of the runs, how many there are, and the way to keep or to make them. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, FEWEST_RUNS_FOR_A_RANGE, type RunForecast } from '../../../../drills/index.js';
import { goTo } from '../../../app/router.js';
import { clock } from '../../../i18n/format.js';
import { DrillTimes, forecastTime } from '../../../parts/DrillTimes.js';
import { KeepForecast } from './KeepForecast.js';
import classes from './TimesCard.module.css';

export function TimesCard({ record, runs }: { record: DrillRecord; runs: readonly RunForecast[] }) {
  const { t } = useTranslation(['drills', 'score']);
  const { intervalS } = forecastTime(record, runs);
  return (
    <section>
      <h2>{t('drills:times.title')}</h2>
      {runs.length === 0 && <p className={classes.note}>{t('drills:times.noRun')}</p>}
      <DrillTimes record={record} runs={runs} />
      {runs.length > 0 && (
        <p className={classes.note}>
          {intervalS === null
            ? t('score:fewRuns', { count: runs.length, needed: FEWEST_RUNS_FOR_A_RANGE })
            : t('score:manyRuns', { count: runs.length, low: clock(intervalS[0]), high: clock(intervalS[1]) })}
        </p>
      )}
      <KeepForecast record={record} runs={runs} />
      {runs.length === 0 && (
        <Button className={classes.run ?? ''} onClick={() => goTo('simulate')}>
          {t('drills:times.run')}
        </Button>
      )}
    </section>
  );
}
