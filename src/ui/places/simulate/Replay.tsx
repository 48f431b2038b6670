/** The replay page: toolbar, plan, transport and timeline on the left; what it means on the right. */
import { VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Point } from '../../../model/index.js';
import { useRoute } from '../../app/router.js';
import { useSessionStore } from '../../app/sessionStore.js';
import { FindingMark } from '../../findings/FindingMark.js';
import { clock } from '../../i18n/format.js';
import { HeaderSlot } from '../../parts/headerSlots.js';
import { Tag } from '../../parts/Tag.js';
import { North, ScaleBar, ZoomButtons } from '../../plan/PlanFurniture.js';
import { PlanLegend } from '../../plan/PlanLegend.js';
import { PlanView } from '../../plan/PlanView.js';
import type { PlanScene } from '../../plan/planScene.js';
import { CAMPUS_VIEW, levelOf, startView } from '../../plan/planViews.js';
import { usePlaceNotes } from '../../plan/usePlaceNotes.js';
import { usePlanStage } from '../../plan/useStage.js';
import { isCalibrated } from '../../run/movementModel.js';
import { useRunStore } from '../../run/runStore.js';
import { usePlaybackClock } from '../../run/usePlaybackClock.js';
import { wayNear } from '../../run/ways.js';
import { MomentCallout } from './MomentCallout.js';
import { NowPanel } from './NowPanel.js';
import { ReadOut } from './ReadOut.js';
import { ReplayToolbar } from './ReplayToolbar.js';
import { RunControl } from './RunControl.js';
import { RunHeadline } from './RunHeadline.js';
import { RunStrip } from './RunStrip.js';
import { useReplayKeys } from './replayKeys.js';
import { setReplayView, useReplayView } from './replayView.js';
import { SelectedWay } from './SelectedWay.js';
import classes from './SimulatePlace.module.css';
import { StuckList } from './StuckList.js';
import { Timeline } from './Timeline.js';
import { Transport } from './Transport.js';
import { useAddressedMoment } from './useAddressedMoment.js';
import { useReplayDrawing } from './useReplayDrawing.js';
import { useViewOfPeople } from './useViewOfPeople.js';
import { useFlowLanes, useWays } from './useWays.js';
import { WhyItJams } from './WhyItJams.js';
import { WorstMoments } from './WorstMoments.js';

/** Most who look at a replay never repeat it: fetched when asked for. */
const ManyRuns = lazy(() => import('./manyRuns/ManyRuns.js').then((m) => ({ default: m.ManyRuns })));

/** Nor do they open the tables. */
const RunTables = lazy(() => import('./RunTables.js').then((m) => ({ default: m.RunTables })));

/** Hardly any run is refused. */
const RunRefused = lazy(() => import('./RunRefused.js').then((m) => ({ default: m.RunRefused })));

/** Its icons of every kind are not needed for the first picture. */
const KindTag = lazy(() => import('../../parts/KindTag.js').then((m) => ({ default: m.KindTag })));

/** How near a click has to be to a door or stair, px. */
const PICK_PX = 18;

/** The view at hand, or the plan's own start where the plan does not have it. */
function useViewId(plan: CampusPlan): string {
  const wanted = useReplayView((view) => view.viewId);
  const start = useMemo(() => startView(plan), [plan]);
  const isKnown = wanted === CAMPUS_VIEW || levelOf(plan, wanted) !== null;
  useEffect(() => {
    if (!isKnown) setReplayView({ viewId: start, marked: null });
  }, [isKnown, start]);
  return isKnown ? wanted : start;
}

