/** How far the runs are, how long they will take, and a way to stop that keeps what is done. */
import { Button } from '@mantine/core';
import { IconSquare } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { duration } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { cancelRepeat, useRepeatStore } from '../../../run/repeatStore.js';
import { timeLeftS } from '../../../run/repeatTime.js';
import classes from './ManyRuns.module.css';
import { useOrderAtHand } from './orderAtHand.js';

/** The page's clock, each second. */
function useNowMs(): number {
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNowMs(performance.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return nowMs;
}

export function RepeatProgress() {
  const { t } = useTranslation('manyRuns');
  const { seeds, replications, startedMs, finishedBefore, workers } = useRepeatStore();
  const oneRunS = useOrderAtHand()?.oneRunS ?? null;
  const elapsedS = Math.max(0, useNowMs() - startedMs) / 1000;
  const finished = replications.length;
  const remaining = seeds.length - finished;
  const left = timeLeftS({ elapsedS, finished: finished - finishedBefore, remaining, workers, oneRunS });
  const share = (finished / Math.max(1, seeds.length)) * 100;
  return (
    <div className={classes.progress}>
      <span
        className={classes.bar}
        role="progressbar"
        aria-label={t('progress.label')}
        aria-valuemin={0}
        aria-valuemax={seeds.length}
        aria-valuenow={finished}
      >
        <i style={{ width: `${share}%` }} />
      </span>
      <span className={classes.text}>
        <b>{t('progress.done', { finished, asked: seeds.length })}</b>
        {left !== null && t('progress.left', { time: duration(Math.max(1, left), currentLanguage()) })}
        <small>{t('progress.workers', { count: workers })}</small>
      </span>
      <Button size="xs" leftSection={<IconSquare size={14} stroke={1.75} aria-hidden="true" />} onClick={cancelRepeat}>
        {t('progress.stop')}
      </Button>
    </div>
  );
}
