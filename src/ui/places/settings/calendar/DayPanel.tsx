/** The chosen day: what it is, who says so, and what can be made of it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  CHINESE_HOLIDAYS_ORIGIN,
  dayNumber,
  describeDay,
  type IsoDate,
  type SchoolCalendar,
  teachingWeeks,
} from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import { dayEdits, withDayEdit } from './dayEdits.js';
import { useDayWords } from './useDayWords.js';

interface PanelProps {
  readonly school: School;
  readonly calendar: SchoolCalendar;
  readonly date: IsoDate | null;
}

export function DayPanel({ school, calendar, date }: PanelProps) {
  const { t } = useTranslation('calendar');
  const words = useDayWords();
  if (date === null) {
    return (
      <aside className={classes.panel} aria-label={t('day.label')}>
        <p className={classes.note}>{t('day.none')}</p>
      </aside>
    );
  }
  const day = dayNumber(date);
  const described = describeDay(calendar, day);
  const week = teachingWeeks(calendar).find(({ from, until }) => from <= day && day <= until);
  const isFromData = described.source !== 'school';
  return (
    <aside className={classes.panel} aria-label={t('day.label')} aria-live="polite">
      <h2>{words.date(described)}</h2>
      <p className={classes.what}>
        {words.what(described)} {described.isProvisional && <Tag tone="hatch">{t('awaitsNotice')}</Tag>}
      </p>
      {week !== undefined && <p className={classes.note}>{t('day.week', { number: week.number })}</p>}
      <p className={classes.note}>
        {t(`source.${described.source}`)}
        {isFromData && t('day.origin', { date: CHINESE_HOLIDAYS_ORIGIN.extractedOn })}
      </p>
      {described.kind === 'makeUp' && <p className={classes.note}>{t('day.whichTimetable')}</p>}
      <div className={classes.acts}>
        {dayEdits(school, calendar, date).map((edit) => (
          <Button key={edit} onClick={() => editYear(`${date} ${edit}`, (before) => withDayEdit(before, date, edit))}>
            {t(`edit.${edit}`)}
          </Button>
        ))}
      </div>
    </aside>
  );
}
