/** Worst moments as numbered discs, the same numbers as in the list. */
import { useTranslation } from 'react-i18next';
import { useRunStore } from '../../run/runStore.js';
import { useReplayView } from './replayView.js';
import classes from './Timeline.module.css';
import { LANES } from './timelineLanes.js';
import type { TimeScale } from './timelineScale.js';
import { SHOWN_MOMENTS, worstMoments } from './worstMoments.js';

export function EventLane({ scale }: { scale: TimeScale }) {
  const { t } = useTranslation('simulate');
  const moments = worstMoments(useRunStore((state) => state.result));
  const marked = useReplayView((view) => view.marked);
  const y = LANES.eventTop + LANES.eventHeight / 2;
  return (
    <g>
      <text className={classes.laneLabel} x={10} y={y + 4}>
        {t('timeline.events')}
      </text>
      {moments
        .slice(0, SHOWN_MOMENTS)
        .map((moment, rank) => (
          <g key={`${moment.cell}-${moment.fromS}`} className={classes.event} data-marked={marked === rank}>
            <circle cx={scale.x(moment.peakS)} cy={y} r={9} />
            <text x={scale.x(moment.peakS)} y={y + 4}>
              {rank + 1}
            </text>
          </g>
        ))
        .reverse()}
    </g>
  );
}
