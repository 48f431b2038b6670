/** What the figures may not be used for, before anything that speaks for them. */
import { useTranslation } from 'react-i18next';
import { routeHash } from '../../../app/router.js';
import classes from './MethodPage.module.css';
import { LIMITS } from './methodParts.js';

export function LimitsSection() {
  const { t, i18n } = useTranslation('method');
  return (
    <section id="limits" aria-labelledby="limits-title" className={classes.section}>
      <h2 id="limits-title" tabIndex={-1}>
        {t('limits.title')}
      </h2>
      <p className={classes.lead}>{t('limits.lead')}</p>
      <ul className={classes.limits}>
        {LIMITS.map((each) => (
          <li key={each}>
            <b>{t(`limits.item.${each}.name`)}</b>
            {i18n.language === 'en' && ' '}
            {t(`limits.item.${each}.text`)}
          </li>
        ))}
      </ul>
      <a href={routeHash('simulate', { view: 'runs' })}>{t('limits.repeat')}</a>
    </section>
  );
}
