import { useTranslation } from 'react-i18next';
import { routeHash } from '../../../app/router.js';
import classes from '../SettingsPlace.module.css';

/** The way to the school calendar. */
export function CalendarSection() {
  const { t } = useTranslation('settings');
  return (
    <section className={classes.section} aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar.title')}</h2>
      <div className={classes.row}>
        <p className={classes.note}>{t('calendar.note')}</p>
        <a href={routeHash('settings', { view: 'calendar' })}>{t('calendar.open')}</a>
      </div>
    </section>
  );
}
