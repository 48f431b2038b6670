/** The numbers of the problems at their places on the plan, as in the list beside it. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { toScreen } from '../../plan/camera.js';
import type { PlanStage } from '../../plan/planStage.js';
import { CAMPUS_VIEW } from '../../plan/planViews.js';
import { useCamera } from '../../plan/useStage.js';
import type { PlanFindings } from '../../worker/checkClient.js';
import classes from './ChecksPanel.module.css';
import { LISTED, problemsInOrder } from './problemsInOrder.js';

interface ProblemPinsProps {
  readonly stage: PlanStage;
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly findings: PlanFindings;
}

export function ProblemPins({ stage, plan, viewId, findings }: ProblemPinsProps) {
  const { t } = useTranslation('checks');
  const camera = useCamera(stage);
  const pins = problemsInOrder(plan, findings)
    .slice(0, LISTED)
    .flatMap(({ problem, place }, index) =>
      place !== null && (place.levelId ?? CAMPUS_VIEW) === viewId
        ? [{ number: index + 1, severity: problem.severity, at: toScreen(camera, place.at) }]
        : [],
    );
  if (pins.length === 0) return null;
  return (
    <svg className={classes.pins} role="img" aria-label={t('pins', { count: pins.length })}>
      {pins.map(({ number, severity, at: [x, y] }) => (
        <g key={number} data-severity={severity} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <path d="M0 0L-6.5 -11A11 11 0 1 1 6.5 -11Z" />
          <text y={-15.5}>{number}</text>
        </g>
      ))}
    </svg>
  );
}
