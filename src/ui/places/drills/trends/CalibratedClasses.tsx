/** Classes of the latest drill: measured, and what the runs say before and after the calibration. */
import { useTranslation } from 'react-i18next';
import type { ClassFit } from '../../../../drills/index.js';
import { clock } from '../../../i18n/format.js';
import { ForecastMark } from '../../../parts/ForecastMark.js';
import { forecastDomain } from '../../../parts/forecastScale.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import classes from './TrendsTab.module.css';

export function CalibratedClasses({ rows }: { rows: readonly ClassFit[] }) {
  const { t } = useTranslation(['score', 'drills']);
  const domain = forecastDomain(rows.flatMap(({ measuredS, beforeS, afterS }) => [measuredS, beforeS, afterS]));
  return (
    <details className={classes.table}>
      <summary>{t('score:calibrate.table')}</summary>
      <TableFrame label={t('score:calibrate.table')}>
        <thead>
          <tr>
            <th>{t('score:calibrate.class')}</th>
            <th className={classes.marks}>{t('score:calibrate.after')}</th>
            <th data-number>{t('score:calibrate.measured')}</th>
            <th data-number>{t('score:calibrate.before')}</th>
            <th data-number>{t('score:calibrate.after')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, measuredS, beforeS, afterS }) => (
            <tr key={id}>
              <th scope="row" className={classes.drill}>
                {name}
              </th>
              <td className={classes.marks}>
                <ForecastMark
                  domain={domain}
                  measured={measuredS}
                  forecast={afterS}
                  label={`${name}: ${t('drills:times.label', { measured: clock(measuredS), forecast: clock(afterS), target: '—' })}`}
                />
              </td>
              <td data-number>{clock(measuredS)}</td>
              <td data-number>{clock(beforeS)}</td>
              <td data-number>{clock(afterS)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </details>
  );
}
