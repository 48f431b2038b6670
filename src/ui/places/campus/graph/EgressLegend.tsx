/** What marks and colours of the network mean; every step has a weight of line beside its colour. */
import { useTranslation } from 'react-i18next';
import { type DistanceScale, type DistanceStep, linkWidthPx } from '../../../plan/distanceSteps.js';
import classes from './Graph.module.css';

const STEPS: readonly DistanceStep[] = [1, 2, 3, 4, 5];

const MARKS = [
  ['room', <circle key="room" cx={8} cy={8} r={5} />],
  ['door', <circle key="door" cx={8} cy={8} r={3} />],
  ['stair', <path key="stair" d="M2 12h12L8 2z" />],
  ['exit', <rect key="exit" x={3} y={3} width={10} height={10} data-exit />],
  ['assembly', <path key="assembly" d="M8 1l7 7-7 7-7-7z" data-exit />],
  ['cutOff', <path key="cutOff" d="M8 2a6 6 0 1 0 .1 0M5 5l6 6M11 5l-6 6" data-cut-off />],
] as const;

function StepsLegend({ scale: { to, limitsM } }: { scale: DistanceScale }) {
  const { t } = useTranslation('graph');
  const labels = limitsM.map((limitM, index) => `${index === 0 ? 0 : limitsM[index - 1]}–${limitM}`);
  return (
    <span className={classes.steps}>
      {t(`legend.to.${to}`)}
      {STEPS.map((step) => (
        <span key={step}>
          <svg width={30} height={10} aria-hidden="true">
            <path d="M0 5h30" className={classes.casing} strokeWidth={linkWidthPx(step) + 1.2} />
            <path d="M0 5h30" stroke={`var(--den-${step})`} strokeWidth={linkWidthPx(step)} />
          </svg>
          {labels[step - 1] ?? `≥${limitsM[3]}`}
        </span>
      ))}
      m
    </span>
  );
}

/** @param scale - `null` where there is nothing to measure to */
export function EgressLegend({ scale }: { scale: DistanceScale | null }) {
  const { t } = useTranslation('graph');
  // outdoors there are only the ways out and where they lead
  const marks = scale?.to === 'exit' ? MARKS : MARKS.filter(([mark]) => mark === 'exit' || mark === 'assembly');
  return (
    <div className={classes.legend}>
      {scale !== null && <StepsLegend scale={scale} />}
      <span className={classes.marks}>
        {marks.map(([mark, shape]) => (
          <span key={mark}>
            <svg width={16} height={16} aria-hidden="true">
              {shape}
            </svg>
            {t(mark === 'exit' && scale?.to !== 'exit' ? 'legend.exitOrGate' : `legend.${mark}`)}
          </span>
        ))}
      </span>
    </div>
  );
}
