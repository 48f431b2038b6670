/** One picture of the plan: canvas, names and whatever is laid over it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CampusPlan } from '../../floorplans/index.js';
import type { Bounds, Point } from '../../model/index.js';
import { PlanLabels } from './PlanLabels.js';
import classes from './PlanView.module.css';
import { onThemeChange, readPalette } from './palette.js';
import type { PlanScene } from './planScene.js';
import type { PlanStage } from './planStage.js';
import { boundsOfView } from './planViews.js';
import { pointerPlace } from './pointerPlace.js';
import { useStageFrame } from './useStageFrame.js';

interface PlanViewProps {
  readonly stage: PlanStage;
  readonly plan: CampusPlan;
  readonly viewId: string;
  /** What the picture shows, for those who cannot see it. */
  readonly label: string;
  /** Second lines under names, by space or building id. */
  readonly notes: ReadonlyMap<string, string>;
  /** Whether names are written on the plan. Default true. */
  readonly showsLabels?: boolean;
  /** Called with the open scene, and with null when it closes: whoever draws people or heat takes it from here. */
  readonly onScene?: (scene: PlanScene | null) => void;
  readonly onPick?: (at: Point) => void;
  /** Told where the pointer is over the plan, and `null` when it leaves. */
  readonly onPoint?: ((at: Point | null) => void) | undefined;
  /** The picture stays where it is when the plan changes, as while it is drawn. Default false. */
  readonly keepsCamera?: boolean;
  readonly children?: ReactNode;
}

/** What is shown of a floor with nothing on it yet, m. */
const EMPTY_SHEET: Bounds = { minX: 0, minY: 0, maxX: 60, maxY: 40 };

function useScene(props: PlanViewProps, canvas: HTMLCanvasElement | null): PlanScene | null {
  const { stage, plan, viewId, onScene } = props;
  const [scene, setScene] = useState<PlanScene | null>(null);
  /** Raised when the graphics context is lost: everything is built anew from the model. */
  const [generation, setGeneration] = useState(0);
  const latest = useRef({ plan, viewId });
  latest.current = { plan, viewId };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lost context opens the scene anew
  useEffect(() => {
    if (canvas === null) return;
    let opened: PlanScene | null = null;
    let isClosed = false;
    const surface = document.createElement('canvas');
    surface.className = classes.canvas ?? '';
    canvas.replaceWith(surface);
    const lost = (event: Event) => {
      event.preventDefault();
      setGeneration((count) => count + 1);
    };
    surface.addEventListener('webglcontextlost', lost);
    import('./planScene.js').then(async ({ PlanScene }) => {
      if (isClosed) return;
      const palette = readPalette(document.documentElement);
      const next = await PlanScene.open(surface, stage.viewport(), latest.current.plan, latest.current.viewId, palette);
      if (isClosed) {
        next.destroy();
        return;
      }
      opened = next;
      next.setCamera(stage.camera(), stage.viewport());
      setScene(next);
    });
    return () => {
      isClosed = true;
      surface.removeEventListener('webglcontextlost', lost);
      setScene(null);
      opened?.destroy();
      surface.replaceWith(canvas);
    };
  }, [canvas, stage, generation]);

  useEffect(() => {
    onScene?.(scene);
    if (scene === null) return;
    const follow = () => scene.setCamera(stage.camera(), stage.viewport());
    follow();
    return stage.subscribe(follow);
  }, [scene, stage, onScene]);

  useEffect(() => {
    if (scene === null) return;
    const show = () => scene.show(plan, viewId, readPalette(document.documentElement));
    show();
    return onThemeChange(show);
  }, [scene, plan, viewId]);
  return scene;
}

export function PlanView(props: PlanViewProps) {
  const {
    stage,
    plan,
    viewId,
    label,
    notes,
    showsLabels = true,
    onPick,
    onPoint,
    keepsCamera = false,
    children,
  } = props;
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const frame = useStageFrame(stage, onPick);
  const scene = useScene(props, canvas);

  const fittedView = useRef<string | null>(null);
  useEffect(() => {
    const bounds: Bounds | null = boundsOfView(plan, viewId);
    const isKept = keepsCamera && fittedView.current === viewId;
    if (!isKept && (bounds !== null || keepsCamera)) stage.fit(bounds ?? EMPTY_SHEET);
    fittedView.current = viewId;
  }, [stage, plan, viewId, keepsCamera]);

  return (
    <div
      className={classes.view}
      onPointerMove={(event) => onPoint?.(pointerPlace(stage.camera(), event.currentTarget, event))}
      onPointerLeave={() => onPoint?.(null)}
    >
      <div
        {...frame}
        className={classes.frame}
        role="img"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved with the keyboard
        tabIndex={0}
        data-ready={scene !== null}
      >
        <canvas ref={setCanvas} className={classes.canvas} />
        {showsLabels && <PlanLabels stage={stage} plan={plan} viewId={viewId} notes={notes} />}
      </div>
      {children}
    </div>
  );
}
