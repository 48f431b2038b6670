/** The same spread in numbers. */
import { useTranslation } from 'react-i18next';
import type { Replication } from '../../../../scenarios/index.js';
import { clock, decimal } from '../../../i18n/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import classes from './ManyRuns.module.css';
import { type SpreadRow, spreadRows } from './spreadRows.js';

const told = (value: number, unit: SpreadRow['unit']) => (unit === 's' ? clock(value) : decimal(value, 1));

export function FiguresTable({ replications }: { replications: readonly Replication[] }) {
  const { t } = useTranslation('manyRuns');
  return (
    <div className={classes.figure}>
      <h3>{t('table.title')}</h3>
      <TableFrame label={t('table.title')}>
        <thead>
          <tr>
            <th scope="col">{t('table.figure')}</th>
            <th scope="col" data-number>
              {t('table.p5')}
            </th>
            <th scope="col" data-number>
              {t('table.median')}
            </th>
            <th scope="col" data-number>
              {t('table.p95')}
            </th>
            <th scope="col" data-number>
              {t('table.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {spreadRows(replications).map(({ figure, unit, summary }) => (
            <tr key={figure}>
              <th scope="row">{t(`row.${figure}`)}</th>
              <td data-number>{told(summary.p5, unit)}</td>
              <td data-number>
                <b>{told(summary.p50, unit)}</b>
              </td>
              <td data-number>{told(summary.p95, unit)}</td>
              <td data-number>
                {told(summary.mean, unit)}
                {summary.ci95 !== null && (
                  <small className={classes.interval}>
                    {told(summary.ci95[0], unit)}–{told(summary.ci95[1], unit)}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className={classes.quiet}>{t('table.note')}</p>
    </div>
  );
}
