/** The chosen staircase under the pointer: moved by the middle of its lowest step, turned by the end of its first flight. */
import { useMemo } from 'react';
import { layoutOf, type Stair } from '../../../../floorplans/index.js';
import { midpoint, type Point } from '../../../../model/index.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { directionOf } from './drawnEdit.js';
import classes from './Editor.module.css';
import { useIsSnapping } from './editStore.js';
import type { Drawing } from './useDrawing.js';
import { useHandleDrag } from './useHandleDrag.js';

/** Directions that a turned staircase snaps to, degrees. */
const SNAP_DEG = 15;

interface StairHandlesProps {
  readonly stage: PlanStage;
  readonly stair: Stair;
  readonly drawing: Drawing;
}

export function StairHandles({ stage, stair, drawing }: StairHandlesProps) {
  const isSnapping = useIsSnapping();
  const drag = useHandleDrag(stage.camera());
  const [foot, head] = useMemo((): [Point, Point] => {
    const first = stair.flights[0] as Stair['flights'][number];
    return [layoutOf(stair).at, midpoint(first.head)];
  }, [stair]);
  const set = (change: { at: Point } | { directionDeg: number }) =>
    drawing.apply({ kind: 'setStair', stairId: stair.id, ...change });
  const turn = (to: Point) => {
    const deg = directionOf(foot, to);
    set({ directionDeg: isSnapping ? Math.round(deg / SNAP_DEG) * SNAP_DEG : deg });
  };
  const [[x, y], [headX, headY]] = [drag.shownAt(foot), drag.shownAt(head)];
  return (
    <>
      <line x1={x} y1={y} x2={headX} y2={headY} className={classes.draft} />
      <circle cx={x} cy={y} r={7} className={classes.handle} {...drag.handleOf(foot, (at) => set({ at }))} />
      <circle cx={headX} cy={headY} r={6} className={classes.turnHandle} {...drag.handleOf(head, turn)} />
    </>
  );
}
