/** The replay's buttons: start, back, play, forward, end; clock, speed and loop. */
import { Button, SegmentedControl } from '@mantine/core';
import {
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
  IconRepeat,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clock } from '../../i18n/format.js';
import { isWaitingForFrames, loopBetween, SPEEDS, type Speed } from '../../run/playback.js';
import { isRunGrowing, seekBy, seekTo, setLoop, setPlaying, setSpeed, useRunStore } from '../../run/runStore.js';
import classes from './Transport.module.css';

/** A loop set with the button reaches this far to either side of the present moment, s. */
const LOOP_REACH_S = 12;

function Act({ Icon, label, onClick }: { Icon: TablerIcon; label: string; onClick: () => void }) {
  return (
    <button type="button" className={classes.act} aria-label={label} title={label} onClick={onClick}>
      <Icon size={19} stroke={1.75} aria-hidden="true" />
    </button>
  );
}

function Clock() {
  const { t } = useTranslation('simulate');
  const timeS = useRunStore((state) => Math.floor(state.playback.timeS));
  const endS = useRunStore((state) => Math.floor(state.bufferedUntilS));
  const isWaiting = useRunStore((state) =>
    isWaitingForFrames(state.playback, state.bufferedUntilS, isRunGrowing(state.status)),
  );
  return (
    <span className={classes.clock}>
      <b>{clock(timeS)}</b>
      <span>/ {clock(endS)}</span>
      {isWaiting && <span className={classes.waiting}>{t('transport.waiting')}</span>}
    </span>
  );
}

export function Transport() {
  const { t } = useTranslation('simulate');
  const isPlaying = useRunStore((state) => state.playback.isPlaying);
  const speed = useRunStore((state) => state.playback.speed);
  const loop = useRunStore((state) => state.playback.loop);
  const toggleLoop = () => {
    const { playback, bufferedUntilS } = useRunStore.getState();
    const around = loopBetween(playback.timeS - LOOP_REACH_S, playback.timeS + LOOP_REACH_S, bufferedUntilS);
    setLoop(loop === null ? around : null);
  };
  const PlayIcon = isPlaying ? IconPlayerPauseFilled : IconPlayerPlayFilled;
  const playLabel = t(isPlaying ? 'transport.pause' : 'transport.play');
  return (
    <section className={classes.bar} aria-label={t('transport.label')}>
      <div className={classes.acts}>
        <Act Icon={IconPlayerSkipBack} label={t('transport.start')} onClick={() => seekTo(0)} />
        <Act Icon={IconPlayerTrackPrev} label={t('transport.back')} onClick={() => seekBy(-5)} />
        <button
          type="button"
          className={classes.play}
          aria-label={playLabel}
          title={playLabel}
          onClick={() => setPlaying(!isPlaying)}
        >
          <PlayIcon size={20} aria-hidden="true" />
        </button>
        <Act Icon={IconPlayerTrackNext} label={t('transport.forward')} onClick={() => seekBy(5)} />
        <Act Icon={IconPlayerSkipForward} label={t('transport.end')} onClick={() => seekTo(Number.POSITIVE_INFINITY)} />
      </div>
      <Clock />
      <SegmentedControl
        size="xs"
        aria-label={t('transport.speed')}
        value={String(speed)}
        onChange={(value) => setSpeed(Number(value) as Speed)}
        data={SPEEDS.map((each) => ({ value: String(each), label: `${each}×` }))}
      />
      <Button
        size="xs"
        className={classes.loop ?? ''}
        variant={loop === null ? 'default' : 'light'}
        aria-pressed={loop !== null}
        leftSection={<IconRepeat size={15} stroke={1.75} aria-hidden="true" />}
        onClick={toggleLoop}
      >
        {loop === null
          ? t('transport.loop')
          : t('transport.loopOn', { from: clock(loop.fromS), until: clock(loop.untilS) })}
      </Button>
      <span className={classes.hint}>{t('transport.keys')}</span>
    </section>
  );
}
