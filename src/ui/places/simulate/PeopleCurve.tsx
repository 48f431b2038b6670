/** People still in a building over time; grows while the run is computed. */
import { area, line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import { clock, whole } from '../../i18n/format.js';
import { alarmStartS } from '../../run/phases.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './Timeline.module.css';
import { LANES } from './timelineLanes.js';
import { drawnIndexes, type TimeScale } from './timelineScale.js';

export function PeopleCurve({ scale, frameCount }: { scale: TimeScale; frameCount: number }) {
  const { t } = useTranslation('simulate');
  const frames = useRunStore((state) => state.frames);
  const inside = useRunStore((state) => state.series?.insideByFrame) ?? [];
  const clearTimeS = useRunStore(
    (state) => (state.status === 'done' ? state.result?.buildingClearTimeS : null) ?? null,
  );
  const alarmS = useRunStore((state) => alarmStartS(state.series?.phases ?? []));
  const clearS = clearTimeS === null ? null : alarmS + clearTimeS;
  const most = Math.max(1, inside[0] ?? 1);
  const bottom = LANES.curveTop + LANES.curveHeight;
  const y = (count: number) => bottom - (count / most) * (LANES.curveHeight - 10);
  const points = drawnIndexes(frameCount, Math.max(2, Math.floor(scale.width / 2))).flatMap((index) => {
    const frame = frames[index];
    return frame === undefined ? [] : ([[scale.x(frame.timeS), y(inside[index] ?? 0)]] as [number, number][]);
  });
  const endsLeft = clearS !== null && scale.x(clearS) > scale.width - 210;
  return (
    <g>
      <text className={classes.laneLabel} x={10} y={LANES.curveTop + 20}>
        {t('timeline.stillIn')}
      </text>
      {inside.length > 0 && (
        <text className={classes.laneValue} x={10} y={LANES.curveTop + 37}>
          {t('timeline.people', { people: whole(inside[0] ?? 0) })}
        </text>
      )}
      <line className={classes.base} x1={scale.x(0)} x2={scale.x(scale.endS)} y1={bottom} y2={bottom} />
      <path className={classes.area} d={area<[number, number]>().y0(bottom)(points) ?? ''} />
      <path className={classes.curve} d={line()(points) ?? ''} />
      {clearS !== null && (
        <g>
          <circle className={classes.end} cx={scale.x(clearS)} cy={bottom} r={3.5} />
          <text
            className={classes.endText}
            x={scale.x(clearS) + (endsLeft ? 0 : 8)}
            y={bottom - 12}
            textAnchor={endsLeft ? 'end' : 'start'}
          >
            {t('timeline.allOut', { time: clock(clearTimeS ?? 0) })}
          </text>
        </g>
      )}
    </g>
  );
}
