/** The finding the address names, marked at its place on the plan; the picture goes there once. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../floorplans/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { routeHash, useRoute } from '../app/router.js';
import { toScreen } from '../plan/camera.js';
import type { PlanStage } from '../plan/planStage.js';
import { CAMPUS_VIEW, levelOf } from '../plan/planViews.js';
import { useCamera } from '../plan/useStage.js';
import classes from './FindingMark.module.css';

interface FindingMarkProps {
  readonly plan: CampusPlan;
  readonly stage: PlanStage;
  readonly viewId: string;
  /** The plan is drawn: before that there is nothing to fly over. */
  readonly isReady: boolean;
  readonly setViewId: (viewId: string) => void;
}

export function FindingMark({ plan, stage, viewId, isReady, setViewId }: FindingMarkProps) {
  const { t } = useTranslation();
  const camera = useCamera(stage);
  const id = useRoute().params.finding;
  const finding = useProjectStore((store) => store.project?.findings.find((each) => each.id === id));
  const place = finding?.place;
  const wanted = place?.levelId ?? CAMPUS_VIEW;
  const isThere = place !== undefined && (wanted === CAMPUS_VIEW || levelOf(plan, wanted) !== null);
  const arrived = useRef<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each finding; whoever goes on to another view stays there
  useEffect(() => {
    if (isThere && arrived.current !== id) setViewId(wanted);
  }, [id, isThere]);
  useEffect(() => {
    if (!isReady || !isThere || viewId !== wanted || arrived.current === id) return;
    arrived.current = id;
    // after the new view has been fitted
    requestAnimationFrame(() => requestAnimationFrame(() => stage.flyTo(place.at)));
  }, [isReady, isThere, viewId, wanted, id, place, stage]);
  if (finding === undefined || !isThere || viewId !== wanted) return null;
  const [x, y] = toScreen(camera, place.at);
  return (
    <a
      className={classes.mark}
      style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}
      aria-label={`${t('makeFinding.mark')}: ${finding.title}`}
      href={routeHash('drills', { tab: 'findings', finding: finding.id })}
    >
      <span>{finding.title}</span>
    </a>
  );
}
