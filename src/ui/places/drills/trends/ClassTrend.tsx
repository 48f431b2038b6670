/** Arrival of every class in every drill that was timed by class, the slowest first, with the latest change. */
import { useTranslation } from 'react-i18next';
import type { DrillRecord } from '../../../../drills/index.js';
import { clock, day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { classTrendTable } from './classTrendTable.js';
import classes from './TrendsTab.module.css';

export function ClassTrend({ records }: { records: readonly DrillRecord[] }) {
  const { t } = useTranslation('score');
  const { drills, rows } = classTrendTable(records);
  return (
    <section className={classes.section}>
      <h2>{t('trends.byClass')}</h2>
      {rows.length === 0 ? (
        <p className={classes.none}>{t('trends.noClass')}</p>
      ) : (
        <>
          <p className={classes.note}>{t('trends.byClassLead')}</p>
          <TableFrame label={t('trends.byClass')}>
            <thead>
              <tr>
                <th>{t('classes.class')}</th>
                {drills.map(({ id, date }, i) => (
                  <th key={id ?? i} data-number>
                    {date === undefined ? '—' : day(date, currentLanguage())}
                  </th>
                ))}
                <th data-number>{t('trends.change')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, times, changeS }) => (
                <tr key={id}>
                  <th scope="row" className={classes.drill}>
                    {name}
                  </th>
                  {times.map((time, i) => (
                    <td key={drills[i]?.id ?? i} data-number data-slow={time?.level} className={classes.cell}>
                      {time === null ? '—' : clock(time.arrivedS)}
                    </td>
                  ))}
                  <td data-number>{changeS === null ? '' : `${changeS > 0 ? '+' : ''}${clock(changeS)}`}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
    </section>
  );
}
