/** The ways of the chosen room over the plan: the first one drawn through, the second dashed. */
import { useTranslation } from 'react-i18next';
import type { WayLine } from '../../../../floorplans/index.js';
import type { RoomWays } from '../../../../scenarios/index.js';
import { toScreen } from '../../../plan/camera.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { isInView } from '../../../plan/planViews.js';
import { useCamera } from '../../../plan/useStage.js';
import classes from './EvacuationDesign.module.css';

interface RouteOverlayProps {
  readonly stage: PlanStage;
  readonly viewId: string;
  readonly ways: RoomWays;
}

export function RouteOverlay({ stage, viewId, ways }: RouteOverlayProps) {
  const { t } = useTranslation('evacuationDesign');
  const camera = useCamera(stage);
  const path = (lines: readonly WayLine[]) =>
    lines
      .filter(({ levelId }) => isInView(levelId, viewId))
      .map(
        ({ points }) =>
          `M${points
            .map((at) =>
              toScreen(camera, at)
                .map((v) => v.toFixed(1))
                .join(' '),
            )
            .join('L')}`,
      )
      .join('');
  return (
    <svg className={classes.overlay} role="img" aria-label={t('overlay')}>
      {ways.second !== null && <path d={path(ways.second.lines)} className={classes.second} />}
      {ways.first !== null && <path d={path(ways.first.lines)} className={classes.first} />}
    </svg>
  );
}
