/** Time since the signal, large enough to be read from across a playground. */
import { useTranslation } from 'react-i18next';
import type { SettledDay } from '../../../drills/index.js';
import { clock } from '../../i18n/format.js';
import classes from './Commander.module.css';
import { timeOfDay } from './dayClock.js';
import { useNow } from './useNow.js';

interface StopwatchProps {
  readonly settled: SettledDay;
  readonly offsetMs: number;
  readonly targetS: number | null;
}

/** Runs from the signal to leave (lockdown: to lock); before it, from the first signal; stands still once the drill is over. */
export function Stopwatch({ settled, offsetMs, targetS }: StopwatchProps) {
  const { t } = useTranslation('day');
  const now = useNow(offsetMs);
  const { signalMs, firstSignalMs, phases, state } = settled;
  const fromMs = signalMs ?? firstSignalMs ?? phases[0]?.commanderMs ?? null;
  const stop = settled.taps.find(
    ({ tap, fate }) => fate === 'used' && (tap.what === 'realEmergency' || tap.what === 'stopForSafety'),
  );
  const endMs = stop?.commanderMs ?? (state === 'closed' ? phases.at(-1)?.commanderMs : null) ?? null;
  const elapsedS = fromMs === null ? 0 : Math.max(0, Math.floor(((endMs ?? now) - fromMs) / 1000));
  const isLate = targetS !== null && signalMs !== null && elapsedS > targetS;
  return (
    <div className={classes.watch}>
      <div className={classes.time} role="timer" aria-label={t('watch.label')}>
        {clock(elapsedS)}
      </div>
      <p>
        {fromMs === null
          ? t('watch.notBegun')
          : t(signalMs === null ? 'watch.sinceFirst' : 'watch.sinceSignal', { time: timeOfDay(fromMs + offsetMs) })}
        {targetS !== null && (
          <span className={classes.target} data-late={isLate || undefined}>
            {t('watch.target', { time: clock(targetS) })}
          </span>
        )}
      </p>
    </div>
  );
}
