/** The time the drill is held against, as a dashed line over the curve of people still in. */
import { useTranslation } from 'react-i18next';
import { clock } from '../../i18n/format.js';
import { textWidthPx } from '../../plan/labelLayout.js';
import { alarmStartS } from '../../run/phases.js';
import { useRunStore } from '../../run/runStore.js';
import { targetKey, useChosenTarget } from '../../run/targets.js';
import classes from './Timeline.module.css';
import { LANES } from './timelineLanes.js';
import type { TimeScale } from './timelineScale.js';

export function TargetLine({ scale }: { scale: TimeScale }) {
  const { t } = useTranslation('simulate');
  const alarmS = useRunStore((state) => alarmStartS(state.series?.phases ?? []));
  const target = useChosenTarget();
  if (target === null || alarmS + target.timeS > scale.endS) return null;
  const x = scale.x(alarmS + target.timeS);
  const text = t(`target.short.${targetKey(target)}`, { time: clock(target.timeS) });
  const fitsLeft = x - textWidthPx(text, 12) - 8 > scale.labelWidth;
  return (
    <g className={classes.target}>
      <line x1={x} x2={x} y1={LANES.curveTop} y2={LANES.curveTop + LANES.curveHeight} />
      <text x={fitsLeft ? x - 6 : x + 6} y={LANES.curveTop + 13} textAnchor={fitsLeft ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}
