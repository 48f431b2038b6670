/** Campus: the plan to look at, what the checks say about it, and its rooms as a table. */
import { Button, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Place, Point } from '../../../model/index.js';
import type { RoomWays } from '../../../scenarios/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { useRoute } from '../../app/router.js';
import { useSessionStore } from '../../app/sessionStore.js';
import { ChooseFile } from '../../files/ChooseFile.js';
import { FindingMark } from '../../findings/FindingMark.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { takesText } from '../../parts/takesText.js';
import { North, ScaleBar, ZoomButtons } from '../../plan/PlanFurniture.js';
import { PlanView } from '../../plan/PlanView.js';
import type { PlanScene } from '../../plan/planScene.js';
import { boundsOfView, CAMPUS_VIEW, levelOf, startView } from '../../plan/planViews.js';
import { usePlaceNotes } from '../../plan/usePlaceNotes.js';
import { usePlanStage } from '../../plan/useStage.js';
import { useUnderlay } from '../../plan/useUnderlay.js';
import classes from './CampusPlace.module.css';
import { type CampusLook, CampusToolbar } from './CampusToolbar.js';
import { ChecksPanel } from './ChecksPanel.js';
import { RouteOverlay } from './design/RouteOverlay.js';
import { GraphLabels } from './graph/GraphLabels.js';
import { GraphPanel } from './graph/GraphPanel.js';
import { useEgressGraph } from './graph/useEgressGraph.js';
import { ProblemPins } from './ProblemPins.js';
import { RoomTable } from './RoomTable.js';
import { spaceAt } from './spaceAt.js';
import { UnderlayControl } from './trace/UnderlayControl.js';
import { UnderlayMenu } from './trace/UnderlayMenu.js';
import { usePlanFindings } from './usePlanFindings.js';

const PlanEditor = lazy(() => import('./edit/PlanEditor.js').then((m) => ({ default: m.PlanEditor })));
const EvacuationDesign = lazy(() =>
  import('./design/EvacuationDesign.js').then((m) => ({ default: m.EvacuationDesign })),
);
const RosterDialog = lazy(() => import('./RosterDialog.js').then((m) => ({ default: m.RosterDialog })));

