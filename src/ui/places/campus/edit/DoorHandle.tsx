/** The chosen door, to be dragged along its wall or into another one. */
import { type PointerEvent, useState } from 'react';
import type { Opening } from '../../../../floorplans/index.js';
import { midpoint, type Point } from '../../../../model/index.js';
import { toScreen } from '../../../plan/camera.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { pointerPlace } from '../../../plan/pointerPlace.js';
import classes from './Editor.module.css';
import type { Drawing } from './useDrawing.js';

export function DoorHandle({ stage, opening, drawing }: { stage: PlanStage; opening: Opening; drawing: Drawing }) {
  const [drag, setDrag] = useState<Point | null>(null);
  const camera = stage.camera();
  const placeOf = (event: PointerEvent<SVGElement>) =>
    pointerPlace(camera, event.currentTarget.ownerSVGElement as SVGSVGElement, event);
  const [x, y] = toScreen(camera, drag ?? midpoint(opening.segment));
  return (
    <circle
      cx={x}
      cy={y}
      r={7}
      className={classes.handle}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag(placeOf(event));
      }}
      onPointerMove={(event) => {
        if (drag !== null) setDrag(placeOf(event));
      }}
      onPointerUp={(event) => {
        event.stopPropagation();
        if (drag !== null) drawing.apply({ kind: 'moveOpening', openingId: opening.id, at: drag });
        setDrag(null);
      }}
    />
  );
}
