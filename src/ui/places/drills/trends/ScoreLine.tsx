/** Scores in order on the four grades; a hollow dot is provisional. The table beside it says the same. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { decimal } from '../../../i18n/format.js';
import { useWidth } from '../../../parts/useWidth.js';
import classes from './TrendsTab.module.css';

const HEIGHT_PX = 190;
const TOP_PX = 18;
const FOOT_PX = 24;
const LEFT_PX = 76;
const RIGHT_PX = 24;
/** The axis begins below this, or below the lowest score. */
const LOWEST = 55;
/** Dates nearer than this run into each other, px. */
const LABEL_PX = 64;

interface ScoreLineProps {
  /** From the lowest up. */
  readonly grades: readonly { readonly id: string; readonly min: number; readonly name: string }[];
  readonly points: readonly { readonly label: string; readonly score: number | null; readonly isFinal: boolean }[];
  readonly label: string;
}

export function ScoreLine({ grades, points, label }: ScoreLineProps) {
  const [ref, width] = useWidth();
  const lowest = Math.min(LOWEST, ...points.flatMap(({ score }) => score ?? []));
  const from = Math.max(0, Math.floor((lowest - 5) / 10) * 10);
  const y = scaleLinear([from, 100], [HEIGHT_PX - FOOT_PX, TOP_PX]);
  const x = scalePoint(
    points.map((_, i) => String(i)),
    [LEFT_PX, Math.max(LEFT_PX + 1, width - RIGHT_PX)],
  ).padding(0.5);
  const dots = points.flatMap(({ score, ...rest }, i) =>
    score === null ? [] : [{ ...rest, score, x: x(String(i)) ?? 0, y: y(score) }],
  );
  const every = Math.ceil((points.length * LABEL_PX) / Math.max(1, width - LEFT_PX - RIGHT_PX));
  return (
    <div ref={ref} className={classes.chart}>
      {width > 0 && (
        <svg width={width} height={HEIGHT_PX} role="img" aria-label={label}>
          {grades.map(({ id, min, name }, i) => {
            const until = grades[i + 1]?.min ?? 100;
            const bottom = y(Math.max(min, from));
            if (until <= from) return null;
            return (
              <g key={id}>
                <rect
                  x={LEFT_PX}
                  width={Math.max(0, width - LEFT_PX)}
                  y={y(until)}
                  height={bottom - y(until)}
                  data-grade={id}
                />
                <text x={LEFT_PX - 10} y={(bottom + y(until)) / 2 + 4} textAnchor="end">
                  {name}
                </text>
              </g>
            );
          })}
          <polyline points={dots.map((dot) => `${dot.x},${dot.y}`).join(' ')} />
          {dots.map((dot) => (
            <g key={dot.x}>
              <circle cx={dot.x} cy={dot.y} r={5} data-provisional={!dot.isFinal || undefined} />
              {every <= 1 && (
                <text x={dot.x} y={dot.y - 10} textAnchor="middle" className={classes.figure}>
                  {decimal(dot.score, 1)}
                </text>
              )}
            </g>
          ))}
          {points.map((point, i) =>
            i % Math.max(1, every) === 0 ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: drills stand in the order of their days
              <text key={i} x={x(String(i)) ?? 0} y={HEIGHT_PX - 6} textAnchor="middle">
                {point.label}
              </text>
            ) : null,
          )}
        </svg>
      )}
    </div>
  );
}
