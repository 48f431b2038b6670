/** Whether the runs are enough, in words, with the measures behind it; and the way to more. */
import { Button } from '@mantine/core';
import { IconCircleCheck, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { decimal } from '../../../i18n/format.js';
import { extendRepeat, useRepeatStore } from '../../../run/repeatStore.js';
import classes from './ManyRuns.module.css';
import { MOST_RUNS } from './RepeatForm.js';
import { repeatCrew } from './repeatCrew.js';

/** Most runs added by one press. */
const MOST_MORE = 50;

export function RunAdvice() {
  const { t } = useTranslation('manyRuns');
  const convergence = useRepeatStore((state) => state.convergence);
  const status = useRepeatStore((state) => state.status);
  const finished = useRepeatStore((state) => state.replications.length);
  if (convergence === null) return <p className={classes.quiet}>{t('advice.none')}</p>;
  const { moreRuns, halfWidthS, toleranceS, steadyRuns, criteria } = convergence;
  const isEnough = moreRuns === 0;
  const more = Math.min(moreRuns, MOST_MORE, MOST_RUNS - finished);
  return (
    <div className={classes.advice} data-tone={isEnough ? 'ok' : 'more'}>
      {isEnough && <IconCircleCheck size={20} stroke={1.75} aria-hidden="true" />}
      <div className={classes.adviceText} role="status">
        <b>{isEnough ? t('advice.enough') : t('advice.more', { count: moreRuns })}</b>
        <small>
          {halfWidthS !== null &&
            t('advice.interval', { half: decimal(halfWidthS, 1), wanted: decimal(toleranceS, 1) })}
          {t('advice.steady', { steady: Math.min(steadyRuns, criteria.steadyRuns), wanted: criteria.steadyRuns })}
        </small>
      </div>
      {status !== 'running' && more > 0 && (
        <Button
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => void extendRepeat(more, repeatCrew())}
        >
          {t('advice.runMore', { count: more })}
        </Button>
      )}
    </div>
  );
}
