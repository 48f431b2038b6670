/** What runs expected of the items they can tell, beside what the drill earned in the same, and how much they cannot tell. */
import { useTranslation } from 'react-i18next';
import { FEWEST_RUNS_FOR_A_RANGE, type ForecastTotal } from '../../../../drills/index.js';
import { decimal } from '../../../i18n/format.js';
import classes from './ScoreHead.module.css';

export function ForecastLine({ forecast, runs }: { forecast: ForecastTotal; runs: number }) {
  const { t } = useTranslation('score');
  const { points, range, weight, items, measured } = forecast;
  return (
    <div className={classes.forecast} data-forecast-total>
      <p>
        {t('ahead.of', { items: items.join(t('ahead.comma')), weight })}{' '}
        <b>{t('ahead.forecast', { points: decimal(points, 1) })}</b>
        {range !== null && <span> {t('ahead.range', { low: decimal(range[0], 1), high: decimal(range[1], 1) })}</span>}
        {measured.weight > 0 && (
          <>
            {t('ahead.comma')}
            <b>{t('ahead.measured', { points: decimal(measured.points, 1) })}</b>
            {measured.weight < weight && <span> {t('ahead.partly', { weight: measured.weight })}</span>}
          </>
        )}
      </p>
      <p className={classes.rest}>
        {range === null && `${t('ahead.few', { count: runs, needed: FEWEST_RUNS_FOR_A_RANGE })} `}
        {t('ahead.rest', { rest: 100 - weight })}
      </p>
    </div>
  );
}
