/** The next drills of the year: what is late first, then what the plan proposes, with days to go. */
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../drills/index.js';
import { ClauseButton } from '../../duties/ClauseButton.js';
import { DutyBadge } from '../../duties/DutyBadge.js';
import { type DrillYear, drillDuties, drillFor } from '../../duties/drillYear.js';
import { dutyKind } from '../../duties/dutyKind.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import { day, daysBetween } from '../../parts/format.js';
import { KindTag } from '../../parts/KindTag.js';
import { routeHash } from '../../shell/router.js';
import classes from './NextDutiesCard.module.css';

/** How many the card holds. */
const SHOWN = 5;

export function NextDutiesCard({ year }: { year: DrillYear | null }) {
  const { t } = useTranslation('home');
  const language = currentLanguage();
  const aside = <a href={routeHash('drills', { tab: 'duties' })}>{t('next.all')}</a>;
  if (year === null) {
    return (
      <Card title={t('next.title')} aside={aside}>
        <p className={classes.none}>{t('next.noSchool')}</p>
      </Card>
    );
  }
  const rows = nextDuties(year);
  return (
    <Card title={t('next.title')} aside={aside}>
      {rows.length === 0 && <p className={classes.none}>{t('next.none')}</p>}
      <ul>
        {rows.map(({ duty, date }) => {
          const drill = drillFor(duty, year.schedule.drills);
          const days = daysBetween(year.today, date);
          return (
            <li key={duty.id} className={classes.row}>
              <KindTag kind={dutyKind(duty)} />
              <div className={classes.what}>
                <b>{language === 'en' ? duty.title : duty.titleZh}</b>
                <span>
                  {duty.status === 'overdue' || drill === null
                    ? t('next.until', { date: day(date, language) })
                    : `${day(drill.date, language)} ${drill.time}`}{' '}
                  <ClauseButton duty={duty} drill={drill} />
                </span>
              </div>
              <b className={classes.days}>
                {days < 0 ? t('next.daysLate', { count: -days }) : t('next.days', { count: days })}
              </b>
              <DutyBadge status={duty.status} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Late ones by how long; then by the date of the drill that would meet them. */
function nextDuties(year: DrillYear): { readonly duty: Duty; readonly date: string }[] {
  const open = drillDuties(year.schedule.duties).filter((each) => ['overdue', 'due', 'planned'].includes(each.status));
  return open
    .map((duty) => {
      const drill = duty.status === 'overdue' ? null : drillFor(duty, year.schedule.drills);
      return { duty, date: drill?.date ?? duty.dueUntil ?? '9999-12-31' };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.duty.id < b.duty.id ? -1 : 1))
    .slice(0, SHOWN);
}
