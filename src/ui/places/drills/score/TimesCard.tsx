/** Times of the drill beside those of the runs, in the one drawing of forecast and reality. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, FEWEST_RUNS_FOR_A_RANGE, type RunForecast } from '../../../../drills/index.js';
import { medianOf } from '../../../../model/index.js';
import { quantile } from '../../../../sim/index.js';
import { ForecastLegend, ForecastMark } from '../../../parts/ForecastMark.js';
import { forecastDomain } from '../../../parts/forecastScale.js';
import { clock } from '../../../parts/format.js';
import { goTo } from '../../../shell/router.js';
import { KeepForecast } from './KeepForecast.js';
import classes from './TimesCard.module.css';

export function TimesCard({ record, runs }: { record: DrillRecord; runs: readonly RunForecast[] }) {
  const { t } = useTranslation(['drills', 'common', 'score']);
  const { T_evac_s: measured = null, A_full_s: counted = null, T_target_s: target = null } = record.values;
  const isToExit = record.timedTo === 'buildingExit';
  const times = runs
    .flatMap((run) => (isToExit ? run.buildingClearTimeS : run.values.T_evac_s) ?? [])
    .sort((a, b) => a - b);
  const forecast = medianOf(times);
  const interval =
    times.length < FEWEST_RUNS_FOR_A_RANGE ? null : ([quantile(times, 0.05), quantile(times, 0.95)] as const);
  const domain = forecastDomain([measured, counted, target, forecast, interval?.[1]]);
  const say = (value: number | null) => (value === null ? '—' : clock(value));
  const words = {
    measured: t('common:forecast.measured'),
    forecast: t('common:forecast.forecast'),
    target: t('common:forecast.target'),
  };
  return (
    <section>
      <h2>{t('drills:times.title')}</h2>
      {runs.length === 0 && <p className={classes.note}>{t('drills:times.noRun')}</p>}
      <div className={classes.rows}>
        <div className={classes.row}>
          <span>{t('drills:times.assembled')}</span>
          <ForecastMark
            domain={domain}
            measured={measured}
            target={target}
            forecast={forecast}
            interval={interval}
            label={t('drills:times.label', { measured: say(measured), forecast: say(forecast), target: say(target) })}
          />
          <b>{say(measured ?? forecast)}</b>
        </div>
        <div className={classes.row}>
          <span>{t('drills:times.counted')}</span>
          <ForecastMark
            domain={domain}
            measured={counted}
            label={t('drills:times.label', { measured: say(counted), forecast: '—', target: '—' })}
          />
          <b>{say(counted)}</b>
        </div>
      </div>
      <ForecastLegend words={words} />
      {runs.length > 0 && (
        <p className={classes.note}>
          {interval === null
            ? t('score:fewRuns', { count: runs.length, needed: FEWEST_RUNS_FOR_A_RANGE })
            : t('score:manyRuns', { count: runs.length, low: clock(interval[0]), high: clock(interval[1]) })}
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
