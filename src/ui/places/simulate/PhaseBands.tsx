/** Phases as bands with a leading edge; a band too narrow for its name goes without. */
import { useTranslation } from 'react-i18next';
import { textWidthPx } from '../../plan/labelLayout.js';
import { phaseTone } from '../../run/phaseTone.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './Timeline.module.css';
import { LANES } from './timelineLanes.js';
import type { TimeScale } from './timelineScale.js';

export function PhaseBands({ scale }: { scale: TimeScale; frameCount: number }) {
  const { t } = useTranslation('simulate');
  const phases = useRunStore((state) => state.series?.phases) ?? [];
  const bufferedUntilS = useRunStore((state) => state.bufferedUntilS);
  return (
    <g>
      <text className={classes.laneLabel} x={10} y={LANES.phaseTop + 13}>
        {t('timeline.phase')}
      </text>
      {phases.map((phase) => {
        const x = scale.x(phase.startS);
        const width = Math.max(3, scale.x(phase.endS ?? bufferedUntilS) - x);
        const name = t(`phase.${phase.name}`, { defaultValue: phase.name });
        return (
          <g key={`${phase.name}-${phase.startS}`} className={classes.phase} data-tone={phaseTone(phase.name)}>
            <rect x={x} y={LANES.phaseTop} width={width} height={LANES.phaseHeight} />
            <rect className={classes.edge} x={x} y={LANES.phaseTop} width={3} height={LANES.phaseHeight} />
            {width > textWidthPx(name, 12) + 14 && (
              <text x={x + 8} y={LANES.phaseTop + 13}>
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
