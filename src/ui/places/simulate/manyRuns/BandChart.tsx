/** People still on the way over time: the median of the runs and the band of nine in ten. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Replication } from '../../../../scenarios/index.js';
import { type EvacuationBand, evacuationBand } from '../../../../sim/index.js';
import { clock, whole } from '../../../i18n/format.js';
import { useWidth } from '../../../parts/useWidth.js';
import { axisTicks } from '../timelineScale.js';
import classes from './ManyRuns.module.css';

const HEIGHT = 236;
const FRAME = { left: 52, right: 14, top: 26, bottom: 24 } as const;
/** Moments in the curve: finer than any screen shows would be drawn for nothing. */
const POINTS = 240;

interface BandChartProps {
  readonly replications: readonly Replication[];
  /** What a guide asks for, s from the alarm. */
  readonly targetS: number | null;
}

function useBand(replications: readonly Replication[]): EvacuationBand[] {
  return useMemo(() => {
    const curves = replications.map(({ result, arrivalTimesS }) => ({ occupants: result.occupants, arrivalTimesS }));
    const lastS = Math.max(1, ...curves.map(({ arrivalTimesS }) => arrivalTimesS.at(-1) ?? 0));
    return evacuationBand(curves, lastS / POINTS);
  }, [replications]);
}

export function BandChart({ replications, targetS }: BandChartProps) {
  const { t } = useTranslation('manyRuns');
  const [ref, width] = useWidth();
  const band = useBand(replications);
  const people = Math.max(1, ...replications.map(({ result }) => result.occupants));
  const endS = Math.max(band.at(-1)?.timeS ?? 1, targetS ?? 0) * 1.03;
  const x = scaleLinear([0, endS], [FRAME.left, Math.max(FRAME.left + 1, width - FRAME.right)]);
  const y = scaleLinear([0, people], [HEIGHT - FRAME.bottom, FRAME.top]);
  const half = band.find(({ p50 }) => p50 <= people / 2);
  const label = t('band.label', {
    count: replications.length,
    half: clock(half?.timeS ?? endS),
    last: clock(band.at(-1)?.timeS ?? 0),
  });
  const ofBand = area<EvacuationBand>(
    (each) => x(each.timeS),
    (each) => y(each.p5),
    (each) => y(each.p95),
  );
  const ofMedian = line<EvacuationBand>(
    (each) => x(each.timeS),
    (each) => y(each.p50),
  );
  return (
    <figure className={classes.figure}>
      <figcaption>
        <h3>{t('band.title')}</h3>
        <span className={classes.key}>
          <i data-mark="line" /> {t('band.median')} <i data-mark="band" /> {t('band.range')}
        </span>
      </figcaption>
      <div ref={ref} className={classes.chart}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={label}>
            {y.ticks(4).map((count) => (
              <g key={count} className={classes.grid}>
                <line x1={FRAME.left} x2={width - FRAME.right} y1={y(count)} y2={y(count)} />
                <text x={FRAME.left - 8} y={y(count) + 4} textAnchor="end">
                  {whole(count)}
                </text>
              </g>
            ))}
            {axisTicks(endS, width - FRAME.left - FRAME.right).map((timeS) => (
              <text key={timeS} className={classes.tick} x={x(timeS)} y={HEIGHT - 6}>
                {clock(timeS)}
              </text>
            ))}
            {targetS !== null && (
              <g className={classes.target}>
                <line x1={x(targetS)} x2={x(targetS)} y1={FRAME.top - 8} y2={HEIGHT - FRAME.bottom} />
                <text x={x(targetS) + 5} y={FRAME.top - 10} textAnchor={x(targetS) > width - 90 ? 'end' : 'start'}>
                  {t('band.target', { time: clock(targetS) })}
                </text>
              </g>
            )}
            <path className={classes.band} d={ofBand(band) ?? ''} />
            <path className={classes.median} d={ofMedian(band) ?? ''} />
          </svg>
        )}
      </div>
    </figure>
  );
}
