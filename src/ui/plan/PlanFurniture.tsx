/** What floats over every plan: zoom buttons, scale bar and north. */
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../floorplans/index.js';
import classes from './PlanView.module.css';
import type { PlanStage } from './planStage.js';
import { boundsOfView } from './planViews.js';
import { scaleBarFor } from './scaleBar.js';
import { useCamera } from './useStage.js';

export function ZoomButtons({ stage, plan, viewId }: { stage: PlanStage; plan: CampusPlan; viewId: string }) {
  const { t } = useTranslation('plan');
  const fit = () => {
    const bounds = boundsOfView(plan, viewId);
    if (bounds !== null) stage.fit(bounds, { fly: true });
  };
  return (
    <div className={`${classes.zoom} ${classes.float}`}>
      <button type="button" aria-label={t('zoomIn')} title={t('zoomIn')} onClick={() => stage.zoomBy(1.4)}>
        <IconPlus size={18} stroke={1.75} aria-hidden="true" />
      </button>
      <button type="button" aria-label={t('zoomOut')} title={t('zoomOut')} onClick={() => stage.zoomBy(1 / 1.4)}>
        <IconMinus size={18} stroke={1.75} aria-hidden="true" />
      </button>
      <button type="button" aria-label={t('fit')} title={t('fit')} onClick={fit}>
        <IconMaximize size={18} stroke={1.75} aria-hidden="true" />
      </button>
    </div>
  );
}

export function ScaleBar({ stage }: { stage: PlanStage }) {
  const { lengthM, lengthPx } = scaleBarFor(useCamera(stage).scale);
  return (
    <svg className={classes.scale} width={lengthPx + 36} height={26} aria-hidden="true">
      <path d={`M10 15v6h${lengthPx}v-6M${10 + lengthPx / 2} 21v-4`} />
      <text x={10} y={11}>
        0
      </text>
      <text x={10 + lengthPx} y={11}>
        {lengthM} m
      </text>
    </svg>
  );
}

export function North() {
  const { t } = useTranslation('plan');
  return (
    <svg className={`${classes.north} ${classes.float}`} viewBox="0 0 34 34" role="img" aria-label={t('northUp')}>
      <path d="M17 5l5 12-5-2.6-5 2.6z" />
      <text x={17} y={28}>
        {t('north')}
      </text>
    </svg>
  );
}
