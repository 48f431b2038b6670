import { useTranslation } from 'react-i18next';
import { CHINESE_HOLIDAYS_KNOWN_UNTIL, keepsChineseHolidays } from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import { StretchList } from './StretchList.js';

/** When the terms begin and end, all years. */
export function TermSection({ school }: { school: School }) {
  const { t } = useTranslation('calendar');
  return (
    <section className={classes.section} aria-labelledby="terms">
      <h2 id="terms">{t('terms.title')}</h2>
      <p className={classes.note}>{t('terms.note')}</p>
      {keepsChineseHolidays(school) && (
        <p className={classes.note}>
          {t('terms.known', { date: day(CHINESE_HOLIDAYS_KNOWN_UNTIL, currentLanguage(), true) })}
        </p>
      )}
      <StretchList
        entries={school.terms}
        noun={t('terms.noun')}
        onChange={(terms, what) => editYear(`terms ${what}`, (before) => ({ ...before, terms }))}
      />
    </section>
  );
}
