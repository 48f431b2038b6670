/** The cross of the tool in hand, moved by the arrow keys: a metre a press, a tenth with Shift. */
import { GRID_M } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { toCampus } from '../../../plan/camera.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { setCursor, useEditStore } from './editStore.js';

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const onGrid = (valueM: number) => Math.round(valueM / GRID_M) * GRID_M;
const tidy = (valueM: number) => Math.round(valueM * 1000) / 1000;

/** It begins at the corner set last, else in the middle of what is in sight. @returns whether the key was one of its own */
export function moveCross({ key, shiftKey }: KeyboardEvent, stage: PlanStage): boolean {
  const step = STEPS[key];
  const { cursor, points, tool } = useEditStore.getState();
  if (step === undefined || tool === 'select') return false;
  const { width, height } = stage.viewport();
  const from = cursor?.at ?? points.at(-1) ?? toCampus(stage.camera(), [width / 2, height / 2]);
  const byM = shiftKey ? GRID_M : 1;
  const at: Point = [tidy(onGrid(from[0] + step[0] * byM)), tidy(onGrid(from[1] + step[1] * byM))];
  setCursor({ at, kind: 'grid' });
  return true;
}
