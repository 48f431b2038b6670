/** A bedroom before the drill: who of it is not here tonight. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettledGroup } from '../../../drills/index.js';
import classes from './Day.module.css';
import type { PartInUse } from './usePart.js';

export function AbsentRow({ part, group }: { part: PartInUse; group: SettledGroup }) {
  const { t } = useTranslation('day');
  const { id, name, expected, absent } = group;
  const [value, setValue] = useState(absent);
  if (expected === null) return null;
  const listed = expected + absent;
  return (
    <li>
      <div className={classes.roomName}>
        <b>{name}</b>
        <small>{t('absent.listed', { listed, absent })}</small>
      </div>
      <button
        type="button"
        aria-label={t('ward.less', { name })}
        disabled={value === 0}
        onClick={() => setValue(value - 1)}
      >
        −
      </button>
      <button
        type="button"
        aria-label={t('ward.more', { name })}
        disabled={value === listed}
        onClick={() => setValue(value + 1)}
      >
        +
      </button>
      <button
        type="button"
        data-act="count"
        aria-label={t('absent.noteOf', { name, count: value })}
        disabled={value === absent}
        onClick={() => void part.tap({ what: 'absent', of: id, value })}
      >
        {t('absent.away', { count: value })}
      </button>
    </li>
  );
}
