/** The seven places on the left; settings lie at the foot. */
import { useTranslation } from 'react-i18next';
import { type PlaceId, routeHash } from '../app/router.js';
import { Logo } from './Logo.js';
import { PLACES } from './places.js';
import classes from './Rail.module.css';

export function Rail({ place }: { place: PlaceId }) {
  const { t } = useTranslation();
  return (
    <nav className={classes.rail} aria-label={t('places')}>
      <div className={classes.logo}>
        <Logo />
      </div>
      {PLACES.map(({ id, Icon }) => (
        <a
          key={id}
          href={routeHash(id)}
          className={classes.place}
          data-last={id === 'settings' || undefined}
          aria-current={id === place ? 'page' : undefined}
        >
          <Icon size={21} stroke={1.75} aria-hidden="true" />
          <span>{t(`place.${id}`)}</span>
        </a>
      ))}
    </nav>
  );
}
