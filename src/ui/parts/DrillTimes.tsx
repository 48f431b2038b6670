/** When all had assembled and when all were counted, measured beside what runs expect, in the one drawing of both. */
import { useTranslation } from 'react-i18next';
import { type DrillRecord, FEWEST_RUNS_FOR_A_RANGE, type RunForecast } from '../../drills/index.js';
import { medianOf } from '../../model/index.js';
import { quantile } from '../../sim/index.js';
import { clock } from '../i18n/format.js';
import classes from './DrillTimes.module.css';
import { ForecastLegend, ForecastMark } from './ForecastMark.js';
import { forecastDomain } from './forecastScale.js';

export interface ForecastTime {
  /** Middle of the runs, s; `null` without any that arrived. */
  readonly middleS: number | null;
  /** 5th to 95th percentile, s; `null` for fewer than five. */
  readonly intervalS: readonly [number, number] | null;
}

/** Of the event the record is timed to. */
export function forecastTime({ timedTo }: DrillRecord, runs: readonly RunForecast[]): ForecastTime {
  const times = runs
    .flatMap((run) => (timedTo === 'buildingExit' ? run.buildingClearTimeS : run.values.T_evac_s) ?? [])
    .sort((a, b) => a - b);
  const isSpread = times.length >= FEWEST_RUNS_FOR_A_RANGE;
  return { middleS: medianOf(times), intervalS: isSpread ? [quantile(times, 0.05), quantile(times, 0.95)] : null };
}

const say = (value: number | null) => (value === null ? '—' : clock(value));

export function DrillTimes({ record, runs }: { record: DrillRecord; runs: readonly RunForecast[] }) {
  const { t } = useTranslation(['drills', 'common']);
  const { T_evac_s: measured = null, A_full_s: counted = null, T_target_s: target = null } = record.values;
  const { middleS, intervalS } = forecastTime(record, runs);
  const domain = forecastDomain([measured, counted, target, middleS, intervalS?.[1]]);
  const label = (real: number | null, forecast: number | null, aim: number | null) =>
    t('drills:times.label', { measured: say(real), forecast: say(forecast), target: say(aim) });
  return (
    <>
      <div className={classes.rows}>
        <span>{t('drills:times.assembled')}</span>
        <ForecastMark
          domain={domain}
          measured={measured}
          target={target}
          forecast={middleS}
          interval={intervalS}
          label={label(measured, middleS, target)}
        />
        <b>{say(measured)}</b>
        <span>{t('drills:times.counted')}</span>
        <ForecastMark domain={domain} measured={counted} label={label(counted, null, null)} />
        <b>{say(counted)}</b>
      </div>
      <ForecastLegend
        words={{
          measured: t('common:forecast.measured'),
          forecast: t('common:forecast.forecast'),
          target: t('common:forecast.target'),
        }}
      />
    </>
  );
}
