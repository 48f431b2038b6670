/** The plan that was read, floor by floor, with a scale bar and a ring round the place that is talked about. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Place } from '../../../model/index.js';
import { LevelTabs } from '../../plan/LevelTabs.js';
import { North, ScaleBar, ZoomButtons } from '../../plan/PlanFurniture.js';
import { PlanView } from '../../plan/PlanView.js';
import type { PlanStage } from '../../plan/planStage.js';
import { CAMPUS_VIEW, levelOf, startView } from '../../plan/planViews.js';
import { useCamera, usePlanStage } from '../../plan/useStage.js';
import classes from './PlanPreview.module.css';

interface PlanPreviewProps {
  readonly plan: CampusPlan;
  /** Where to fly; a new object flies again. */
  readonly place?: Place | null;
}

const NO_NOTES: ReadonlyMap<string, string> = new Map();

function PlaceRing({ stage, at }: { stage: PlanStage; at: Place['at'] }) {
  const { scale, x, y } = useCamera(stage);
  return (
    <svg className={classes.ring} style={{ left: x + at[0] * scale, top: y - at[1] * scale }} aria-hidden="true">
      <circle cx={24} cy={24} r={18} />
    </svg>
  );
}

/** True after the words around the picture have been painted: drawing a large plan takes its time. */
function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), 30);
    return () => clearTimeout(timer);
  }, []);
  return isLater;
}

export function PlanPreview({ plan, place = null }: PlanPreviewProps) {
  const { t } = useTranslation('imports');
  const stage = usePlanStage();
  const isDrawn = useLater();
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setViewId] = useState(() => startView(plan));
  const viewId = wanted === CAMPUS_VIEW || levelOf(plan, wanted) !== null ? wanted : startView(plan);

  useEffect(() => {
    if (place === null) return;
    // on a phone the picture lies below the words
    box.current?.scrollIntoView({ block: 'nearest' });
    setViewId(place.levelId ?? CAMPUS_VIEW);
    // after the new view has been fitted
    let handle = requestAnimationFrame(() => {
      handle = requestAnimationFrame(() => stage.flyTo(place.at));
    });
    return () => cancelAnimationFrame(handle);
  }, [place, stage]);

  return (
    <div className={classes.box} ref={box}>
      <div className={classes.tabs}>
        <LevelTabs plan={plan} viewId={viewId} onChange={setViewId} />
      </div>
      <div className={classes.canvas}>
        {isDrawn && (
          <PlanView stage={stage} plan={plan} viewId={viewId} notes={NO_NOTES} label={t('plan')}>
            {place !== null && (place.levelId ?? CAMPUS_VIEW) === viewId && <PlaceRing stage={stage} at={place.at} />}
            <ScaleBar stage={stage} />
            <North />
            <ZoomButtons stage={stage} plan={plan} viewId={viewId} />
          </PlanView>
        )}
      </div>
    </div>
  );
}
