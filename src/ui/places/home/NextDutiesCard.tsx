/** The next drills of the year: what is late first, then what the plan proposes, with the clauses each one meets. */
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../drills/index.js';
import { routeHash } from '../../app/router.js';
import { ClauseButton } from '../../duties/ClauseButton.js';
import { DutyBadge } from '../../duties/DutyBadge.js';
import type { DrillYear } from '../../duties/drillYear.js';
import { dutyKind } from '../../duties/dutyKind.js';
import { type NextDrill, nextDrills } from '../../duties/nextDrills.js';
import { day, daysBetween } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import { drillWord } from '../../parts/drillWord.js';
import { KindTag } from '../../parts/KindTag.js';
import classes from './NextDutiesCard.module.css';

/** How many the card holds. */
const SHOWN = 5;

export function NextDutiesCard({ year }: { year: DrillYear | null }) {
  const { t } = useTranslation(['home', 'drills', 'common']);
  const aside = <a href={routeHash('drills', { tab: 'duties' })}>{t('home:next.all')}</a>;
  const rows = year === null ? [] : nextDrills(year, SHOWN);
  return (
    <Card title={t('home:next.title')} aside={aside}>
      {rows.length === 0 && (
        <p className={classes.none}>
          {t(
            year === null
              ? 'home:next.noSchool'
              : year.planning === 'planning'
                ? 'home:next.planning'
                : 'home:next.none',
          )}
        </p>
      )}
      <ul>{year !== null && rows.map((row) => <Row key={row.key} row={row} today={year.today} />)}</ul>
    </Card>
  );
}

function Row({ row: { date, drill, duties }, today }: { row: NextDrill; today: string }) {
  const { t } = useTranslation(['home', 'drills', 'common']);
  const language = currentLanguage();
  const first = duties[0] as Duty;
  const days = daysBetween(today, date);
  const title =
    drill === null
      ? language === 'en'
        ? first.title
        : first.titleZh
      : t('home:next.drill', { kind: drillWord(t, drill), slot: t(`drills:slot.${drill.slot}`) });
  return (
    <li className={classes.row}>
      <KindTag kind={drill?.kind ?? dutyKind(first)} />
      <div className={classes.what}>
        <b>{title}</b>
        <span>
          {drill === null
            ? t('home:next.until', { date: day(date, language) })
            : `${day(drill.date, language)} ${drill.time}`}{' '}
          {duties.map((duty) => (
            <ClauseButton key={duty.id} duty={duty} drill={drill} />
          ))}
        </span>
      </div>
      <b className={classes.days}>
        {days < 0 ? t('home:next.daysLate', { count: -days }) : t('home:next.days', { count: days })}
      </b>
      <DutyBadge status={first.status} />
    </li>
  );
}
