/** The campus place while its plan is changed: tools left, the plan with what is drawn over it, tables below, what is chosen right. */
import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../../floorplans/index.js';
import type { Place, Point } from '../../../../model/index.js';
import { redoPlan, undoPlan, usePlanHistory } from '../../../app/planHistory.js';
import { Choice } from '../../../parts/Choice.js';
import { ToolbarButton } from '../../../parts/ToolbarButton.js';
import { LevelTabs } from '../../../plan/LevelTabs.js';
import { North, ScaleBar, ZoomButtons } from '../../../plan/PlanFurniture.js';
import { PlanView } from '../../../plan/PlanView.js';
import type { PlanScene } from '../../../plan/planScene.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { levelOf } from '../../../plan/planViews.js';
import type { PlanFindings } from '../../../worker/checkClient.js';
import { ChecksPanel } from '../ChecksPanel.js';
import { GraphLabels } from '../graph/GraphLabels.js';
import { GraphPanel } from '../graph/GraphPanel.js';
import type { EgressGraph } from '../graph/useEgressGraph.js';
import { ProblemPins } from '../ProblemPins.js';
import { UnderlayMenu } from '../trace/UnderlayMenu.js';
import { EditOverlay } from './EditOverlay.js';
import classes from './Editor.module.css';
import { putToolsAway } from './editStore.js';
import { HistoryPanel } from './HistoryPanel.js';
import { LevelActs } from './LevelActs.js';
import { LevelPanel } from './LevelPanel.js';
import { PartPanel } from './PartPanel.js';
import { StatusBar } from './StatusBar.js';
import { ToolPanel } from './ToolPanel.js';
import { ToolRail } from './ToolRail.js';
import { EditableTables } from './tables/EditableTables.js';
import { useDrawing } from './useDrawing.js';
import { useEditKeys } from './useEditKeys.js';

interface PlanEditorProps {
  readonly plan: CampusPlan;
  readonly stage: PlanStage;
  readonly viewId: string;
  /** What the checks say of the plan; null until they have run. */
  readonly findings: PlanFindings | null;
  /** Second lines under names, by space or building id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly setViewId: (viewId: string) => void;
  readonly goTo: (place: Place) => void;
  readonly onScene: (scene: PlanScene | null) => void;
  readonly onDone: () => void;
  /** The walking network over the plan; `null` while it is not looked at. */
  readonly graph: EgressGraph | null;
  readonly showGraph: (isShown: boolean) => void;
  /** How the picture under the floor is shown. */
  readonly underlayControl: ReactNode;
}

export function PlanEditor({
  plan,
  stage,
  viewId,
  findings,
  notes,
  setViewId,
  goTo,
  onScene,
  onDone,
  graph,
  showGraph,
  underlayControl,
}: PlanEditorProps) {
  const { t } = useTranslation(['editor', 'graph']);
  const level = levelOf(plan, viewId)?.level ?? null;
  const drawing = useDrawing(plan, viewId);
  const { past, future } = usePlanHistory();
  const arriveAt = (at: Point) => stage.flyTo(at);
  const surface = useRef<SVGSVGElement | null>(null);
  useEditKeys(drawing, stage, surface);
  useEffect(() => putToolsAway, []);
  return (
    <div className={classes.editor}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <ToolRail isIndoors={level !== null} onChosen={() => surface.current?.focus()} />
      <div className={classes.stage}>
        <div className={classes.toolbar}>
          <LevelTabs plan={plan} viewId={viewId} onChange={setViewId} />
          <LevelActs plan={plan} viewId={viewId} drawing={drawing} showLevel={setViewId} />
          <Choice
            label={t('graph:view.label')}
            value={graph === null ? 'plan' : 'graph'}
            onChange={(value) => showGraph(value === 'graph')}
            options={(['plan', 'graph'] as const).map((each) => ({ value: each, label: t(`graph:view.${each}`) }))}
          />
          <span className={classes.grow} />
          <Button
            size="xs"
            px={8}
            flex="none"
            variant="subtle"
            aria-label={t('undo')}
            title={t('undo')}
            disabled={past.length === 0}
            onClick={() => undoPlan()}
          >
            <IconArrowBackUp size={18} stroke={1.75} aria-hidden="true" />
          </Button>
          <Button
            size="xs"
            px={8}
            flex="none"
            variant="subtle"
            aria-label={t('redo')}
            title={t('redo')}
            disabled={future.length === 0}
            onClick={() => redoPlan()}
          >
            <IconArrowForwardUp size={18} stroke={1.75} aria-hidden="true" />
          </Button>
          <ToolbarButton
            variant="filled"
            label={t('done')}
            icon={<IconCheck size={16} stroke={1.75} aria-hidden="true" />}
            onClick={onDone}
          />
        </div>
        <div className={classes.canvas}>
          <PlanView
            stage={stage}
            plan={plan}
            viewId={viewId}
            notes={notes}
            label={t('canvas')}
            showsLabels={graph === null}
            onPoint={graph?.pointAt}
            onScene={onScene}
            keepsCamera
          >
            {graph !== null && <GraphLabels graph={graph} plan={plan} viewId={viewId} stage={stage} />}
            <EditOverlay
              ref={surface}
              stage={stage}
              plan={plan}
              level={level}
              drawing={drawing}
              pointed={graph?.hovered ?? null}
            />
            {findings !== null && <ProblemPins stage={stage} plan={plan} viewId={viewId} findings={findings} />}
            {underlayControl}
            <ScaleBar stage={stage} />
            <North />
            <ZoomButtons stage={stage} plan={plan} viewId={viewId} />
          </PlanView>
        </div>
        <StatusBar drawing={drawing} />
        {graph !== null && (
          <div className={classes.tables}>
            <GraphPanel graph={graph} plan={plan} viewId={viewId} goTo={arriveAt} />
          </div>
        )}
        {graph === null && <EditableTables plan={plan} level={level} drawing={drawing} goTo={arriveAt} />}
      </div>
      <aside className={classes.panel} aria-label={t('panel')}>
        <ToolPanel plan={plan} viewId={viewId} drawing={drawing} />
        <PartPanel plan={plan} drawing={drawing} />
        <LevelPanel plan={plan} viewId={viewId} drawing={drawing} />
        {level !== null && (
          <div className={classes.section}>
            <UnderlayMenu level={level} />
          </div>
        )}
        <HistoryPanel showLevel={setViewId} />
        <ChecksPanel plan={plan} findings={findings} goTo={goTo} />
      </aside>
    </div>
  );
}
