/** The phases as chevrons, wider the longer they are expected to last; a phase only a run can time is hatched. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useLastRun } from '../../app/lastRun.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { duration } from '../../parts/format.js';
import classes from './PhaseStrip.module.css';
import { phaseTimes } from './phaseTimes.js';

export function PhaseStrip() {
  const { t } = useTranslation('scenarios');
  const lastRun = useLastRun();
  return (
    <ol className={classes.strip}>
      {phaseTimes(lastRun?.phases ?? []).map(({ phase, expectedS, isFromRun }) => (
        <li
          key={phase}
          className={classes.phase}
          data-open={expectedS === null || undefined}
          style={{ '--grow': Math.sqrt(expectedS ?? 20) } as CSSProperties}
        >
          <b>{t(`phase.${phase}.name`)}</b>
          <span>
            {expectedS === null
              ? t('runDecides')
              : isFromRun
                ? t('inLastRun', { time: duration(expectedS, currentLanguage()) })
                : duration(expectedS, currentLanguage())}
          </span>
        </li>
      ))}
    </ol>
  );
}
