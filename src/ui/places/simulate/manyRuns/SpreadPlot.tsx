/** The evacuation time of every run as a dot, and the interval of their mean under them. */
import { scaleLinear } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import type { Replication } from '../../../../scenarios/index.js';
import type { Convergence } from '../../../../sim/index.js';
import { clock } from '../../../i18n/format.js';
import { useWidth } from '../../../parts/useWidth.js';
import { axisTicks } from '../timelineScale.js';
import { dotStacks } from './dotStacks.js';
import classes from './ManyRuns.module.css';

const DOT_PX = 11;
const SIDE_PX = 28;
const FOOT_PX = 46;
/** Least width of the time axis, s: runs that hardly differ are not to look far apart. */
const LEAST_SPAN_S = 10;

interface SpreadPlotProps {
  readonly replications: readonly Replication[];
  readonly convergence: Convergence | null;
}

/** Round times inside the axis, at fewest two. */
function ticksBetween(fromS: number, untilS: number, widthPx: number): number[] {
  const stepS = axisTicks(untilS - fromS, widthPx)[1] ?? 1;
  const first = Math.ceil(fromS / stepS) * stepS;
  return Array.from({ length: Math.floor((untilS - first) / stepS) + 1 }, (_, k) => first + k * stepS);
}

export function SpreadPlot({ replications, convergence }: SpreadPlotProps) {
  const { t } = useTranslation('manyRuns');
  const [ref, width] = useWidth();
  const times = replications.map(({ result }) => result.evacuationTimeS).filter((timeS) => timeS !== null);
  if (times.length === 0 || convergence === null) return null;
  const middleS = (Math.min(...times) + Math.max(...times)) / 2;
  const spanS = Math.max(LEAST_SPAN_S, (Math.max(...times) - Math.min(...times)) * 1.15);
  const [fromS, untilS] = [Math.max(0, middleS - spanS / 2), middleS + spanS / 2];
  const x = scaleLinear([fromS, untilS], [SIDE_PX, Math.max(SIDE_PX + 1, width - SIDE_PX)]);
  const dots = dotStacks(times.map(x), DOT_PX);
  const height = FOOT_PX + DOT_PX * (1 + Math.max(3, ...dots.map(({ rank }) => rank)));
  const base = height - FOOT_PX;
  const { meanS, halfWidthS } = convergence;
  return (
    <figure className={classes.figure}>
      <figcaption>
        <h3>{t('dots.title')}</h3>
        <span className={classes.key}>
          <i data-mark="dot" /> {t('dots.run')} <i data-mark="interval" /> {t('dots.mean')}
        </span>
      </figcaption>
      <div ref={ref} className={classes.chart}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            role="img"
            aria-label={t('dots.label', {
              count: times.length,
              from: clock(Math.min(...times)),
              until: clock(Math.max(...times)),
              mean: clock(meanS),
            })}
          >
            <line className={classes.base} x1={x(fromS)} x2={x(untilS)} y1={base} y2={base} />
            {dots.map((dot) => (
              <circle
                key={dot.index}
                className={classes.dot}
                cx={dot.x}
                cy={base - DOT_PX * (dot.rank + 0.5) - 1}
                r={DOT_PX / 2 - 1}
              />
            ))}
            <g className={classes.mean}>
              {halfWidthS !== null && (
                <rect
                  x={x(Math.max(fromS, meanS - halfWidthS))}
                  width={Math.max(3, x(Math.min(untilS, meanS + halfWidthS)) - x(Math.max(fromS, meanS - halfWidthS)))}
                  y={base + 7}
                  height={8}
                  rx={4}
                />
              )}
              <line x1={x(meanS)} x2={x(meanS)} y1={base + 4} y2={base + 18} />
            </g>
            {ticksBetween(fromS, untilS, width - 2 * SIDE_PX).map((timeS) => (
              <text key={timeS} className={classes.tick} x={x(timeS)} y={height - 6}>
                {clock(timeS)}
              </text>
            ))}
          </svg>
        )}
      </div>
    </figure>
  );
}
