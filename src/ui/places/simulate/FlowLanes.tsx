/** People through each staircase or exit, in bars of three seconds; the one that lasts longest is the limit. */
import { useTranslation } from 'react-i18next';
import { shortenedTo } from '../../plan/labelLayout.js';
import { FLOW_BIN_S, flowBars } from '../../run/runSeries.js';
import { isRunGrowing, useRunStore } from '../../run/runStore.js';
import { wayFigures } from '../../run/wayFigures.js';
import type { Way } from '../../run/ways.js';
import classes from './Timeline.module.css';
import { LANES } from './timelineLanes.js';
import type { TimeScale } from './timelineScale.js';

interface FlowLanesProps {
  readonly scale: TimeScale;
  readonly lanes: readonly Way[];
  readonly frameCount: number;
}

export function FlowLanes({ scale, lanes }: FlowLanesProps) {
  const { i18n } = useTranslation();
  const series = useRunStore((state) => state.series);
  // which way is the limit is known at the end, not before
  const isGrowing = useRunStore((state) => isRunGrowing(state.status));
  const bars = lanes.map((way) => (series === null ? [] : flowBars(series, way.portals)));
  const most = Math.max(1, ...bars.flat());
  const lastS = lanes.map((way) => (series === null ? 0 : (wayFigures(series, way).lastS ?? 0)));
  const latestS = Math.max(0, ...lastS);
  const width = Math.max(1, scale.x(FLOW_BIN_S) - scale.x(0) - 1);
  return lanes.map((way, index) => {
    const base = LANES.flowTop + (index + 1) * LANES.flowHeight;
    const lane = bars[index] as number[];
    const name = i18n.language === 'en' ? way.nameEn : way.name;
    return (
      <g
        key={way.id}
        className={classes.flow}
        data-limit={!isGrowing && lanes.length > 1 && latestS > 0 && lastS[index] === latestS}
      >
        <text className={classes.laneLabel} x={10} y={base - 4}>
          {shortenedTo(name, scale.labelWidth - 16, 12)}
        </text>
        <line className={classes.base} x1={scale.x(0)} x2={scale.x(scale.endS)} y1={base} y2={base} />
        {lane.map((count, bin) => {
          const height = (count / most) * (LANES.flowHeight - 3);
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in time
          return <rect key={bin} x={scale.x(bin * FLOW_BIN_S)} y={base - height} width={width} height={height} />;
        })}
      </g>
    );
  });
}
