/** One row a duty: kind, what is asked with the clause behind it, the legal window on the year, the date, the state. */
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../../drills/index.js';
import { ClauseButton } from '../../../duties/ClauseButton.js';
import { DutyBadge } from '../../../duties/DutyBadge.js';
import { type DrillYear, drillFor } from '../../../duties/drillYear.js';
import { dutyKind } from '../../../duties/dutyKind.js';
import { day, monthName } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { KindTag } from '../../../parts/KindTag.js';
import classes from './DutyTable.module.css';
import { PlanButton } from './PlanButton.js';
import { YearWindow } from './YearWindow.js';
import { monthStarts, placeInYear } from './yearAxis.js';

export function DutyTable({ duties, year }: { duties: readonly Duty[]; year: DrillYear }) {
  const { t } = useTranslation('drills');
  const language = currentLanguage();
  return (
    <ul className={classes.list}>
      <li className={classes.head} aria-hidden="true">
        <span>{t('table.duty')}</span>
        <span className={classes.axis}>
          {monthStarts(year.year, year.today).map(({ month, at }) => (
            <i key={month} style={{ left: `${at}%` }}>
              {monthName(month, language)}
            </i>
          ))}
          <b style={{ left: `${placeInYear(year.today, year.year)}%` }}>{t('table.today')}</b>
        </span>
        <span>{t('table.date')}</span>
        <span>{t('table.status')}</span>
      </li>
      {duties.map((duty) => {
        const drill = drillFor(duty, year.schedule.drills);
        return (
          <li key={duty.id} className={classes.row}>
            <div className={classes.duty}>
              <KindTag kind={dutyKind(duty)} />
              <div>
                <b>{language === 'en' ? duty.title : duty.titleZh}</b>
                <ClauseButton duty={duty} drill={drill} />
              </div>
            </div>
            <YearWindow duty={duty} drill={duty.status === 'done' ? null : drill} year={year} />
            <div className={classes.date}>
              {duty.status === 'done' || drill === null ? (
                duty.dueUntil === null ? (
                  '—'
                ) : (
                  <span className={classes.until}>{t('table.until', { date: day(duty.dueUntil, language) })}</span>
                )
              ) : (
                <>
                  <span className={classes.when}>
                    {day(drill.date, language)} {drill.time}
                  </span>
                  <PlanButton drill={drill} duty={language === 'en' ? duty.title : duty.titleZh} />
                </>
              )}
            </div>
            <DutyBadge status={duty.status} />
          </li>
        );
      })}
    </ul>
  );
}
