/** The corners of the chosen room, to be dragged; walls of rooms beside it move along. */
import { type PointerEvent, useState } from 'react';
import { type Level, type Space, snapPoint } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { toScreen } from '../../../plan/camera.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { pointerPlace } from '../../../plan/pointerPlace.js';
import classes from './Editor.module.css';
import { useEditStore } from './editStore.js';
import type { Drawing } from './useDrawing.js';

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
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null);
  const isSnapping = useEditStore((store) => store.isSnapping);
  const camera = stage.camera();
  const placeOf = (event: PointerEvent<SVGElement>): Point => {
    const at = pointerPlace(camera, event.currentTarget.ownerSVGElement as SVGSVGElement, event);
    return isSnapping ? snapPoint(null, at, { radiusM: SNAP_PX / camera.scale }).at : at;
  };
  return space.polygon.outer.map((corner) => {
    const isDragged = drag !== null && drag.from === corner;
    const [x, y] = toScreen(camera, isDragged ? drag.to : corner);
    return (
      <circle
        key={`${corner}`}
        cx={x}
        cy={y}
        r={6}
        className={classes.handle}
        onPointerDown={(event) => {
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag({ from: corner, to: corner });
        }}
        onPointerMove={(event) => {
          if (drag !== null) setDrag({ from: drag.from, to: placeOf(event) });
        }}
        onPointerUp={(event) => {
          event.stopPropagation();
          if (drag !== null && drag.to !== drag.from) {
            drawing.apply({
              kind: 'moveCorner',
              levelId: level.id,
              from: drag.from,
              to: drag.to,
              reachM: WALL_REACH_M,
            });
          }
          setDrag(null);
        }}
      />
    );
  });
}
