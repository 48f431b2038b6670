/** The chosen door, to be dragged along its wall or into another one; or an obstacle, a post, an area, to be dragged anywhere. */
import { useMemo } from 'react';
import { midpoint, type Point, ringCentroid } from '../../../../model/index.js';
import type { PlanStage } from '../../../plan/planStage.js';
import classes from './Editor.module.css';
import type { DraggedPart } from './selectedPart.js';
import type { Drawing } from './useDrawing.js';
import { useHandleDrag } from './useHandleDrag.js';

/** Where a part is taken hold of. */
export function placeOfPart(selected: DraggedPart): Point {
  if (selected.kind === 'opening') return midpoint(selected.part.segment);
  return selected.kind === 'post' ? selected.part.at : ringCentroid(selected.part.polygon.outer);
}

/** Puts a part where it is let go. */
export function movePart({ kind, part }: DraggedPart, from: Point, to: Point, drawing: Drawing): void {
  if (kind === 'opening') drawing.apply({ kind: 'moveOpening', openingId: part.id, at: to });
  else drawing.apply({ kind: 'moveElement', id: part.id, by: [to[0] - from[0], to[1] - from[1]] });
}

interface PartHandleProps {
  readonly stage: PlanStage;
  readonly selected: DraggedPart;
  readonly drawing: Drawing;
}

export function PartHandle({ stage, selected, drawing }: PartHandleProps) {
  const drag = useHandleDrag(stage.camera());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a drag knows its handle by the place it began at
  const place = useMemo(() => placeOfPart(selected), [selected.part]);
  const [x, y] = drag.shownAt(place);
  const move = (to: Point) => movePart(selected, place, to, drawing);
  return <circle cx={x} cy={y} r={7} className={classes.handle} {...drag.handleOf(place, move)} />;
}
