/** How many of a class or room are there: the same number for all, more or less by a stepper, and where who is missing may be. */
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_PEOPLE, type SettledGroup } from '../../../drills/index.js';
import classes from './GroupCard.module.css';
import { MISSING_PLACES, type MissingPlace } from './missingPlaces.js';
import type { PartInUse } from './usePart.js';

interface CountCardProps {
  readonly part: PartInUse;
  readonly group: SettledGroup;
  readonly needHelp: number;
}

export function CountCard({ part, group, needHelp }: CountCardProps) {
  const { t } = useTranslation('day');
  const { id, expected, counted } = group;
  const [value, setValue] = useState(counted ?? expected ?? 0);
  const [place, setPlace] = useState<MissingPlace>('unknown');
  const short = expected === null ? 0 : expected - value;
  const isTold = counted === value;
  const report = () => {
    if (expected === null) void part.tap({ what: 'count', of: id, value });
    else if (short > 0) void part.tap({ what: 'missing', of: id, value: short, about: place });
    else if (short < 0) void part.tap({ what: 'extra', of: id, value: -short });
    else void part.tap({ what: 'missing', of: id, value: 0 });
  };
  const step = (by: number) => setValue(Math.min(MOST_PEOPLE, Math.max(0, value + by)));
  const helped = group.helped ?? 0;
  return (
    <>
      <div className={classes.count}>
        <p className={classes.expected}>
          {expected === null ? t('count.notKnown') : t('count.expected', { count: expected })}
          {group.absent > 0 && <small>{t('absent.away', { count: group.absent })}</small>}
          {needHelp > 0 && <small>{t('count.needHelp', { count: needHelp })}</small>}
        </p>
        <div className={classes.stepper}>
          <button type="button" aria-label={t('count.less')} onClick={() => step(-1)} disabled={value === 0}>
            −
          </button>
          <output aria-live="polite">
            <b>{value}</b>
            <small>{t('count.present')}</small>
          </output>
          <button type="button" aria-label={t('count.more')} onClick={() => step(1)}>
            +
          </button>
        </div>
        {short > 0 && !isTold && (
          <fieldset className={classes.where}>
            <legend>{t('count.where', { count: short })}</legend>
            {MISSING_PLACES.map((each) => (
              <button key={each} type="button" aria-pressed={place === each} onClick={() => setPlace(each)}>
                {place === each && <IconCheck size={18} stroke={2.5} aria-hidden="true" />}
                {t(`place.${each}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {!isTold && (
        <button type="button" className={classes.report} data-tone={short === 0 ? 'ok' : 'danger'} onClick={report}>
          {expected === null
            ? t('count.report', { count: value })
            : short === 0
              ? t('count.all', { count: value })
              : short > 0
                ? t('count.missing', { count: short })
                : t('count.extra', { count: -short })}
          {short > 0 && <small>{t('count.stay')}</small>}
        </button>
      )}
      {needHelp > 0 && (
        <button
          type="button"
          className={classes.helped}
          aria-pressed={helped > 0}
          disabled={helped > 0}
          onClick={() => void part.tap({ what: 'helped', of: id, value: needHelp })}
        >
          {helped > 0 && <IconCheck size={18} stroke={2.5} aria-hidden="true" />}
          {t('count.helped', { count: needHelp })}
        </button>
      )}
    </>
  );
}
