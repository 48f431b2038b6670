/** Before the drill: how many of a class or room are not here today, so that nobody who is ill at home is looked for. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettledGroup } from '../../../drills/index.js';
import classes from './GroupCard.module.css';
import { isUntouched } from './groupState.js';
import type { PartInUse } from './usePart.js';

export function AbsentCard({ part, group }: { part: PartInUse; group: SettledGroup }) {
  const { t } = useTranslation('day');
  const { id, expected, absent } = group;
  const [value, setValue] = useState(absent);
  if (expected === null || !isUntouched(group)) return null;
  const listed = expected + absent;
  const step = (by: number) => setValue(Math.min(listed, Math.max(0, value + by)));
  return (
    <section className={classes.absent} aria-label={t('absent.title')}>
      <p>
        <b>{t('absent.title')}</b>
        <small>{t('absent.hint')}</small>
      </p>
      <button type="button" aria-label={t('absent.less')} disabled={value === 0} onClick={() => step(-1)}>
        −
      </button>
      <output aria-live="polite">{value}</output>
      <button type="button" aria-label={t('absent.more')} disabled={value === listed} onClick={() => step(1)}>
        +
      </button>
      {value !== absent && (
        <button type="button" data-act="note" onClick={() => void part.tap({ what: 'absent', of: id, value })}>
          {t('absent.note', { absent: value, expected: listed - value })}
        </button>
      )}
    </section>
  );
}
