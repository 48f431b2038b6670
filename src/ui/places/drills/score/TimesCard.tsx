/** Times of the drill beside those of the last run, in the one drawing of forecast and reality. */

import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DrillRecord } from '../../../../drills/index.js';
import type { RunResult } from '../../../../scenarios/index.js';
import { ForecastLegend, ForecastMark } from '../../../parts/ForecastMark.js';
import { forecastDomain } from '../../../parts/forecastScale.js';
import { clock } from '../../../parts/format.js';
import { goTo } from '../../../shell/router.js';
import classes from './TimesCard.module.css';

export function TimesCard({ record, run }: { record: DrillRecord; run: RunResult | null }) {
  const { t } = useTranslation(['drills', 'common']);
  const measured = record.values.T_evac_s ?? null;
  const counted = record.values.A_full_s ?? null;
  const target = record.values.T_target_s ?? null;
  const forecast = run?.evacuationTimeS ?? null;
  const domain = forecastDomain([measured, counted, target, forecast]);
  const say = (value: number | null) => (value === null ? '—' : clock(value));
  const words = {
    measured: t('common:forecast.measured'),
    forecast: t('common:forecast.forecast'),
    target: t('common:forecast.target'),
  };
  return (
    <section>
      <h2>{t('drills:times.title')}</h2>
      {run === null && <p className={classes.note}>{t('drills:times.noRun')}</p>}
      <div className={classes.rows}>
        <span>{t('drills:times.assembled')}</span>
        <ForecastMark
          domain={domain}
          measured={measured}
          target={target}
          forecast={forecast}
          label={t('drills:times.label', { measured: say(measured), forecast: say(forecast), target: say(target) })}
        />
        <b>{say(measured ?? forecast)}</b>
        <span>{t('drills:times.counted')}</span>
        <ForecastMark
          domain={domain}
          measured={counted}
          label={t('drills:times.label', { measured: say(counted), forecast: '—', target: '—' })}
        />
        <b>{say(counted)}</b>
      </div>
      <ForecastLegend words={words} />
      {run === null ? (
        <Button className={classes.run ?? ''} onClick={() => goTo('simulate')}>
          {t('drills:times.run')}
        </Button>
      ) : (
        <p className={classes.note}>{t('drills:times.oneRun', { seed: run.seed })}</p>
      )}
    </section>
  );
}
