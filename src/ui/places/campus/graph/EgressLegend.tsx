/** What marks and colours of the network mean; every step has a weight of line beside its colour. */
import { useTranslation } from 'react-i18next';
import { type DistanceStep, linkWidthPx, STEP_LIMITS_M } from '../../../plan/distanceSteps.js';
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

export function EgressLegend() {
  const { t } = useTranslation('graph');
  const labels = STEP_LIMITS_M.map((limitM, index) => `${index === 0 ? 0 : STEP_LIMITS_M[index - 1]}–${limitM}`);
  return (
    <div className={classes.legend}>
      <span className={classes.steps}>
        {t('legend.toExit')}
        {STEPS.map((step) => (
          <span key={step}>
            <svg width={30} height={10} aria-hidden="true">
              <path d="M0 5h30" className={classes.casing} strokeWidth={linkWidthPx(step) + 1.2} />
              <path d="M0 5h30" stroke={`var(--den-${step})`} strokeWidth={linkWidthPx(step)} />
            </svg>
            {labels[step - 1] ?? `≥${STEP_LIMITS_M[3]}`}
          </span>
        ))}
        m
      </span>
      <span className={classes.marks}>
        {MARKS.map(([mark, shape]) => (
          <span key={mark}>
            <svg width={16} height={16} aria-hidden="true">
              {shape}
            </svg>
            {t(`legend.${mark}`)}
          </span>
        ))}
      </span>
    </div>
  );
}