/** Opens the level, the room and the editor that the address names; once, and not again with every change of the plan. */
function useAddressedView(plan: CampusPlan, setViewId: (viewId: string) => void, edit: () => void): void {
  const { params } = useRoute();
  const { level, space } = params;
  const isThere = level !== undefined && levelOf(plan, level) !== null;
  const isToEdit = params.edit !== undefined;
  useEffect(() => {
    if (isThere) setViewId(level);
    if (space !== undefined) useSessionStore.getState().select(space);
  }, [isThere, level, space, setViewId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another level in the address opens the editor anew
  useEffect(() => {
    if (isToEdit) edit();
  }, [isToEdit, level, edit]);
}

function PlanPage({ plan }: { plan: CampusPlan }) {
  const { t } = useTranslation('campus');
  const [isRosterOpen, setRosterOpen] = useState(false);
  const [isEditing, setEditing] = useState(() =>
    plan.buildings.every(({ levels }) => levels.every(({ spaces }) => spaces.length === 0)),
  );
  const [look, setLook] = useState<CampusLook>('plan');
  const [ways, setWays] = useState<RoomWays | null>(null);
  const stage = usePlanStage();
  const [wanted, setViewId] = useState(() => startView(plan));
  const viewId = wanted === CAMPUS_VIEW || levelOf(plan, wanted) !== null ? wanted : startView(plan);
  const [scene, setScene] = useState<PlanScene | null>(null);
  const underlay = useUnderlay(scene, stage, plan, viewId);
  const graph = useEgressGraph({ plan, viewId, stage, scene, isShown: look === 'graph' });
  const findings = usePlanFindings(plan);
  const notes = usePlaceNotes(plan);
  const level = levelOf(plan, viewId)?.level ?? null;
  const edit = useCallback(() => setEditing(true), []);
  useAddressedView(plan, setViewId, edit);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || takesText(event.target) || event.ctrlKey || event.metaKey) return;
      const bounds = boundsOfView(plan, viewId);
      if (bounds !== null) stage.fit(bounds, { fly: true });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [plan, viewId, stage]);

  const arriveAt = (at: Point) => stage.flyTo(at);
  const goTo = ({ levelId, at }: Place) => {
    setViewId(levelId ?? CAMPUS_VIEW);
    // after the new view has been fitted
    requestAnimationFrame(() => requestAnimationFrame(() => arriveAt(at)));
  };
  if (isEditing) {
    return (
      <Suspense fallback={null}>
        <PlanEditor
          plan={plan}
          stage={stage}
          viewId={viewId}
          findings={findings}
          notes={notes}
          setViewId={setViewId}
          goTo={goTo}
          onScene={setScene}
          onDone={() => setEditing(false)}
          graph={graph}
          showGraph={(isShown) => setLook(isShown ? 'graph' : 'plan')}
          underlayControl={<UnderlayControl state={underlay} />}
        />
      </Suspense>
    );
  }
  const onPick = (at: Point) =>
    useSessionStore.getState().select(graph?.hovered ?? (level === null ? null : spaceAt(level, at)));

  return (
    <div className={classes.place}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <div className={classes.stage}>
        <CampusToolbar
          plan={plan}
          viewId={viewId}
          setViewId={setViewId}
          look={look}
          setLook={(next) => {
            setLook(next);
            setWays(null);
          }}
          onEdit={edit}
          onRoster={() => setRosterOpen(true)}
        />
        <div className={classes.canvas}>
          <PlanView
            stage={stage}
            plan={plan}
            viewId={viewId}
            notes={notes}
            label={t('canvas')}
            showsLabels={graph === null}
            onPick={onPick}
            onPoint={graph?.pointAt}
            onScene={setScene}
          >
            {graph !== null && <GraphLabels graph={graph} plan={plan} viewId={viewId} stage={stage} />}
            {findings !== null && <ProblemPins stage={stage} plan={plan} viewId={viewId} findings={findings} />}
            <FindingMark plan={plan} stage={stage} viewId={viewId} isReady={scene !== null} setViewId={setViewId} />
            {ways !== null && <RouteOverlay stage={stage} viewId={viewId} ways={ways} />}
            <UnderlayControl state={underlay} />
            <ScaleBar stage={stage} />
            <North />
            <ZoomButtons stage={stage} plan={plan} viewId={viewId} />
          </PlanView>
        </div>
        {look === 'design' && (
          <div className={classes.table}>
            <Suspense fallback={null}>
              <EvacuationDesign
                plan={plan}
                chosen={ways}
                onChoose={(room) => {
                  setWays(room);
                  setViewId(room.levelId);
                  useSessionStore.getState().select(room.spaceId);
                }}
              />
            </Suspense>
          </div>
        )}
        {graph !== null && (
          <div className={classes.table}>
            <GraphPanel graph={graph} plan={plan} viewId={viewId} goTo={arriveAt} />
          </div>
        )}
        {level !== null && look === 'plan' && (
          <div className={classes.table}>
            <RoomTable level={level} notes={notes} onPick={arriveAt} />
          </div>
        )}
      </div>
      <aside className={classes.panel} aria-label={t('checks.title')}>
        <ChecksPanel plan={plan} findings={findings} goTo={goTo} />
        {level !== null && (
          <div className={classes.section}>
            <UnderlayMenu level={level} />
          </div>
        )}
      </aside>
      <Suspense fallback={null}>
        {isRosterOpen && <RosterDialog plan={plan} onClose={() => setRosterOpen(false)} />}
      </Suspense>
    </div>
  );
}

export function CampusPlace() {
  const { t } = useTranslation(['campus', 'editor']);
  const plan = useProjectStore((store) => store.project?.plan ?? null);
  if (plan !== null) return <PlanPage key={plan.name} plan={plan} />;
  const begin = async () => {
    const { beginPlan } = await import('./edit/beginPlan.js');
    await beginPlan(t('editor:beginName'), t('editor:beginBuilding'), t('editor:begun'));
  };
  return (
    <EmptyState title={t('campus:empty.title')} text={t('campus:empty.text')}>
      <ChooseFile label={t('campus:import')} variant="filled" />
      <Button onClick={() => void begin()}>{t('editor:begin')}</Button>
    </EmptyState>
  );
}
