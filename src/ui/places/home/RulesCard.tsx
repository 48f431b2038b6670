/** The rules of the present term, each done, planned or open. */
import { IconCircle, IconCircleCheckFilled, IconCircleDot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type DrillYear, drillDuties } from '../../duties/drillYear.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { Card } from '../../parts/Card.js';
import classes from './RulesCard.module.css';

const ICONS = { done: IconCircleCheckFilled, planned: IconCircleDot };

export function RulesCard({ year }: { year: DrillYear | null }) {
  const { t } = useTranslation(['home', 'drills']);
  if (year === null) {
    return (
      <Card title={t('home:rules.title')}>
        <p className={classes.none}>{t('home:next.noSchool')}</p>
      </Card>
    );
  }
  const now = drillDuties(year.schedule.duties).filter(
    ({ layer, dueFrom, dueUntil }) =>
      layer === 'local' &&
      dueFrom !== null &&
      dueUntil !== null &&
      dueFrom <= termEnd(year.today) &&
      dueUntil >= termStart(year.today),
  );
  const done = now.filter((each) => each.status === 'done').length;
  return (
    <Card
      title={t('home:rules.title')}
      aside={<span className={classes.count}>{t('home:rules.count', { done, count: now.length })}</span>}
    >
      <ul className={classes.list}>
        {now.map((duty) => {
          const Icon = duty.status === 'done' || duty.status === 'planned' ? ICONS[duty.status] : IconCircle;
          return (
            <li key={duty.id} data-status={duty.status}>
              <Icon size={20} stroke={1.75} aria-label={t(`drills:status.${duty.status}`)} />
              {currentLanguage() === 'en' ? duty.title : duty.titleZh}
            </li>
          );
        })}
      </ul>
      <p className={classes.legend}>{t('home:rules.legend')}</p>
    </Card>
  );
}

/** The half of the school year a day lies in: from August to January, or from February to July. */
function termStart(today: string): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (month >= 8) return `${year}-08-01`;
  return month === 1 ? `${year - 1}-08-01` : `${year}-02-01`;
}

function termEnd(today: string): string {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  if (month >= 8) return `${year + 1}-01-31`;
  return month === 1 ? `${year}-01-31` : `${year}-07-31`;
}
