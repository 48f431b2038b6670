/** Five places at the foot of a phone; the rest of the seven open from "More". */
import { Popover } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlaceId, routeHash } from '../app/router.js';
import { LanguageSwitch } from '../parts/LanguageSwitch.js';
import classes from './BottomBar.module.css';
import { PLACES } from './places.js';
import { SavedState } from './SavedState.js';

const ON_THE_BAR: readonly PlaceId[] = ['home', 'campus', 'simulate', 'drills'];

export function BottomBar({ place }: { place: PlaceId }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const rest = PLACES.filter(({ id }) => !ON_THE_BAR.includes(id));
  return (
    <nav className={classes.bar} aria-label={t('places')}>
      {PLACES.filter(({ id }) => ON_THE_BAR.includes(id)).map(({ id, Icon }) => (
        <a key={id} href={routeHash(id)} className={classes.place} aria-current={id === place ? 'page' : undefined}>
          <Icon size={21} stroke={1.75} aria-hidden="true" />
          <span>{t(`place.${id}`)}</span>
        </a>
      ))}
      <Popover opened={isOpen} onChange={setOpen} position="top-end" trapFocus returnFocus>
        <Popover.Target>
          <button
            type="button"
            className={classes.place}
            aria-expanded={isOpen}
            aria-current={ON_THE_BAR.includes(place) ? undefined : 'page'}
            onClick={() => setOpen(!isOpen)}
          >
            <IconDots size={21} stroke={1.75} aria-hidden="true" />
            <span>{t('more')}</span>
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.more}>
          {rest.map(({ id, Icon }) => (
            <a
              key={id}
              href={routeHash(id)}
              className={classes.row}
              aria-current={id === place ? 'page' : undefined}
              onClick={() => setOpen(false)}
            >
              <Icon size={21} stroke={1.75} aria-hidden="true" />
              {t(`place.${id}`)}
            </a>
          ))}
          <div className={classes.foot}>
            <SavedState />
            <LanguageSwitch />
          </div>
        </Popover.Dropdown>
      </Popover>
    </nav>
  );
}