function PlanStageView({
  plan,
  viewId,
  stage,
}: {
  plan: CampusPlan;
  viewId: string;
  stage: ReturnType<typeof usePlanStage>;
}) {
  const { t } = useTranslation('simulate');
  const [scene, setScene] = useState<PlanScene | null>(null);
  const density = useReplayView((view) => view.density);
  const showsLabels = useReplayView((view) => view.showsLabels);
  const wholeSecond = useRunStore((state) => Math.floor(state.playback.timeS / 10) * 10);
  const hasInPlace = useRunStore((state) => state.series?.hasInPlace ?? false);
  const notes = usePlaceNotes(plan);
  const ways = useWays(plan);
  useReplayDrawing(scene, stage, plan, viewId);
  const onPick = (at: Point) => {
    const levelId = viewId === CAMPUS_VIEW ? null : viewId;
    const way = wayNear(ways, levelId, at, Math.max(0.8, PICK_PX / stage.camera().scale));
    useSessionStore.getState().select(way?.id ?? null);
  };
  return (
    <PlanView
      stage={stage}
      plan={plan}
      viewId={viewId}
      notes={notes}
      showsLabels={showsLabels}
      label={t('canvas.label', { time: clock(wholeSecond) })}
      onScene={setScene}
      onPick={onPick}
    >
      <MomentCallout stage={stage} viewId={viewId} />
      <FindingMark
        plan={plan}
        stage={stage}
        viewId={viewId}
        isReady={scene !== null}
        setViewId={(next) => setReplayView({ viewId: next, marked: null })}
      />
      <PlanLegend showsDensity={density !== 'off'} showsInPlace={hasInPlace} />
      <ScaleBar stage={stage} />
      <North />
      <ZoomButtons stage={stage} plan={plan} viewId={viewId} />
    </PlanView>
  );
}

export function Replay({ plan }: { plan: CampusPlan }) {
  const { t } = useTranslation('simulate');
  const stage = usePlanStage();
  const viewId = useViewId(plan);
  useViewOfPeople();
  const status = useRunStore((state) => state.status);
  const kind = useRunStore((state) => state.order?.scenario.kind ?? null);
  const whatIfs = useRunStore((state) => state.origin?.whatIfs.length ?? 0);
  const seed = useRunStore((state) => state.order?.seed ?? null);
  const isSecondModel = useRunStore((state) => state.order !== null && !isCalibrated(state.order.scenario));
  // the fields show what was asked for, whoever asked
  const orderKey = useRunStore((state) => JSON.stringify([state.order?.seed, state.order?.scenario.population]));
  const isTableOpen = useReplayView((view) => view.isTableOpen);
  const ways = useWays(plan);
  const lanes = useFlowLanes(plan, viewId);
  usePlaybackClock();
  const showsManyRuns = useRoute().params.view === 'runs';
  useReplayKeys(plan, stage, !showsManyRuns);
  useAddressedMoment();
  const hasRun = status !== 'idle' && status !== 'refused' && status !== 'failed';

  return (
    <div className={classes.place}>
      <HeaderSlot at="tags">
        {kind !== null && kind !== 'free' && (
          <Suspense fallback={null}>
            <KindTag kind={kind} />
          </Suspense>
        )}
        {whatIfs > 0 && <Tag tone="hatch">{t('run.whatIfs', { count: whatIfs })}</Tag>}
        {isSecondModel && <Tag tone="hatch">{t('run.secondModel')}</Tag>}
        {seed !== null && <Tag tone="outline">{t('run.seedTag', { seed })}</Tag>}
      </HeaderSlot>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <div className={classes.stage}>
        {showsManyRuns ? (
          <Suspense fallback={null}>
            <ManyRuns />
          </Suspense>
        ) : (
          <>
            <ReplayToolbar plan={plan} viewId={viewId} />
            <RunStrip />
            <div className={classes.pictures} data-table={isTableOpen}>
              <div className={classes.canvas}>
                <PlanStageView plan={plan} viewId={viewId} stage={stage} />
              </div>
              <Suspense fallback={null}>{isTableOpen && <RunTables plan={plan} ways={ways} stage={stage} />}</Suspense>
            </div>
            {hasRun && (
              <div className={classes.dock}>
                <Transport />
                <Timeline lanes={lanes} />
              </div>
            )}
          </>
        )}
      </div>
      <aside className={classes.panel} aria-label={t('panel')}>
        <RunHeadline />
        {hasRun && <NowPanel />}
        <Suspense fallback={null}>{(status === 'refused' || status === 'failed') && <RunRefused />}</Suspense>
        {hasRun && <WorstMoments stage={stage} />}
        {hasRun && <WhyItJams />}
        <SelectedWay ways={ways} />
        <StuckList />
        <RunControl key={orderKey} />
        <ReadOut />
      </aside>
    </div>
  );
}
