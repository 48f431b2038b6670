/** A spoken summary every few seconds of the replay, for those who asked for it. */
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clock } from '../../i18n/format.js';
import { frameIndexAt } from '../../run/interpolate.js';
import { useRunStore } from '../../run/runStore.js';
import { useReplayView } from './replayView.js';

/** Seconds of the replay between two summaries. */
const EVERY_S = 5;

export function ReadOut() {
  const { t } = useTranslation('simulate');
  const isReadOut = useReplayView((view) => view.isReadOut);
  const timeS = useRunStore((state) => Math.floor(state.playback.timeS / EVERY_S) * EVERY_S);
  const series = useRunStore((state) => state.series);
  const frames = useRunStore((state) => state.frames);
  const index = frameIndexAt(frames, timeS);
  const inside = series?.insideByFrame[index] ?? 0;
  const waiting = series?.waitingByFrame[index] ?? 0;
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {isReadOut && series !== null ? t('tables.summary', { time: clock(timeS), inside, waiting }) : ''}
    </VisuallyHidden>
  );
}
