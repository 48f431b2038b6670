/** Months and teaching weeks over the grid, and the row of the school calendar: holidays, make-up days, examinations. */
import { useTranslation } from 'react-i18next';
import { dayNumber, isoDate } from '../../../../../drills/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { day, monthName } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import classes from './GridHead.module.css';
import { offLabels } from './offLabels.js';
import { placeOf, type SemesterGrid, spanOf } from './semesterGrid.js';

export function GridHead({ year, grid }: { year: DrillYear; grid: SemesterGrid }) {
  const { t } = useTranslation('dutyCalendar');
  const language = currentLanguage();
  const today = dayNumber(year.today);
  const month = (date: string) => {
    const name = monthName(Number(date.slice(5, 7)), language);
    if (!date.startsWith(`${year.year.slice(5)}-01`)) return name;
    return t('grid.january', { year: date.slice(0, 4), month: name });
  };
  return (
    <>
      <div className={classes.corner}>{t('grid.week')}</div>
      <div className={classes.head} aria-hidden="true">
        {grid.months.map(({ date, from }) => (
          <b key={date} style={{ left: `${placeOf(grid, from)}%` }}>
            {month(date)}
          </b>
        ))}
        {grid.weeks.map((week) => {
          const isNow = today >= week.from && today <= week.until;
          return (
            <span
              key={week.from}
              data-now={isNow || undefined}
              style={spanOf(grid, week.from, week.until) ?? undefined}
            >
              {week.number}
            </span>
          );
        })}
      </div>
      <div className={classes.calendarName}>{t('grid.calendar')}</div>
      <div className={classes.calendar} role="img" aria-label={t('grid.calendar')}>
        {offLabels(grid, language, t).map((label) => (
          <span
            key={label.from}
            className={classes.off}
            data-kind={label.kind}
            data-low={label.isLow || undefined}
            style={{ left: `${label.place}%` }}
            title={label.title}
          >
            {label.name}
            {label.isProvisional && <i>{t('grid.provisional')}</i>}
          </span>
        ))}
        {grid.makeUps.map((each) => (
          <span
            key={each}
            className={classes.makeUp}
            style={{ left: `${placeOf(grid, each, 0.5)}%` }}
            title={t('grid.makeUpOn', { date: day(isoDate(each), language) })}
          >
            {t('grid.makeUp')}
          </span>
        ))}
        {today >= grid.first && today <= grid.last && (
          <b className={classes.today} style={{ left: `${placeOf(grid, today, 0.5)}%` }}>
            {t('grid.today')}
          </b>
        )}
      </div>
    </>
  );
}
