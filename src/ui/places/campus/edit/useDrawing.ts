/** Setting corners, finishing shapes, and doing what they mean. */
import { useTranslation } from 'react-i18next';
import { type CampusPlan, type PlanEdit, type SpaceKind, typedPoint } from '../../../../floorplans/index.js';
import { distance, type Point } from '../../../../model/index.js';
import { editPlan } from '../../../app/planHistory.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import { levelOf } from '../../../plan/planViews.js';
import { drawnEdit } from './drawnEdit.js';
import { setPoints, setRefusals, useEditStore } from './editStore.js';
import { leastCorners, type ToolId, toolOf } from './tools.js';

export interface Drawing {
  /** Sets a corner where the cursor is, or at a place; ends the shape where it closes or needs no more. */
  addPoint(at: Point): void;
  /** Takes what is typed as the next corner. */
  takeTyped(): void;
  finish(): void;
  /** Does a change and chooses what it made; tells in place where it is refused. */
  apply(edit: PlanEdit): boolean;
  /** By numbers: the shape as a whole. */
  drawShape(points: readonly Point[]): void;
}

/** Corners nearer than this are one: the outline closes, m. */
const SAME_M = 0.02;

export function useDrawing(plan: CampusPlan, viewId: string): Drawing {
  const { t } = useTranslation(['editor', 'plan']);
  const levelId = levelOf(plan, viewId)?.level.id ?? null;

  function apply(edit: PlanEdit): boolean {
    const outcome = editPlan(edit, levelId);
    if (outcome === null) return false;
    setRefusals(outcome.problems);
    const isDone = outcome.touched.length > 0 || outcome.problems.every(({ severity }) => severity !== 'error');
    const [first] = outcome.touched;
    if (first !== undefined && edit.kind !== 'setLevel') useSessionStore.getState().select(first);
    return isDone;
  }

  function end(points: readonly Point[]): void {
    const { tool, settings } = useEditStore.getState();
    const nameOf = (of: ToolId, number: number) => t(`editor:made.${of}` as 'editor:made.gate', { number });
    const classIds = useProjectStore.getState().project?.school?.classes.map(({ id }) => id) ?? [];
    const kindName = (kind: SpaceKind) => t(`plan:kind.${kind}`) || t('editor:otherKind');
    const edit = drawnEdit({ tool, points, settings, plan, levelId, nameOf, kindName, classIds });
    setPoints([]);
    if (edit !== null) apply(edit);
  }

  function addPoint(at: Point): void {
    const { tool, points } = useEditStore.getState();
    const { shape } = toolOf(tool);
    const [first] = points;
    const isClosing =
      shape === 'ring' && first !== undefined && points.length >= leastCorners(shape) && distance(at, first) <= SAME_M;
    if (isClosing) {
      end(points);
      return;
    }
    const last = points.at(-1);
    if (last !== undefined && distance(at, last) <= SAME_M) return;
    const next = shape === 'measure' && points.length >= 2 ? [at] : [...points, at];
    if (shape === 'point' || (shape === 'ray' && next.length === leastCorners(shape))) end(next);
    else setPoints(next);
  }

  return {
    addPoint,
    takeTyped() {
      const { typed, points, cursor } = useEditStore.getState();
      const at = typedPoint(typed, points.at(-1), cursor?.at);
      if (at !== null) addPoint(at);
    },
    finish() {
      const { tool, points } = useEditStore.getState();
      const { shape } = toolOf(tool);
      if (shape !== 'measure' && points.length >= leastCorners(shape)) end(points);
    },
    apply,
    drawShape: end,
  };
}
