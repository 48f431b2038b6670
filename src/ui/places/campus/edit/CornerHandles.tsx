/** The corners of the chosen room, to be dragged; walls of rooms beside it move along. */
import { type Level, type Space, snapPoint } from '../../../../floorplans/index.js';
import type { PlanStage } from '../../../plan/planStage.js';
import classes from './Editor.module.css';
import { useIsSnapping } from './editStore.js';
import type { Drawing } from './useDrawing.js';
import { useHandleDrag } from './useHandleDrag.js';

/** Corners on both sides of a wall move together, m. */
const WALL_REACH_M = 0.35;
const SNAP_PX = 8;

interface CornerHandlesProps {
  readonly stage: PlanStage;
  readonly level: Level;
  readonly space: Space;
  readonly drawing: Drawing;
}

export function CornerHandles({ stage, level, space, drawing }: CornerHandlesProps) {
  const isSnapping = useIsSnapping();
  const camera = stage.camera();
  const drag = useHandleDrag(camera, (at) =>
    isSnapping ? snapPoint(null, at, { radiusM: SNAP_PX / camera.scale }).at : at,
  );
  return space.polygon.outer.map((corner) => {
    const [x, y] = drag.shownAt(corner);
    const move = (to: typeof corner) =>
      drawing.apply({ kind: 'moveCorner', levelId: level.id, from: corner, to, reachM: WALL_REACH_M });
    return <circle key={`${corner}`} cx={x} cy={y} r={6} className={classes.handle} {...drag.handleOf(corner, move)} />;
  });
}
