/** When each class arrived, beside what the runs expected of it; the same as a table. */
import { useTranslation } from 'react-i18next';
import type { DrillRecord, RunForecast } from '../../../../drills/index.js';
import { clock } from '../../../i18n/format.js';
import { ForecastLegend, ForecastMark } from '../../../parts/ForecastMark.js';
import { forecastDomain } from '../../../parts/forecastScale.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { arrivalsByClass } from './arrivalsByClass.js';
import classes from './TimesCard.module.css';

export function ClassChart({ record, runs }: { record: DrillRecord; runs: readonly RunForecast[] }) {
  const { t } = useTranslation(['score', 'drills', 'common']);
  const rows = arrivalsByClass(record, runs);
  if (rows.length === 0) return null;
  const target = record.values.T_target_s ?? null;
  const domain = forecastDomain([target, ...rows.flatMap(({ measuredS, range }) => [measuredS, range?.[1]])]);
  const compared = rows.filter(({ range }) => range !== null);
  const inside = compared.filter(({ lateS }) => lateS === 0);
  const say = (value: number | null | undefined) => (value == null ? '—' : clock(value));
  const words = {
    measured: t('common:forecast.measured'),
    forecast: t('common:forecast.forecast'),
    target: t('common:forecast.target'),
  };
  return (
    <section>
      <h2>{t('score:classes.title')}</h2>
      <div className={classes.rows} data-classes>
        {rows.map(({ id, name, measuredS, forecastS, range }) => (
          <div key={id} className={classes.row}>
            <span>{name}</span>
            <ForecastMark
              domain={domain}
              measured={measuredS}
              forecast={forecastS}
              interval={range}
              target={target}
              label={`${name}: ${t('drills:times.label', { measured: say(measuredS), forecast: say(forecastS), target: say(target) })}`}
            />
            <b>{say(measuredS)}</b>
          </div>
        ))}
      </div>
      <ForecastLegend words={words} />
      <p className={classes.note}>
        {compared.length === 0
          ? t('score:classes.noRange')
          : t('score:classes.inside', { inside: inside.length, count: compared.length })}
      </p>
      <details className={classes.table}>
        <summary>{t('score:classes.table')}</summary>
        <TableFrame label={t('score:classes.table')}>
          <thead>
            <tr>
              <th>{t('score:classes.class')}</th>
              <th data-number>{words.measured}</th>
              <th data-number>{words.forecast}</th>
              <th data-number>{t('score:classes.range')}</th>
              <th data-number>{t('score:classes.outside')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, measuredS, forecastS, range, lateS }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td data-number>{say(measuredS)}</td>
                <td data-number>{say(forecastS)}</td>
                <td data-number>{range === null ? '—' : `${clock(range[0])}–${clock(range[1])}`}</td>
                <td data-number>{lateS === null || lateS === 0 ? '' : `${lateS > 0 ? '+' : ''}${clock(lateS)}`}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </details>
    </section>
  );
}
