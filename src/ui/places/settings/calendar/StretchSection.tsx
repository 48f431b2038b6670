import { useTranslation } from 'react-i18next';
import { schoolYearOf } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import { StretchList } from './StretchList.js';

interface SectionProps {
  readonly school: School;
  readonly list: 'examinations' | 'trips';
  readonly year: string;
}

/** Examinations or trips of the year at hand: school days without drills. */
export function StretchSection({ school, list, year }: SectionProps) {
  const { t } = useTranslation('calendar');
  return (
    <section className={classes.section} aria-labelledby={list}>
      <h2 id={list}>{t(`list.${list}.title`)}</h2>
      <p className={classes.note}>{t(`list.${list}.note`)}</p>
      <StretchList
        entries={school[list] ?? []}
        noun={t(`list.${list}.noun`)}
        isShown={({ from }) => schoolYearOf(from) === year}
        onChange={(entries, what) => editYear(`${list} ${what}`, (before) => ({ ...before, [list]: entries }))}
      />
    </section>
  );
}
