/** Worst moments as numbered discs, the same numbers as in the list; those of nearly the same time stand side by side. */
import { useTranslation } from 'react-i18next';
import { useRunStore } from '../../run/runStore.js';
import { useReplayView } from './replayView.js';
import classes from './Timeline.module.css';
import { LANES } from './timelineLanes.js';
import { spreadOut, type TimeScale } from './timelineScale.js';
import { SHOWN_MOMENTS, worstMoments } from './worstMoments.js';

const DISC_PX = 9;

export function EventLane({ scale }: { scale: TimeScale }) {
  const { t } = useTranslation('simulate');
  const moments = worstMoments(useRunStore((state) => state.result)).slice(0, SHOWN_MOMENTS);
  const marked = useReplayView((view) => view.marked);
  const y = LANES.eventTop + LANES.eventHeight / 2;
  const places = spreadOut(
    moments.map((moment) => scale.x(moment.peakS)),
    2 * DISC_PX + 3,
  );
  return (
    <g>
      <text className={classes.laneLabel} x={10} y={y + 4}>
        {t('timeline.events')}
      </text>
      {moments.map((moment, rank) => {
        const x = places[rank] as number;
        return (
          <g key={`${moment.cell}-${moment.fromS}`} className={classes.event} data-marked={marked === rank}>
            <line x1={scale.x(moment.peakS)} x2={x} y1={LANES.eventTop - 2} y2={y - DISC_PX} />
            <circle cx={x} cy={y} r={DISC_PX} />
            <text x={x} y={y + 4}>
              {rank + 1}
            </text>
          </g>
        );
      })}
    </g>
  );
}
