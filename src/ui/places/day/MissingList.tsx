/** Who is missing, the first thing to act on: send somebody, or say that they were found. */
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Commander.module.css';
import { isSearched, isStanding } from './groupState.js';
import { MISSING_PLACES, type MissingPlace } from './missingPlaces.js';
import type { PartInUse } from './usePart.js';

export function MissingList({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  const { settled } = part;
  const missing = settled.groups.filter(({ difference }) => difference !== null && difference < 0);
  if (missing.length === 0) return null;
  return (
    <ul className={classes.missing} aria-label={t('missing.label')}>
      {missing.map(({ id, name, expected, counted, difference }) => {
        const report = settled.taps
          .filter((each) => isStanding(each) && each.of === id && each.tap.what === 'missing')
          .at(-1);
        const place = MISSING_PLACES.find((each): each is MissingPlace => each === report?.tap.about);
        const isSent = isSearched(settled, id);
        return (
          <li key={id}>
            <IconAlertTriangle size={26} stroke={2} aria-hidden="true" />
            <div>
              <b>{t('missing.title', { name, count: -(difference ?? 0) })}</b>
              <span>
                {t('missing.detail', { expected, counted })}
                {place !== undefined && ` ${t(`place.${place}`)}`}
              </span>
            </div>
            <button
              type="button"
              onClick={() =>
                void part.tap(
                  isSent ? { what: 'found', of: id, value: -(difference ?? 0) } : { what: 'search', of: id },
                )
              }
            >
              {t(isSent ? 'missing.found' : 'missing.send')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
